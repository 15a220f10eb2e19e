namespace OcrFrench;

/// <summary>What a <see cref="Correction"/> repairs.</summary>
public enum CorrectionKind
{
    /// <summary>A character encoded differently: a typographic ligature, a soft hyphen, a decomposed accent, mojibake.</summary>
    Character,

    /// <summary>An accent, a cedilla or a diaeresis added, changed or removed: <c>mére</c>, <c>a</c> for <c>à</c>.</summary>
    Accent,

    /// <summary>A ligature split or misread: <c>ceuvre</c>, <c>oeuvre</c>.</summary>
    Ligature,

    /// <summary>An elided article, pronoun or conjunction: <c>1’Assemblée</c>, <c>I’ Assemblée</c>.</summary>
    Elision,

    /// <summary>Letters misread, added or lost: <c>yous</c>, <c>clans</c>.</summary>
    Letters,

    /// <summary>A word split by a space or a hyphen that was never printed: <c>gra vité</c>, <c>dérou-lent</c>.</summary>
    Join,

    /// <summary>A word divided at the end of a line, joined again: <c>pér-</c> / <c>mettre</c>.</summary>
    LineEnd,

    /// <summary>Words run together: <c>Prieinstamment</c>, <c>dela</c>.</summary>
    Split,

    /// <summary>Punctuation and stray marks.</summary>
    Punctuation,

    /// <summary>Numbers, ordinals, enumerators and footnote marks: <c>13¢</c>, <c>n®</c>, <c>¢c)</c>.</summary>
    Numbering,

    /// <summary>
    /// Typography requested with <see cref="OcrCleanerOptions.Typography"/> (spaces, quotes, ordinals), with
    /// <see cref="OcrCleanerOptions.Ligatures"/> (œ for oe), <see cref="OcrCleanerOptions.Capitals"/> (É for E),
    /// <see cref="OcrCleanerOptions.Apostrophes"/> or <see cref="OcrCleanerOptions.Footnotes"/> (footnote marks).
    /// </summary>
    Typography,

    /// <summary>
    /// Lines joined into paragraphs, as requested with <see cref="OcrCleanerOptions.Layout"/>, and page furniture dropped, as requested
    /// with <see cref="OcrCleanerOptions.Furniture"/>.
    /// </summary>
    Layout,
}
