namespace OcrFrench.Tool.Collections;

/// <summary>Where a cleaned collection keeps what is known of it: in the folder <c>.ocrfrench</c> beside the cleaned files.</summary>
internal sealed record CollectionFolder(string Output)
{
    private const string StateName = ".ocrfrench";

    /// <summary>The folder of everything that is not a cleaned file.</summary>
    public string State => Path.Combine(Output, StateName);

    /// <summary>The journal: see <see cref="JournalHead"/> and <see cref="JournalEntry"/>.</summary>
    public string Journal => Path.Combine(State, "journal");

    /// <summary>The change log of all files, in the order of the journal: a log as <c>--changes</c> writes it.</summary>
    public string Log => Path.Combine(State, "changes.jsonl");

    /// <summary>What was learnt from the collection in the first pass.</summary>
    public string Profile => Path.Combine(State, "profile.json");

    /// <summary>Whether a folder holds a cleaned collection, or what is there of one.</summary>
    public static bool Is(string folder) => File.Exists(new CollectionFolder(folder).Journal);
}
