namespace OcrFrench;

/// <summary>Whether capitals have their accents.</summary>
public enum CapitalAccents
{
    /// <summary>
    /// As the text has them: where its capitals have none, repaired words get none either. What an engine without French letters has lost
    /// is restored.
    /// </summary>
    AsPrinted,

    /// <summary>
    /// Always, where a capital without its accent leaves no doubt: <c>École</c>, <c>ÉTAT</c>. What may be another word stays
    /// (<c>MARCHE</c>, <c>A</c>), and so do surnames, passages in other languages and what is not prose. These changes are of the kind
    /// <see cref="CorrectionKind.Typography"/>.
    /// </summary>
    Always,

    /// <summary>Never: no correction adds an accent or a cedilla to a capital. Those that were read stay.</summary>
    Never,
}
