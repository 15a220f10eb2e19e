using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Collections;

/// <summary>Files of a collection that one run cleans: all of them, or a shard.</summary>
internal sealed record CollectionJob
{
    /// <summary>The collection’s folder, as it was named.</summary>
    public required string Source { get; init; }

    /// <summary>Where the cleaned files are written, with their records. It is locked.</summary>
    public required CollectionFolder Folder { get; init; }

    /// <summary>The head of the journal.</summary>
    public required JournalHead Head { get; init; }

    /// <summary>The files, in order.</summary>
    public required IReadOnlyList<PlannedFile> Files { get; init; }

    public required CleanSettings Clean { get; init; }

    public required CleanerSource Cleaners { get; init; }

    /// <summary>How many are cleaned at once.</summary>
    public required int Jobs { get; init; }
}
