using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Edits;

namespace OcrFrench.Tool.Review;

/// <summary>Writes readings that a reviewer chose: as changes of the bytes of a document, like those of its log.</summary>
internal sealed class ReadingWriter(SourceText source, DocumentChanges changes)
{
    private readonly TextEncoding _encoding = changes.Document.Encoding;
    private readonly List<LoggedEdit> _written = [];

    /// <summary>A character of a plain text and its byte, from which the next place is counted.</summary>
    private (int Char, long Byte) _reached = (0, source.Plain is { HasByteOrderMark: true } marked ? marked.Encoding.Mark.Length : 0);

    /// <summary>The change that restores the document, if it is an archive.</summary>
    private LoggedChange? _package;

    /// <summary>How many readings were written.</summary>
    public int Count { get; private set; }

    /// <summary>The changes that write another reading at a place; none if it cannot be written.</summary>
    /// <param name="place">The place.</param>
    /// <param name="reading">The reading to write.</param>
    /// <param name="replaced">The changes of the log that it takes the place of.</param>
    /// <param name="why">Why it cannot be written.</param>
    public LoggedChange[] Write(TouchedPlace place, string reading, IReadOnlyCollection<LoggedChange> replaced, out string why)
    {
        why = "";
        LoggedChange first = place.Changes[0];
        var correction = new Correction
        {
            Start = (int)place.Start,
            OutputStart = (int)place.Start,
            Original = place.Before,
            Replacement = reading,
            Kind = Enum.TryParse(first.Kind, out CorrectionKind kind) ? kind : Kinds.Of(place.Before, reading),
            Rule = "decision",
            Confidence = 1,
        };
        LoggedChange[] made = [];
        if (!_encoding.TryEncode(reading, out byte[]? bytes)) why = Messages.NotInEncoding(_encoding.Title);
        else if (source.Document is { } document)
            made = Made(document.Correct([correction]).ToLog());
        else made = [LoggedChange.Of(correction, EditsOf(place, correction, bytes)) with { Line = first.Line, Page = first.Page }];

        if (made.Length == 0 && why.Length == 0) why = Messages.NoPlaceForReading;
        if (!made.SelectMany(static change => change.Edits).All(edit => IsFree(edit, replaced)))
        {
            why = Messages.ReadingOverlaps;
            return [];
        }

        _written.AddRange(made.SelectMany(static change => change.Edits));
        if (made.Length > 0) Count++;
        return made;
    }

    /// <summary>The changes with the notes of who made them, and the lists of what was made, as they now are.</summary>
    public List<LoggedChange> WithNotes(List<LoggedChange> all)
    {
        ILookup<long, LoggedChange> made = all.Where(static change => change is { Accepted: true, Start: >= 0 })
            .ToLookup(static change => change.Line);
        bool isAny = made.Count > 0;
        if (_package is not null && !all.Exists(static change => !change.Package.IsEmpty)) all = [.. all, _package];
        return [.. all.Select(change => change.Start >= 0 ? change : change.Kind == "Addition" ? Listed(change, made[change.Line].ToArray())
            : change with { Accepted = change.Accepted && isAny })];
    }

    private LoggedChange[] Made(IReadOnlyList<LoggedChange> all)
    {
        _package ??= all.FirstOrDefault(static change => !change.Package.IsEmpty);
        return [.. all.Where(static change => change.Start >= 0)];
    }

    private LoggedEdit[] EditsOf(TouchedPlace place, Correction correction, byte[] reading)
    {
        LoggedChange first = place.Changes[0];
        if (source.JsonLines is { } lines) return lines[first.Line].EditsFor(source.Field, [correction]);
        _encoding.TryEncode(place.Before, out byte[]? before);
        return [new LoggedEdit(ByteOf((int)place.Start), before, reading)];
    }

    /// <summary>The byte at which a character of a plain text starts; places usually come in order.</summary>
    private long ByteOf(int start)
    {
        ReadOnlySpan<char> text = source.Plain!.Text;
        long at = start >= _reached.Char
            ? _reached.Byte + _encoding.ByteCount(text[_reached.Char..start])
            : _reached.Byte - _encoding.ByteCount(text[start.._reached.Char]);
        _reached = (start, at);
        return at;
    }

    /// <summary>The member <c>corrections</c> of a JSON line, with those that are made.</summary>
    private LoggedChange Listed(LoggedChange change, LoggedChange[] made)
    {
        if (change.Rule == JsonLines.WithDoubts) return StillDoubted(change, made);
        Correction[] corrections = [.. made.Select(static other => new Correction
        {
            Start = (int)other.Start,
            OutputStart = 0,
            Original = other.Before,
            Replacement = other.After,
            Kind = Enum.Parse<CorrectionKind>(other.Kind),
            Rule = other.Rule,
            Confidence = other.Confidence,
            RunnersUp = other.RunnersUp,
        })];
        int shift = 0;
        for (int i = 0; i < corrections.Length; i++)
        {
            corrections[i] = corrections[i] with { OutputStart = corrections[i].Start + shift };
            shift += corrections[i].Replacement.Length - corrections[i].Length;
        }

        string text = source.TextOf(change.Line);
        var result = new CleaningResult(text, new string('x', text.Length + shift), corrections, [],
            static () => throw new InvalidOperationException("Nothing was cleaned."));
        return change with { Edits = [source.JsonLines![change.Line].EditFor("corrections", ChangeLog.ToJson(result))] };
    }

    /// <summary>The member <c>doubts</c> of a JSON line, without those that were settled.</summary>
    private LoggedChange StillDoubted(LoggedChange change, LoggedChange[] made)
    {
        LoggedDoubt[] doubts = [.. changes.Doubts.Where(doubt => doubt.Line == change.Line)];
        LoggedDoubt[] left = [.. doubts.Where(doubt => !Array.Exists(
            made, other => other.Rule == "decision" && other.Start == doubt.Start && other.Before == doubt.Original))];
        return left.Length == doubts.Length
            ? change
            : change with { Edits = [source.JsonLines![change.Line].EditFor("doubts", DoubtJson.Array(left))] };
    }

    /// <summary>Whether no other change, in the log or written here, touches the same bytes.</summary>
    private bool IsFree(LoggedEdit edit, IReadOnlyCollection<LoggedChange> replaced) =>
        _written.TrueForAll(other => AreApart(edit, other)) &&
        changes.Changes.All(change => replaced.Contains(change) || !change.Accepted || change.Start < 0
            || change.Edits.All(other => AreApart(edit, other)));

    private static bool AreApart(LoggedEdit one, LoggedEdit other) =>
        one.End <= other.Start && one.Start != other.Start || other.End <= one.Start && one.Start != other.Start;
}
