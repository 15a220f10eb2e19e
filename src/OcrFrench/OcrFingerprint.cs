namespace OcrFrench;

/// <summary>The kind of OCR that produced a text, judged by its accents.</summary>
public enum OcrFingerprint
{
    /// <summary>Not enough text to tell.</summary>
    Undetermined,

    /// <summary>All French letters: an engine that knows French, or typed text.</summary>
    AllAccents,

    /// <summary>Hardly any accents but é, as Tesseract’s English model renders French.</summary>
    AcuteOnly,

    /// <summary>Hardly any accents at all.</summary>
    NoAccents,
}
