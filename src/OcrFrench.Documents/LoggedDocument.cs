namespace OcrFrench.Documents;

/// <summary>The head of a document in a change log: what it was before and after the changes that follow.</summary>
public sealed record LoggedDocument
{
    /// <summary>The document, as named on the command line; <c>-</c> for standard input.</summary>
    public required string Name { get; init; }

    /// <summary>Where the cleaned document was written; <see langword="null"/> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>What made the changes, with its version.</summary>
    public required string Tool { get; init; }

    /// <summary>The format, such as <c>text</c> or <c>jsonl</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The encoding of the document.</summary>
    public TextEncoding Encoding { get; init; } = TextEncoding.Utf8;

    /// <summary>The options of the run, in the order they are written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>The document before the changes.</summary>
    public FileState Source { get; init; } = FileState.Unknown;

    /// <summary>The document after all changes.</summary>
    public FileState Result { get; init; } = FileState.Unknown;

    /// <summary>How many changes were made.</summary>
    public long Changes { get; init; }
}
