namespace OcrFrench;

/// <summary>How to write œ and æ in words that were printed with two letters.</summary>
/// <remarks>
/// Each change is a <see cref="Correction"/> of the kind <see cref="CorrectionKind.Typography"/>. A ligature that was misread
/// (<c>ceuvre</c>) is damage and repaired in any case, and so is one that an engine without œ has lost.
/// </remarks>
public enum Ligatures
{
    /// <summary>As the text has them: where it prints <c>coeur</c> throughout, this stays.</summary>
    AsPrinted,

    /// <summary>
    /// œ and æ in all words that the dictionary has only with them: <c>cœur</c>, <c>ŒUVRE</c>, <c>Œdipe</c>. What also exists with two
    /// letters stays (<c>moelle</c>, <c>coexister</c>, <c>vitae</c>), and so do names, passages in other languages and what is not prose.
    /// </summary>
    Restore,
}
