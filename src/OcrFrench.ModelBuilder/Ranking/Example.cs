namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>One proposal and whether it was right.</summary>
/// <param name="Features">Its features.</param>
/// <param name="Label">1 when it reached the truth, 0 when it did not; between the two when it only came nearer.</param>
/// <param name="Page">The page it stands on.</param>
/// <param name="Section">The kind of place.</param>
internal sealed record Example(float[] Features, float Label, int Page, int Section)
{
    /// <summary>The kind of text.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The part that its work belongs to.</summary>
    public int Part { get; init; }

    /// <summary>What it weighs beside others.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>Whether the text is in old spelling, which has a threshold of its own.</summary>
    public bool IsOld { get; init; }
}
