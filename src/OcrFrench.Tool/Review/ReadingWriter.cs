using OcrFrench.Documents;

namespace OcrFrench.Tool.Review;

/// <summary>Writes readings that a reviewer chose: as changes of the bytes of a document, like those of its log.</summary>
internal sealed class ReadingWriter(SourceText source, DocumentChanges changes)
{
    private readonly TextEncoding _encoding = changes.Document.Encoding;
    private readonly List<LoggedEdit> _written = [];

    /// <summary>How many readings were written.</summary>
    public int Count { get; private set; }

    /// <summary>The changes that make a place say something else; none where it cannot be written.</summary>
    /// <param name="place">The place.</param>
    /// <param name="reading">What it is to say.</param>
    /// <param name="why">Why it cannot.</param>
    public LoggedChange[] Write(TouchedPlace place, string reading, out string why)
    {
        why = "";
        LoggedChange first = place.Changes[0];
        var correction = new Correction
        {
            Start = (int)place.Start,
            OutputStart = (int)place.Start,
            Original = place.Before,
            Replacement = reading,
            Kind = Enum.TryParse(first.Kind, out CorrectionKind kind) ? kind : CorrectionKind.Letters,
            Rule = "decision",
            Confidence = 1,
        };
        LoggedChange[] made = [];
        if (!_encoding.TryEncode(reading, out byte[]? bytes)) why = Messages.NotInEncoding(_encoding.Title);
        else if (source.Document is { } document) made = [.. document.Correct([correction]).ToLog().Where(static change => change.Start >= 0)];
        else made = [LoggedChange.Of(correction, EditsOf(place, correction, bytes)) with { Line = first.Line, Page = first.Page }];

        if (made.Length == 0 && why.Length == 0) why = Messages.NoPlaceForReading;
        if (!made.SelectMany(static change => change.Edits).All(edit => IsFree(edit, place)))
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
        ILookup<long, LoggedChange> made = all.Where(static change => change is { Accepted: true, Start: >= 0 }).ToLookup(static change => change.Line);
        bool isAny = made.Count > 0;
        return [.. all.Select(change => change.Start >= 0 ? change : change.Kind == "Addition" ? Listed(change, made[change.Line]) : change with { Accepted = change.Accepted && isAny })];
    }

    private LoggedEdit[] EditsOf(TouchedPlace place, Correction correction, byte[] reading)
    {
        LoggedChange first = place.Changes[0];
        if (source.JsonLines is { } lines) return lines[first.Line].EditsFor(source.Field, [correction]);
        string text = source.TextOf(first.Line);
        _encoding.TryEncode(place.Before, out byte[]? before);
        return [new LoggedEdit(first.Edits[0].Start - _encoding.ByteCount(text.AsSpan((int)place.Start, (int)(first.Start - place.Start))), before, reading)];
    }

    /// <summary>The member <c>corrections</c> of a JSON line, with those that are made.</summary>
    private LoggedChange Listed(LoggedChange change, IEnumerable<LoggedChange> made)
    {
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
        var result = new CleaningResult(text, new string('x', text.Length + shift), corrections, [], static () => throw new InvalidOperationException("Nothing was cleaned."));
        return change with { Edits = [source.JsonLines![change.Line].EditFor("corrections", ChangeLog.ToJson(result))] };
    }

    /// <summary>Whether no other change, in the log or written here, touches the same bytes.</summary>
    private bool IsFree(LoggedEdit edit, TouchedPlace place) =>
        _written.TrueForAll(other => AreApart(edit, other)) &&
        changes.Changes.All(change => place.Changes.Contains(change) || !change.Accepted || change.Start < 0 || change.Edits.All(other => AreApart(edit, other)));

    private static bool AreApart(LoggedEdit one, LoggedEdit other) => one.End <= other.Start && one.Start != other.Start || other.End <= one.Start && one.Start != other.Start;
}
