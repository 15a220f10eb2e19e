namespace OcrFrench;

/// <summary>How to treat accents on capitals.</summary>
public enum CapitalAccents
{
    /// <summary>
    /// As the text has them: if its capitals have none, repaired words get none either. Accents lost to an engine without French letters
    /// are restored.
    /// </summary>
    AsPrinted,

    /// <summary>
    /// Always, where there is no doubt which word is meant: <c>École</c>, <c>ÉTAT</c>. What may be another word stays
    /// (<c>MARCHE</c>, <c>A</c>), and so do surnames, passages in other languages and what is not prose. These changes are of the kind
    /// <see cref="CorrectionKind.Typography"/>.
    /// </summary>
    Always,

    /// <summary>Never: no correction adds an accent or a cedilla to a capital. Those that were read stay.</summary>
    Never,
}
