namespace OcrFrench.Models.Confusions;

/// <summary>The kind of OCR that produced a text, judged by its accents.</summary>
internal enum Fingerprint : byte
{
    /// <summary>Too little text to tell, or nothing distinctive.</summary>
    General,

    /// <summary>An engine that can write é but no other accent.</summary>
    English,

    /// <summary>An engine that writes all French letters.</summary>
    French,

    /// <summary>An engine that writes hardly any accents.</summary>
    NoAccents,
}
