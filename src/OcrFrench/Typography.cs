namespace OcrFrench;

/// <summary>What to do with spaces, quotes and other typography, beyond repairing damage.</summary>
/// <remarks>
/// Follows the usage of the Imprimerie nationale. Each change is a <see cref="Correction"/> of the kind
/// <see cref="CorrectionKind.Typography"/>. Text that already follows it does not change; a no-break space of either width is accepted
/// wherever one belongs.
/// </remarks>
public enum Typography
{
    /// <summary>Leave everything as it is.</summary>
    Keep,

    /// <summary>
    /// No-break spaces before <c>; : ! ? »</c> and after <c>«</c> (narrow ones before <c>; ! ?</c>), guillemets for straight and curly
    /// quotes, <c>’</c>, <c>…</c>, <c>n° 5</c>, <c>1re</c> and <c>2e</c>, œ where the word has it, and accents on capitals where the word
    /// determines them.
    /// </summary>
    French,

    /// <summary>The same as customary in Canada: no space before <c>; ! ?</c>.</summary>
    FrenchCanadian,

    /// <summary>
    /// For a search index rather than for readers: œ, æ and typographic ligatures as separate letters, every apostrophe as <c>'</c>, every
    /// hyphen and dash as <c>-</c>, every quotation mark as <c>"</c> with no space inside, no-break spaces as spaces, soft hyphens removed.
    /// Letter case and accents stay.
    /// </summary>
    Search,
}
