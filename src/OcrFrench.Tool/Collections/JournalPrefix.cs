namespace OcrFrench.Tool.Collections;

/// <summary>How much of a journal still matches the start of a plan.</summary>
internal sealed record JournalPrefix
{
    private JournalPrefix()
    {
    }

    /// <summary>The number of files of the plan.</summary>
    public int Files { get; private init; }

    /// <summary>The number of bytes of the journal.</summary>
    public long Position { get; private init; }

    /// <summary>The checksum up to there.</summary>
    public ulong Checksum { get; private init; }

    /// <summary>The number of bytes of the log.</summary>
    public long LogLength { get; private init; }

    /// <summary>The number of bytes of the doubts.</summary>
    public long DoubtLength { get; private init; }

    /// <summary>Whether that is the whole journal, except for a torn line and its end.</summary>
    public bool Fits { get; private init; }

    /// <summary>Whether the journal has an end.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>Looks at a journal.</summary>
    /// <param name="pair">The journal; there may be none.</param>
    /// <param name="plan">The files that it should name.</param>
    /// <param name="check">Tells whether an entry still holds.</param>
    /// <param name="synced">How many of its files are known to have reached the disk.</param>
    /// <param name="totals">Takes the files that are found.</param>
    public static JournalPrefix Of(
        JournalPair pair, IReadOnlyList<PlannedFile> plan, EntryCheck check, long synced, CollectionTotals totals)
    {
        if (!pair.Exists) return new JournalPrefix { Fits = true };
        bool isComplete = JournalReader.EndsIn(pair.Journal);
        using var reader = new JournalReader(pair.Journal);
        if (reader.Head is null) return new JournalPrefix { Fits = true };
        var prefix = new JournalPrefix { Fits = true, IsComplete = isComplete, Position = reader.Position, Checksum = reader.Checksum };
        long log = LengthOf(pair.Log), doubts = LengthOf(pair.Doubts);
        while (reader.Next() is { } entry)
        {
            // The log or the doubts were cut off before the journal was: everything from here on is lost, and is done again.
            if (entry.LogStart + entry.LogLength > log || entry.DoubtStart + entry.DoubtLength > doubts) break;
            int at = prefix.Files;
            bool holds = at < plan.Count && entry.File == plan[at].File
                // What could not be cleaned is tried again, but not by a run that merely resumes.
                && !(isComplete && entry.Problem is not null)
                && check.Holds(entry, isComplete || at < synced);
            if (!holds) return prefix with { Fits = false };
            totals.Add(entry);
            prefix = prefix with
            {
                Files = at + 1,
                Position = reader.Position,
                Checksum = reader.Checksum,
                LogLength = entry.LogStart + entry.LogLength,
                DoubtLength = entry.DoubtStart + entry.DoubtLength,
            };
        }

        return prefix;
    }

    private static long LengthOf(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;
}
