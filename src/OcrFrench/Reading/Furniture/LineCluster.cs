namespace OcrFrench.Reading.Furniture;

/// <summary>Lines that may be the same running head on several pages.</summary>
internal sealed class LineCluster(LineFace face, bool isAtFoot)
{
    public LineFace Face => face;

    public bool IsAtFoot => isAtFoot;

    public List<ClusterLine> Lines { get; } = [];

    public int LastPage => Lines[^1].Page;

    public bool HasNumbers => face.Number.Value >= 0;
}

/// <summary>A line of a cluster.</summary>
/// <param name="Line">Its index.</param>
/// <param name="Page">The number of its page, or its position in a text without pages.</param>
/// <param name="Number">The page number it contains.</param>
internal readonly record struct ClusterLine(int Line, int Page, PageNumber Number);
