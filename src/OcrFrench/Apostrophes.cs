namespace OcrFrench;

/// <summary>Which apostrophe to write.</summary>
public enum Apostrophes
{
    /// <summary>
    /// The text keeps the ones it has. Repairs write the form that the text uses more often, or the straight one if it uses none.
    /// </summary>
    AsPrinted,

    /// <summary>
    /// Every apostrophe as <c>'</c>. Quotation marks, feet and minutes stay, and so does text that is not prose. These changes are of the
    /// kind <see cref="CorrectionKind.Typography"/>.
    /// </summary>
    Straight,

    /// <summary>The same with <c>’</c>.</summary>
    Curly,
}
