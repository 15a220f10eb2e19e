namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>One proposal and whether it was right.</summary>
/// <param name="Features">Its features.</param>
/// <param name="Label">1 if it is right, 0 if it is wrong, between the two if it only came nearer.</param>
/// <param name="Page">The page that it is on.</param>
/// <param name="Section">The kind of place.</param>
internal sealed record Example(float[] Features, float Label, int Page, int Section)
{
    /// <summary>The kind of text.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The part of the material that its work belongs to.</summary>
    public int Part { get; init; }

    /// <summary>Its weight.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>Whether the text is in old spelling, which has a separate threshold.</summary>
    public bool IsOld { get; init; }
}
