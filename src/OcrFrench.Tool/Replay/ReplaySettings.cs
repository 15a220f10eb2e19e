namespace OcrFrench.Tool.Replay;

/// <summary>The command line of <c>undo</c> or <c>apply</c>.</summary>
internal sealed record ReplaySettings
{
    public required bool Undo { get; init; }

    public required string Log { get; init; }

    /// <summary>The file of doubts that goes with the log; null if there is none.</summary>
    public string? Doubts { get; init; }

    /// <summary>Where a cleaned folder keeps the log of what was last applied to all of it; null for a log without a folder.</summary>
    public string? Applied { get; init; }

    /// <summary>The documents; empty for all that the log names.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public string? Output { get; init; }

    /// <summary>The new log of <c>apply</c>.</summary>
    public string? Changes { get; init; }

    /// <summary>Files of decisions for <c>apply</c> to follow.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];

    public bool Quiet { get; init; }

    /// <summary>Whether changes are made to a whole cleaned folder, in its place.</summary>
    public bool IsOfAll => !Undo && Applied is not null && Files.Count == 0 && Output is null;
}

/// <summary>One document to restore or to change.</summary>
/// <param name="Index">The index of the document in the log.</param>
/// <param name="Input">The file as it is now.</param>
/// <param name="Output">Where to write the result; <see langword="null"/> for standard output.</param>
internal sealed record ReplayTask(int Index, string Input, string? Output)
{
    public bool IsInPlace => Output is not null && SafeFile(Input) == SafeFile(Output);

    private static string SafeFile(string path) => Documents.Files.SafeFile.ResolvePath(path);
}
