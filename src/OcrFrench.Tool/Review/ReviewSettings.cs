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

    /// <summary>How many corrections a page file has at most: as many as a browser opens in an instant.</summary>
    public int RowsInPage { get; init; } = 10_000;

    /// <summary>How many bytes of strips a page file has at most, or somewhat more.</summary>
    public long StripsInPage { get; init; } = 8 << 20;
}
