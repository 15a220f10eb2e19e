using OcrFrench.Documents;

namespace OcrFrench.Tool.Cleaning;

/// <summary>The command line of <c>clean</c>.</summary>
internal sealed record CleanSettings
{
    public required IReadOnlyList<string> Files { get; init; }

    public string? Output { get; init; }

    public bool InPlace { get; init; }

    /// <summary><c>unified</c>, <c>inline</c> or nothing.</summary>
    public string? Diff { get; init; }

    public string? Changes { get; init; }

    /// <summary>Where to write the doubts; null if they are not wanted.</summary>
    public string? Doubts { get; init; }

    /// <summary>
    /// <c>text</c>, <c>jsonl</c>, <c>alto</c>, <c>page</c>, <c>hocr</c>, <c>tsv</c>, <c>srt</c>, <c>vtt</c>, <c>docx</c>,
    /// <c>tei</c>, <c>html</c>, <c>markdown</c>, or nothing: by the file's extension and beginning.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>The encoding of the texts; null to detect it.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>The encoding to write texts in; null for their own.</summary>
    public TextEncoding? OutputEncoding { get; init; }

    public string? Field { get; init; }

    public bool WithCorrections { get; init; }

    public bool WithDoubts { get; init; }

    /// <summary>What a PDF becomes: see <see cref="PdfInput.Forms"/>; null for text.</summary>
    public string? To { get; init; }

    /// <summary>Whether a DOCX shows its corrections as tracked changes.</summary>
    public bool TrackChanges { get; init; }

    /// <summary>Whether to write nothing, and only report what would change.</summary>
    public bool Check { get; init; }

    public bool Quiet { get; init; }

    /// <summary>How many files of a folder are cleaned at once; null for one per processor.</summary>
    public int? Jobs { get; init; }

    /// <summary>Whether to clean a folder again from the start.</summary>
    public bool Restart { get; init; }

    /// <summary>Whether to clean each file of a folder on its own.</summary>
    public bool NoFirstPass { get; init; }

    /// <summary>Where to write a report on a folder.</summary>
    public string? Report { get; init; }
}

/// <summary>One document to clean.</summary>
/// <param name="Input">The file, or <c>-</c>.</param>
/// <param name="Output">Where to write it; <see langword="null"/> for standard output.</param>
/// <param name="IsJsonLines">How to read it.</param>
internal sealed record CleanTask(string Input, string? Output, bool IsJsonLines)
{
    public bool IsStandardInput => Input == "-";

    public string Name => IsStandardInput ? Messages.StandardInput : Input;
}
