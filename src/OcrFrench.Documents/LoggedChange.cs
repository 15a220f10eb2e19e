namespace OcrFrench.Documents;

/// <summary>One change in a change log: the content of a <see cref="Correction"/>, and what it did to the bytes of the file.</summary>
public sealed record LoggedChange
{
    /// <summary>The line of the file, or of the page in a document of pages, from 1; 0 if the document has no meaningful lines.</summary>
    public long Line { get; init; }

    /// <summary>The page, from 1; 0 if the document has none.</summary>
    public long Page { get; init; }

    /// <summary>The identifier of the changed element, if the format has identifiers.</summary>
    public string? Element { get; init; }

    /// <summary>
    /// Where <see cref="Before"/> starts in the document’s text, in UTF-16 code units; -1 for a change outside the text.
    /// </summary>
    public long Start { get; init; } = -1;

    /// <summary>Where <see cref="After"/> starts in the cleaned text; -1 for a change outside the text.</summary>
    public long OutputStart { get; init; } = -1;

    /// <summary>The text before.</summary>
    public string Before { get; init; } = "";

    /// <summary>The text after.</summary>
    public string After { get; init; } = "";

    /// <summary>
    /// What was repaired: the name of a <see cref="CorrectionKind"/>, or <c>Metadata</c> or <c>Addition</c> for what is not a correction.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>What decided: see <see cref="Correction.Rule"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>The probability that it is right, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Other readings, best first.</summary>
    public IReadOnlyList<string> RunnersUp { get; init; } = [];

    /// <summary>The edits to the bytes of the file, in order.</summary>
    public required IReadOnlyList<LoggedEdit> Edits { get; init; }

    /// <summary>
    /// In the note of a document that is an archive (DOCX), what restores the archive; otherwise empty. The edits of such a document refer
    /// to the texts in it, one after the other.
    /// </summary>
    internal ReadOnlyMemory<byte> Package { get; init; }

    /// <summary>Whether <c>apply</c> makes the change; a reviewer sets <c>"accepted": false</c> to leave it out.</summary>
    public bool Accepted { get; init; } = true;

    /// <summary>Its line in the log, from 1; 0 if it was not read from one.</summary>
    internal long LogLine { get; init; }

    /// <summary>Creates the log entry of a correction.</summary>
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

/// <summary>A range of bytes that a change replaced.</summary>
/// <param name="Start">Where it starts in the source file, in bytes from 0.</param>
/// <param name="Before">The bytes in the source.</param>
/// <param name="After">The bytes in the result.</param>
public sealed record LoggedEdit(long Start, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After)
{
    /// <summary>The byte after the last one, in the source.</summary>
    public long End => Start + Before.Length;

    /// <summary>An edit together with the bytes it replaces.</summary>
    internal static LoggedEdit Of(ByteEdit edit, ReadOnlySpan<byte> source) =>
        new(edit.Start, source[(int)edit.Start..(int)edit.End].ToArray(), edit.Replacement);
}
