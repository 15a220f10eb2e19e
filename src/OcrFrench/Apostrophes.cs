namespace OcrFrench;

/// <summary>Which apostrophe to write.</summary>
public enum Apostrophes
{
    /// <summary>
    /// Those of the text stay, and repairs write the one that it uses more often; the straight one where it has none.
    /// </summary>
    AsPrinted,

    /// <summary>
    /// Every apostrophe as <c>'</c>. Quotation marks, feet and minutes stay, and so does what is not prose. These changes are of the kind
    /// <see cref="CorrectionKind.Typography"/>.
    /// </summary>
    Straight,

    /// <summary>The same with <c>’</c>.</summary>
    Curly,
}
