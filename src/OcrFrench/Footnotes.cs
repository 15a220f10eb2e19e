namespace OcrFrench;

/// <summary>How the marks and the numbers of notes at the foot of pages are written.</summary>
/// <remarks>
/// Only what belongs together is touched: a mark behind a word, and below it a note of the same number. Each change is a
/// <see cref="Correction"/> of the kind <see cref="CorrectionKind.Typography"/>. Misread marks are put right before, where their order tells.
/// </remarks>
public enum Footnotes
{
    /// <summary>As they were read: <c>personnes2,</c> and <c>2 Résolution</c>, or with brackets.</summary>
    Keep,

    /// <summary>As superscripts: <c>personnes²,</c> and <c>² Résolution</c>.</summary>
    Superscript,

    /// <summary>
    /// As footnotes of Markdown: <c>personnes[^2],</c> and <c>[^2]: Résolution</c>, with blank lines around the notes of a page. Numbers that
    /// start again on another page get labels of their own: <c>[^2-2]</c>.
    /// </summary>
    Markdown,
}
