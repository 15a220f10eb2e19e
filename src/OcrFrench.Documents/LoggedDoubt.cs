namespace OcrFrench.Documents;

/// <summary>A <see cref="Doubt"/> with its place in a file: one entry of a file of doubts.</summary>
internal sealed record LoggedDoubt
{
    /// <summary>The document, as the change log names it; <c>-</c> for standard input.</summary>
    public required string Document { get; init; }

    /// <summary>The line of the file, or of the page in a document of pages, from 1.</summary>
    public long Line { get; init; }

    /// <summary>The page, from 1; 0 if the document has none.</summary>
    public long Page { get; init; }

    /// <summary>The identifier of the element in which the place starts, if the format has identifiers.</summary>
    public string? Element { get; init; }

    /// <summary>
    /// Where <see cref="Original"/> starts in the document’s text, in UTF-16 code units; for JSON lines, in the text of the line.
    /// </summary>
    public required long Start { get; init; }

    /// <summary>The text at that place.</summary>
    public required string Original { get; init; }

    /// <summary>What may have been printed, likeliest first; empty if nothing was weighed or found.</summary>
    public IReadOnlyList<DoubtReading> Readings { get; init; } = [];

    /// <summary>Why it was left unchanged.</summary>
    public required DoubtReason Reason { get; init; }

    /// <summary>The probability that was required.</summary>
    public double? Threshold { get; init; }

    /// <summary>The character after the last one.</summary>
    public long End => Start + Original.Length;

    /// <summary>Creates the entry of a doubt about a text that is a document or part of one.</summary>
    public static LoggedDoubt Of(Doubt doubt, string document) => new()
    {
        Document = document,
        Start = doubt.Start,
        Original = doubt.Original,
        Readings = doubt.Readings,
        Reason = doubt.Reason,
        Threshold = doubt.Threshold,
    };
}
