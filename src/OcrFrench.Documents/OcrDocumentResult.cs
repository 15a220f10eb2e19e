using OcrFrench.Documents.Files;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents;

/// <summary>A cleaned document, with every change made to it.</summary>
public sealed class OcrDocumentResult
{
    private readonly XmlSource _source;
    private readonly RunningText _words;

    /// <summary>Settles doubts about the document, and writes the result.</summary>
    private readonly Func<Func<Doubt, string?>, OcrDocumentResult?> _settle;

    internal OcrDocumentResult(
        XmlSource source,
        RunningText words,
        CleanedWords cleaned,
        Func<Func<Doubt, string?>, OcrDocumentResult?> settle)
    {
        _source = source;
        _words = words;
        (Analysis, Changes, Edits) = cleaned;
        _settle = settle;
    }

    /// <summary>The cleaning of the running text (<see cref="OcrDocument.Text"/>): its corrections and its result.</summary>
    public CleaningResult Analysis { get; }

    /// <summary>The changes to the file: which corrections changed which bytes.</summary>
    internal IReadOnlyList<DocumentChange> Changes { get; }

    /// <summary>The bytes that were read.</summary>
    internal ReadOnlySpan<byte> Source => _source.Bytes;

    /// <summary>Their encoding.</summary>
    internal TextEncoding Encoding => _source.Encoding;

    /// <summary>All edits to the file: those of the changes, and the note that says who made them.</summary>
    internal IReadOnlyList<ByteEdit> Edits { get; }

    /// <summary>
    /// The cleaned document with some of the doubts of its <see cref="Analysis"/> settled: see <see cref="CleaningResult.Settle"/>.
    /// </summary>
    /// <param name="choose">Returns, for each doubt that has readings, the text of one of them, or null to leave the place alone.</param>
    /// <returns>The same instance when every doubt is left as it is.</returns>
    /// <exception cref="ArgumentException">The chosen text is not one of the doubt’s readings.</exception>
    public OcrDocumentResult Settle(Func<Doubt, string?> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        return _settle(choose) ?? this;
    }

    /// <summary>Where a position of the running text is on the page: the word there, or the next one.</summary>
    /// <param name="position">The position in <see cref="OcrDocument.Text"/>, not in the cleaned text, in UTF-16 code
    /// units.</param>
    /// <returns>Page, line and element; past the end of the text, those of the last word.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is negative.</exception>
    public PagePlace PlaceOf(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        if (_words.WordAt(position) is not { } word) return new PagePlace(1, 1, "");
        int lines = word.HasLines && position > word.TextStart
            ? _words.Text.AsSpan(word.TextStart, Math.Min(position, word.TextEnd) - word.TextStart).Count('\n')
            : 0;
        return new PagePlace(word.Page, word.LineOnPage + lines, word.Id);
    }

    /// <summary>
    /// The changes as a log records them, in the order of their bytes: one for each that can be made on its own, and one outside the text
    /// for the note that says who made them.
    /// </summary>
    /// <returns>Input for a <see cref="ChangeLog"/>; empty when nothing was changed.</returns>
    public IReadOnlyList<LoggedChange> ToLog()
    {
        var outputs = Analysis.Corrections.ToDictionary(static correction => correction.Start, static correction => correction.OutputStart);
        List<LoggedChange> log = [.. Changes.Select(change => ToLog(change, outputs))];
        var places = Changes.SelectMany(static change => change.Edits).Select(static edit => (edit.Start, edit.End)).ToHashSet();
        ByteEdit[] note = [.. Edits.Where(edit => !places.Contains((edit.Start, edit.End)))];
        if (note.Length > 0) log.Add(NoteOf(_source, note));
        if (_source.Package is { } package && log.Count > 0) log.Add(new LoggedChange
        {
            Kind = "Metadata",
            Rule = "format.package",
            Edits = [new LoggedEdit(package.Text.Length, default, default)],
            Package = package.Kept(),
        });
        log.Sort(static (a, b) => a.Edits[0].Start.CompareTo(b.Edits[0].Start));
        return log;
    }

    /// <summary>Edits that belong to no correction, as a log records them.</summary>
    internal static LoggedChange NoteOf(XmlSource source, IReadOnlyList<ByteEdit> edits) => new()
    {
        Kind = "Metadata",
        Rule = "format.note",
        Edits = [.. edits.Select(edit => LoggedEdit.Of(edit, source.Edited))],
    };

    private LoggedChange ToLog(DocumentChange change, Dictionary<int, int> outputs)
    {
        Correction first = change.Corrections[0];
        int end = change.Corrections[^1].End, outputStart = outputs.GetValueOrDefault(first.Start, first.OutputStart);
        int grown = change.Corrections.Sum(static correction => correction.Replacement.Length - correction.Length);
        PagePlace place = PlaceOf(first.Start);
        LoggedEdit[] edits = [.. change.Edits.Select(edit => LoggedEdit.Of(edit, _source.Edited))];
        return LoggedChange.Of(first, edits) with
        {
            Line = place.Line,
            Page = place.Page,
            Element = change.Element.Length > 0 ? change.Element : null,
            Before = Analysis.Source[first.Start..end],
            OutputStart = outputStart,
            After = Analysis.Text.Substring(outputStart, end - first.Start + grown),
            Confidence = change.Corrections.Min(static correction => correction.Confidence),
        };
    }

    /// <summary>The bytes of the cleaned document, in the encoding of the document.</summary>
    /// <returns>The bytes that were read, if nothing was changed.</returns>
    public byte[] ToArray() => _source.Apply(Edits);

    /// <summary>Writes the cleaned document to a file: completely or, if that fails, not at all.</summary>
    /// <param name="path">The file. It is replaced if it exists.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public void Save(string path)
    {
        using var file = new SafeFile(path);
        file.Stream.Write(ToArray());
        file.Commit();
    }
}
