namespace OcrFrench;

/// <summary>Which kind of OCR a text shows the marks of, told by the accents in it.</summary>
public enum OcrFingerprint
{
    /// <summary>Too little text to say.</summary>
    Undetermined,

    /// <summary>All French letters: an engine that knows French, or a text that was typed.</summary>
    AllAccents,

    /// <summary>Hardly any accent but é, as Tesseract’s English model leaves French.</summary>
    AcuteOnly,

    /// <summary>Hardly any accents at all.</summary>
    NoAccents,
}
