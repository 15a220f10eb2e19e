using OcrFrench.Tool.Cleaning;

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

    /// <summary>Whether the texts are examined in a first pass, for what each reveals about the others.</summary>
    public bool UsesFirstPass { get; init; } = true;

    /// <summary>Where to write a report, if one is wanted.</summary>
    public string? Report { get; init; }

    /// <summary>What the command line requests for a folder; null if it names none.</summary>
    /// <exception cref="ToolException">It requests for a folder what only works for files.</exception>
    public static CollectionSettings? Of(CleanSettings clean)
    {
        if (clean.Files.Count != 1 || clean.Output is null || !Directory.Exists(clean.Files[0])) return null;
        if (CleanPlan.FileOption(clean) is { } option) throw new ToolException(ExitCode.Usage, Messages.NotForFolders(option));
        var settings = new CollectionSettings
        {
            Folder = clean.Files[0],
            Output = clean.Output,
            Restart = clean.Restart,
            UsesFirstPass = !clean.NoFirstPass,
            Report = clean.Report,
        };
        return clean.Jobs is { } jobs ? settings with { Jobs = jobs } : settings;
    }
}
