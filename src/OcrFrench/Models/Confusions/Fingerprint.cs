namespace OcrFrench.Models.Confusions;

/// <summary>Which kind of OCR a text shows the marks of.</summary>
internal enum Fingerprint : byte
{
    /// <summary>Too little text to say, or nothing special.</summary>
    General,

    /// <summary>An engine that can write é and no other accent.</summary>
    English,

    /// <summary>An engine that writes all French letters.</summary>
    French,

    /// <summary>An engine that writes hardly any accents.</summary>
    NoAccents,
}
