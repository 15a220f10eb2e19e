namespace OcrFrench;

/// <summary>What a <see cref="Correction"/> repairs.</summary>
public enum CorrectionKind
{
    /// <summary>A character written another way: a typographic ligature, a soft hyphen, a decomposed accent, mojibake.</summary>
    Character,

    /// <summary>An accent, a cedilla or a diaeresis, added, changed or removed: <c>mére</c>, <c>a</c> for <c>à</c>.</summary>
    Accent,

    /// <summary>A ligature taken apart or misread: <c>ceuvre</c>, <c>oeuvre</c>.</summary>
    Ligature,

    /// <summary>An elided article, pronoun or conjunction: <c>1’Assemblée</c>, <c>I’ Assemblée</c>.</summary>
    Elision,

    /// <summary>Letters misread, added or lost: <c>yous</c>, <c>clans</c>.</summary>
    Letters,

    /// <summary>A word cut in two by a space or a hyphen that was never printed: <c>gra vité</c>, <c>dérou-lent</c>.</summary>
    Join,

    /// <summary>A word cut at the end of a line, put together again: <c>pér-</c> / <c>mettre</c>.</summary>
    LineEnd,

    /// <summary>Words run together: <c>Prieinstamment</c>, <c>dela</c>.</summary>
    Split,

    /// <summary>Punctuation and stray marks.</summary>
    Punctuation,

    /// <summary>Numbers, ordinals, enumerators and marks of footnotes: <c>13¢</c>, <c>n®</c>, <c>¢c)</c>.</summary>
    Numbering,

    /// <summary>
    /// Typography that was asked for with <see cref="OcrCleanerOptions.Typography"/>: spaces, quotes, ordinals; or with
    /// <see cref="OcrCleanerOptions.Footnotes"/>: marks of notes.
    /// </summary>
    Typography,

    /// <summary>
    /// Lines joined into paragraphs, where <see cref="OcrCleanerOptions.Layout"/> asks for it, and what was dropped of pages, where
    /// <see cref="OcrCleanerOptions.Furniture"/> does.
    /// </summary>
    Layout,
}
