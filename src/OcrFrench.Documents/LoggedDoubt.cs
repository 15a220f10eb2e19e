namespace OcrFrench.Documents;

/// <summary>A <see cref="Doubt"/> with its place in a file, as a file of doubts holds it.</summary>
internal sealed record LoggedDoubt
{
    /// <summary>The document, as the change log names it; <c>-</c> for standard input.</summary>
    public required string Document { get; init; }

    /// <summary>The line of the file, or of the page in a document of pages, from 1.</summary>
    public long Line { get; init; }

    /// <summary>The page, from 1; 0 when the document has none.</summary>
    public long Page { get; init; }

    /// <summary>The identifier of the element in which the place starts, where the format has identifiers.</summary>
    public string? Element { get; init; }

    /// <summary>
    /// Where <see cref="Original"/> starts in the document’s text, in characters (UTF-16 code units); in JSON lines in the text of the
    /// line.
    /// </summary>
    public required long Start { get; init; }

    /// <summary>What stands there.</summary>
    public required string Original { get; init; }

    /// <summary>What may have been printed, the likeliest first; empty when nothing was weighed or found.</summary>
    public IReadOnlyList<DoubtReading> Readings { get; init; } = [];

    /// <summary>Why it stays.</summary>
    public required DoubtReason Reason { get; init; }

    /// <summary>The probability that would have been needed.</summary>
    public double? Threshold { get; init; }

    /// <summary>The character after the last one.</summary>
    public long End => Start + Original.Length;

    /// <summary>A doubt of a text that is a document, or a part of one.</summary>
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
