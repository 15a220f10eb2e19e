using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents;

/// <summary>A cleaned document with everything that was changed in it.</summary>
public sealed class OcrDocumentResult
{
    private readonly XmlSource _source;
    private readonly RunningText _words;

    internal OcrDocumentResult(XmlSource source, RunningText words, CleaningResult text, IReadOnlyList<DocumentChange> changes, IReadOnlyList<ByteEdit> edits)
    {
        _source = source;
        _words = words;
        Text = text;
        Changes = changes;
        Edits = edits;
    }

    /// <summary>The changes of the running text (<see cref="OcrDocument.Text"/>).</summary>
    public CleaningResult Text { get; }

    /// <summary>The changes of the file: which corrections changed which of its bytes.</summary>
    internal IReadOnlyList<DocumentChange> Changes { get; }

    /// <summary>All edits of the file: those of the changes, and the note of who made them.</summary>
    internal IReadOnlyList<ByteEdit> Edits { get; }

    /// <summary>Where a position of the running text stands: the word there, or the next one.</summary>
    /// <param name="position">The position, in characters of <see cref="OcrDocument.Text"/>.</param>
    public PagePlace PlaceOf(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        if (_words.WordAt(position) is not { } word) return new PagePlace(1, 1, "");
        int lines = word.HasLines && position > word.TextStart ? _words.Text.AsSpan(word.TextStart, Math.Min(position, word.TextEnd) - word.TextStart).Count('\n') : 0;
        return new PagePlace(word.Page, word.LineOnPage + lines, word.Id);
    }

    /// <summary>
    /// The changes as a log records them, in the order of their bytes: one for each that can be made alone, and one, of no part of the text,
    /// for the note of who made them.
    /// </summary>
    public IReadOnlyList<LoggedChange> ToLog()
    {
        var outputs = Text.Corrections.ToDictionary(static correction => correction.Start, static correction => correction.OutputStart);
        List<LoggedChange> log = [.. Changes.Select(change => ToLog(change, outputs))];
        var places = Changes.SelectMany(static change => change.Edits).Select(static edit => (edit.Start, edit.End)).ToHashSet();
        ByteEdit[] note = [.. Edits.Where(edit => !places.Contains((edit.Start, edit.End)))];
        if (note.Length > 0) log.Add(new LoggedChange { Kind = "Metadata", Rule = "format.note", Edits = Array.ConvertAll(note, edit => LoggedEdit.Of(edit, _source.Bytes)) });
        log.Sort(static (a, b) => a.Edits[0].Start.CompareTo(b.Edits[0].Start));
        return log;
    }

    private LoggedChange ToLog(DocumentChange change, Dictionary<int, int> outputs)
    {
        Correction first = change.Corrections[0];
        int end = change.Corrections[^1].End, outputStart = outputs.GetValueOrDefault(first.Start, first.OutputStart);
        int grown = change.Corrections.Sum(static correction => correction.Replacement.Length - correction.Length);
        PagePlace place = PlaceOf(first.Start);
        LoggedEdit[] edits = [.. change.Edits.Select(edit => LoggedEdit.Of(edit, _source.Bytes))];
        return LoggedChange.Of(first, edits) with
        {
            Line = place.Line,
            Page = place.Page,
            Element = change.Element.Length > 0 ? change.Element : null,
            Before = Text.Source[first.Start..end],
            OutputStart = outputStart,
            After = Text.Text.Substring(outputStart, end - first.Start + grown),
            Confidence = change.Corrections.Min(static correction => correction.Confidence),
        };
    }

    /// <summary>The bytes of the cleaned document: the very bytes that were read when nothing was changed.</summary>
    public byte[] ToArray() => _source.Apply(Edits);
}

/// <summary>Corrections that can only be made or undone together.</summary>
/// <param name="Corrections">The corrections, in order.</param>
/// <param name="Element">The identifier of the first element that changes; empty if it has none.</param>
/// <param name="Edits">The edits of the file, sorted and disjoint.</param>
internal sealed record DocumentChange(IReadOnlyList<Correction> Corrections, string Element, IReadOnlyList<ByteEdit> Edits);
