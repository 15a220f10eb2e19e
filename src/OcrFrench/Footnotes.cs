namespace OcrFrench;

/// <summary>How to write footnote marks and the numbers of the notes at the foot of pages.</summary>
/// <remarks>
/// Only matching pairs are touched: a mark after a word and, below it, a note with the same number. Each change is a
/// <see cref="Correction"/> of the kind <see cref="CorrectionKind.Typography"/>. Misread marks are repaired first, where their order
/// reveals them.
/// </remarks>
public enum Footnotes
{
    /// <summary>As they were read: <c>personnes2,</c> and <c>2 Résolution</c>, or in brackets.</summary>
    Keep,

    /// <summary>As superscripts: <c>personnes²,</c> and <c>² Résolution</c>.</summary>
    Superscript,

    /// <summary>
    /// As Markdown footnotes: <c>personnes[^2],</c> and <c>[^2]: Résolution</c>, with blank lines around the notes of a page. Where
    /// numbering restarts on another page, labels are made unique: <c>[^2-2]</c>.
    /// </summary>
    Markdown,
}
