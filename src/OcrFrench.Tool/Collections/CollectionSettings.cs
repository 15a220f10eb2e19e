namespace OcrFrench.Tool.Collections;

/// <summary>What a command line asks of a whole collection, beside how its files are cleaned.</summary>
internal sealed record CollectionSettings
{
    /// <summary>The folder to clean, as it was named.</summary>
    public required string Folder { get; init; }

    /// <summary>Where the cleaned files go, as it was named.</summary>
    public required string Output { get; init; }

    /// <summary>How many files are cleaned at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether all is done anew, whatever was done before.</summary>
    public bool Restart { get; init; }

    /// <summary>Whether the texts are looked through before, for what each tells of the others.</summary>
    public bool UsesFirstPass { get; init; } = true;

    /// <summary>Where a report goes, if one is wanted.</summary>
    public string? Report { get; init; }
}
