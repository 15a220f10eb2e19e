namespace OcrFrench.Documents;

/// <summary>One change in a change log: what a <see cref="Correction"/> says, and what it did to the bytes of the file.</summary>
public sealed record LoggedChange
{
    /// <summary>The line of the file, or of the page in a document of pages, from 1; 0 when the document has none to speak of.</summary>
    public long Line { get; init; }

    /// <summary>The page, from 1; 0 when the document has none.</summary>
    public long Page { get; init; }

    /// <summary>The identifier of the element that was changed, where the format has identifiers.</summary>
    public string? Element { get; init; }

    /// <summary>
    /// Where <see cref="Before"/> starts in the document's text, in characters (UTF-16 code units); -1 for what is no part of the text.
    /// </summary>
    public long Start { get; init; } = -1;

    /// <summary>Where <see cref="After"/> starts in the cleaned text, in characters; -1 for what is no part of the text.</summary>
    public long OutputStart { get; init; } = -1;

    /// <summary>The text before.</summary>
    public string Before { get; init; } = "";

    /// <summary>The text after.</summary>
    public string After { get; init; } = "";

    /// <summary>
    /// What was repaired: the name of a <see cref="CorrectionKind"/>, or of what is no correction (<c>Metadata</c>, <c>Addition</c>).
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>What decided: see <see cref="Correction.Rule"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>How likely it is to be right, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Other readings, the best first.</summary>
    public IReadOnlyList<string> RunnersUp { get; init; } = [];

    /// <summary>What is done to the bytes of the file, in their order.</summary>
    public required IReadOnlyList<LoggedEdit> Edits { get; init; }

    /// <summary>
    /// What takes an archive back to what it was, in its note; empty for what is not an archive. Edits of such a document are those of the
    /// texts in it, one behind the other.
    /// </summary>
    internal ReadOnlyMemory<byte> Package { get; init; }

    /// <summary>Whether <c>apply</c> makes the change; a reviewer sets <c>"accepted": false</c> to leave it out.</summary>
    public bool Accepted { get; init; } = true;

    /// <summary>Where it stands in the log, from 1; 0 when it was not read from one.</summary>
    internal long LogLine { get; init; }

    /// <summary>A correction, logged.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="edits">What it does to the bytes.</param>
    internal static LoggedChange Of(Correction correction, IReadOnlyList<LoggedEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return new LoggedChange
        {
            Start = correction.Start,
            OutputStart = correction.OutputStart,
            Before = correction.Original,
            After = correction.Replacement,
            Kind = correction.Kind.ToString(),
            Rule = correction.Rule,
            Confidence = correction.Confidence,
            RunnersUp = correction.RunnersUp,
            Edits = edits,
        };
    }
}

/// <summary>A stretch of bytes that a change replaced.</summary>
/// <param name="Start">Where they start in the source file, in bytes from 0.</param>
/// <param name="Before">The bytes in the source.</param>
/// <param name="After">The bytes in the result.</param>
public sealed record LoggedEdit(long Start, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After)
{
    /// <summary>The byte after the last one, in the source.</summary>
    public long End => Start + Before.Length;

    /// <summary>An edit, with what it replaces.</summary>
    internal static LoggedEdit Of(ByteEdit edit, ReadOnlySpan<byte> source) =>
        new(edit.Start, source[(int)edit.Start..(int)edit.End].ToArray(), edit.Replacement);
}
