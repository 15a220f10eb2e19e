namespace OcrFrench.Tool.Collections;

/// <summary>Where a cleaned collection keeps its records: in the folder <c>.ocrfrench</c> beside the cleaned files.</summary>
/// <param name="Output">The folder of the cleaned files.</param>
/// <param name="Shard">The shard of a collection that is cleaned in parts, from 1; 0 for a whole collection.</param>
internal sealed record CollectionFolder(string Output, int Shard = 0)
{
    private const string StateName = ".ocrfrench";

    /// <summary>The folder of everything that is not a cleaned file.</summary>
    public string State =>
        Shard == 0 ? Root : Path.Combine(Shards, Shard.ToString("D5", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The records of the whole collection.</summary>
    public string Root => Path.Combine(Output, StateName);

    /// <summary>Where the shards of a collection keep their records, each in its own folder, until they are merged.</summary>
    public string Shards => Path.Combine(Root, "shards");

    /// <summary>The journal and the log of files that are done.</summary>
    public JournalPair Pair => new(Journal, Log, Doubts);

    /// <summary>A journal and a log that will take the place of these, when files have changed since.</summary>
    public JournalPair NewPair => new(Journal + ".new", Log + ".new", Doubts + ".new");

    /// <summary>How many files of the journal are known to be on the disk.</summary>
    public string Synced => Path.Combine(State, "synced");

    /// <summary>Where files are written before they are moved to their places.</summary>
    public string Temporary => Path.Combine(State, "tmp");

    /// <summary>Held by the run that works on the folder.</summary>
    public string Lock => Path.Combine(State, "lock");

    /// <summary>Where the cleaned form of a file is written.</summary>
    public string Target(string file) => Path.Combine(Output, file);

    /// <summary>Where the cleaned form of a file was written that the journal names.</summary>
    public string Target(JournalEntry entry) => Target(entry.Output ?? entry.File);

    /// <summary>The journal: see <see cref="JournalHead"/> and <see cref="JournalEntry"/>.</summary>
    public string Journal => Path.Combine(State, "journal");

    /// <summary>The change log of all files, in the order of the journal: a log as <c>--changes</c> writes it.</summary>
    public string Log => Path.Combine(State, "changes.jsonl");

    /// <summary>The doubts about all files, in the order of the journal: a file as <c>--doubts</c> writes it.</summary>
    public string Doubts => Path.Combine(State, "doubts.jsonl");

    /// <summary>The log of what <c>apply</c> last made of all files, from which it can be undone.</summary>
    public string Applied => Path.Combine(State, "applied.jsonl");

    /// <summary>What was learnt from the collection in the first pass: see <see cref="SourceProfiles"/>.</summary>
    public string Profile => Path.Combine(State, "profile.jsonl");

    /// <summary>Whether a folder holds a cleaned collection, or a part of one.</summary>
    public static bool Is(string folder) => File.Exists(new CollectionFolder(folder).Journal);
}
