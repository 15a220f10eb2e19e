namespace OcrFrench.Documents;

/// <summary>What became of one word of the truth.</summary>
/// <param name="Truth">The printed word.</param>
/// <param name="Read">What was read in its place: a word, several run together, or nothing.</param>
/// <param name="Written">What the cleaned text has in its place.</param>
/// <param name="Verdict">How cleaning treated it.</param>
public sealed record WordOutcome(string Truth, string Read, string Written, WordVerdict Verdict);

/// <summary>How cleaning treated a word.</summary>
public enum WordVerdict
{
    /// <summary>Read correctly and left alone.</summary>
    Sound,

    /// <summary>Misread and repaired.</summary>
    Fixed,

    /// <summary>Misread and left alone.</summary>
    Missed,

    /// <summary>Misread and brought closer to the truth.</summary>
    Nearer,

    /// <summary>Misread and changed without improvement.</summary>
    Wrong,

    /// <summary>Read correctly and changed.</summary>
    Broken,
}
