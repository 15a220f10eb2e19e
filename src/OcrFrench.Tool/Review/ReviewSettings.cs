namespace OcrFrench.Tool.Review;

/// <summary>The command line of <c>review</c>.</summary>
internal sealed record ReviewSettings
{
    public required string Log { get; init; }

    /// <summary>The folder for the pages.</summary>
    public required string Output { get; init; }

    /// <summary>The file of doubts that goes with the log; null if there is none.</summary>
    public string? Doubts { get; init; }

    /// <summary>Whether strips of scans are shown.</summary>
    public bool WithScans { get; init; } = true;

    public bool Quiet { get; init; }

    /// <summary>The most corrections in a page file. By hand: as many as a browser opens in an instant.</summary>
    public int RowsInPage { get; init; } = 10_000;

    /// <summary>About the most bytes of strips in a page file (by hand).</summary>
    public long StripsInPage { get; init; } = 8 << 20;
}
