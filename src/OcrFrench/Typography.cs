namespace OcrFrench;

/// <summary>What to do with spaces, quotes and other typography, beside the repair of damage.</summary>
/// <remarks>
/// The usage is that of the Imprimerie nationale. Each change is a <see cref="Correction"/> of the kind
/// <see cref="CorrectionKind.Typography"/>. Text that is in this typography already does not change; a no-break space of either width is
/// accepted where one belongs.
/// </remarks>
public enum Typography
{
    /// <summary>Leave it as it is.</summary>
    Keep,

    /// <summary>
    /// No-break spaces before <c>; : ! ? »</c> and after <c>«</c> (narrow ones before <c>; ! ?</c>), guillemets for straight and curly quotes,
    /// <c>’</c>, <c>…</c>, <c>n° 5</c>, <c>1re</c> and <c>2e</c>, œ where the word has it, accents on capitals where the word tells them.
    /// </summary>
    French,

    /// <summary>The same as printed in Canada: no space before <c>; ! ?</c>.</summary>
    FrenchCanadian,

    /// <summary>
    /// For an index rather than for readers: œ, æ and typographic ligatures as letters, every apostrophe <c>'</c>, every hyphen and dash <c>-</c>,
    /// every quotation mark <c>"</c> with no space inside, no-break spaces as spaces, soft hyphens gone. Letter case and accents stay.
    /// </summary>
    Search,
}
