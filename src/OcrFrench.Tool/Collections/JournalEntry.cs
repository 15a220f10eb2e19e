using OcrFrench.Documents;

namespace OcrFrench.Tool.Collections;

/// <summary>What the journal of a collection says of one file that was done.</summary>
internal sealed record JournalEntry
{
    /// <summary>The file, relative to the collection's folder, with <c>/</c> between folders.</summary>
    public required string File { get; init; }

    /// <summary>
    /// <c>text</c>, <c>jsonl</c>, or what <c>--format</c> calls a format of pages, such as <c>alto</c>; empty for a file that could not be
    /// read.
    /// </summary>
    public string Format { get; init; } = "";

    /// <summary>The file that cleaning wrote, if it has a name of its own: that of the text of a PDF.</summary>
    public string? Output { get; init; }

    /// <summary>When the file was last written, in ticks of UTC: as long as it stays, the file is taken to be the same.</summary>
    public long Modified { get; init; }

    /// <summary>The file before cleaning.</summary>
    public FileState? Source { get; init; }

    /// <summary>The file that cleaning wrote; null if it could not be cleaned.</summary>
    public FileState? Result { get; init; }

    /// <summary>What the settings for the file were, in a digest: folders can have settings of their own.</summary>
    public string Options { get; init; } = "";

    /// <summary>Where the lines of the file start in the change log, in bytes.</summary>
    public long LogStart { get; init; }

    /// <summary>How many bytes of the change log they are.</summary>
    public long LogLength { get; init; }

    /// <summary>Where its doubts start in the file of doubts, in bytes.</summary>
    public long DoubtStart { get; init; }

    /// <summary>How many bytes of the file of doubts they are.</summary>
    public long DoubtLength { get; init; }

    /// <summary>How many corrections were made.</summary>
    public long Corrections { get; init; }

    public long Pages { get; init; }

    public long Words { get; init; }

    /// <summary>How many of the words were damaged before cleaning, according to <see cref="DocumentProfile.EstimatedDamage"/>.</summary>
    public double Damaged { get; init; }

    /// <summary>How many of them still are after it.</summary>
    public double DamagedAfter { get; init; }

    /// <summary>
    /// How many words were left for not being French prose: see <see cref="Cleaning.LeftCount"/>; null if none were.
    /// </summary>
    public SortedDictionary<string, long>? Left { get; init; }

    /// <summary>What the file is (<c>image</c>, <c>pdf</c>, <c>xml</c> …) if it is not a document to clean; it was left alone.</summary>
    public string? LeftAlone { get; init; }

    /// <summary>What there is to know about how it was cleaned, such as a guessed encoding; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Why the file could not be cleaned, in the language of the run; null if it was cleaned.</summary>
    public string? Problem { get; init; }
}
