namespace OcrFrench.Documents;

/// <summary>What became of one word of the truth.</summary>
/// <param name="Truth">The word as printed.</param>
/// <param name="Read">What was read for it: a word, several run together, or nothing.</param>
/// <param name="Written">What the cleaned text has for it.</param>
/// <param name="Verdict">Whether cleaning did well by it.</param>
public sealed record WordOutcome(string Truth, string Read, string Written, WordVerdict Verdict);

/// <summary>Whether cleaning did well by a word.</summary>
public enum WordVerdict
{
    /// <summary>Read right and left alone.</summary>
    Sound,

    /// <summary>Read wrong and repaired.</summary>
    Fixed,

    /// <summary>Read wrong and left alone.</summary>
    Missed,

    /// <summary>Read wrong and brought nearer to the truth.</summary>
    Nearer,

    /// <summary>Read wrong and made no better.</summary>
    Wrong,

    /// <summary>Read right and changed.</summary>
    Broken,
}
