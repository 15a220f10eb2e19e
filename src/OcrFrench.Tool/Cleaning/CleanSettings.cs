using OcrFrench.Documents;

namespace OcrFrench.Tool.Cleaning;

/// <summary>What the command line of <c>clean</c> asks for.</summary>
internal sealed record CleanSettings
{
    public required IReadOnlyList<string> Files { get; init; }

    public string? Output { get; init; }

    public bool InPlace { get; init; }

    /// <summary><c>unified</c>, <c>inline</c> or nothing.</summary>
    public string? Diff { get; init; }

    public string? Changes { get; init; }

    /// <summary>Where the doubts go; nothing when they are not wanted.</summary>
    public string? Doubts { get; init; }

    /// <summary>
    /// <c>text</c>, <c>jsonl</c>, <c>alto</c>, <c>page</c>, <c>hocr</c>, <c>tsv</c>, <c>srt</c>, <c>vtt</c>, <c>docx</c>,
    /// <c>tei</c>, <c>html</c>, <c>markdown</c>, or nothing: by the file's extension and beginning.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>The encoding of the texts; nothing to find it out.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>The encoding to write texts in; nothing for their own.</summary>
    public TextEncoding? OutputEncoding { get; init; }

    public string? Field { get; init; }

    public bool WithCorrections { get; init; }

    public bool WithDoubts { get; init; }

    /// <summary>What becomes of a PDF: see <see cref="PdfInput.Forms"/>; nothing for text.</summary>
    public string? To { get; init; }

    /// <summary>Whether a DOCX shows its corrections as tracked changes.</summary>
    public bool TrackChanges { get; init; }

    /// <summary>Whether nothing is written, only said what would change.</summary>
    public bool Check { get; init; }

    public bool Quiet { get; init; }

    /// <summary>How many files of a folder are cleaned at once; nothing for as many as there are processors.</summary>
    public int? Jobs { get; init; }

    /// <summary>Whether a folder is cleaned anew.</summary>
    public bool Restart { get; init; }

    /// <summary>Whether each file of a folder is cleaned for itself.</summary>
    public bool NoFirstPass { get; init; }

    /// <summary>Where a report on a folder goes.</summary>
    public string? Report { get; init; }
}

/// <summary>One document to clean.</summary>
/// <param name="Input">The file, or <c>-</c>.</param>
/// <param name="Output">Where it goes; <see langword="null"/> for standard output.</param>
/// <param name="IsJsonLines">How to read it.</param>
internal sealed record CleanTask(string Input, string? Output, bool IsJsonLines)
{
    public bool IsStandardInput => Input == "-";

    public string Name => IsStandardInput ? Messages.StandardInput : Input;
}
