namespace OcrFrench.Tool.Collections;

/// <summary>The first line of the journal of a collection: what all its files were cleaned with.</summary>
internal sealed record JournalHead
{
    /// <summary>What this program writes, and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The version of the journal’s form.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>The folder that was cleaned, as it was named.</summary>
    public required string Folder { get; init; }

    /// <summary>The tool, with its version.</summary>
    public required string Tool { get; init; }

    /// <summary>Identifies the data of the engine.</summary>
    public required string Model { get; init; }

    /// <summary>A digest of all options, word lists and rules included. Other options need a new run.</summary>
    public required string Options { get; init; }

    /// <summary>A digest of what was learnt from the collection in the first pass; empty when nothing was.</summary>
    public string Profile { get; init; } = "";

    /// <summary>The name of a file in the collection, where a log names it with its folder.</summary>
    public string Relative(string name)
    {
        string start = Folder.TrimEnd('/', Path.DirectorySeparatorChar);
        bool inside = name.Length > start.Length && name.StartsWith(start, StringComparison.Ordinal)
            && (name[start.Length] == '/' || name[start.Length] == Path.DirectorySeparatorChar);
        string file = inside ? name[(start.Length + 1)..] : name;
        return Path.DirectorySeparatorChar == '/' ? file : file.Replace(Path.DirectorySeparatorChar, '/');
    }
}
