using OcrFrench.Documents;

namespace OcrFrench.Tool.Review;

/// <summary>Decisions as <c>ocrfrench apply</c> follows them: on the changes of a log, place by place.</summary>
internal sealed class DecidedChanges
{
    /// <summary>By place and by text: a doubt and a correction can start at the same place.</summary>
    private readonly Dictionary<(DecisionPlace Place, string Original), Decision> _placed = [];
    private readonly HashSet<DecisionPlace> _used = [];
    private readonly WordDecisions _words;

    public DecidedChanges(IReadOnlyList<Decision> decisions)
    {
        // The later decision counts.
        foreach (Decision decision in decisions)
            foreach (DecisionPlace place in decision.At) _placed[(place, decision.Original)] = decision;
        _words = new WordDecisions(decisions.Where(static decision => decision.At.Count == 0));
    }

    /// <summary>How many of the places that decisions name have not been found in a log so far.</summary>
    public int CountUnused() => _placed.Keys.Select(static key => key.Place).Distinct().Count(place => !_used.Contains(place));

    /// <summary>The words to change that no log has corrected so far.</summary>
    public IReadOnlyList<string> UnusedWords => _words.Unmet;

    /// <summary>The changes as they are to be made.</summary>
    /// <param name="changes">What the log says of a document.</param>
    /// <param name="file">The file of the document.</param>
    /// <param name="bytes">Its content, before it was cleaned.</param>
    /// <param name="report">Is told of every reading that cannot be written.</param>
    public DocumentChanges Follow(DocumentChanges changes, string file, byte[] bytes, Action<string> report)
    {
        SourceText source = SourceText.Read(file, bytes, changes);
        // If the log was altered, this is noticed when its changes are made.
        if (!source.Fits(changes)) return changes;
        var made = new Dictionary<LoggedChange, LoggedChange[]>(ReferenceEqualityComparer.Instance);
        var writer = new ReadingWriter(source, changes);
        List<LoggedChange> settled = [];
        HashSet<LoggedChange> replaced = new(ReferenceEqualityComparer.Instance);
        foreach (TouchedPlace place in source.Doubts(changes))
        {
            Outcome outcome = Decide(changes.Document, place);
            if ((outcome.IsAccepted ? place.After : outcome.Reading) is not { } reading || reading == place.Before) continue;
            LoggedChange[] inside = [.. changes.Changes.Where(change => IsInside(change, place.Doubt!, changes.Document))];
            LoggedChange[] written = writer.Write(place, reading, inside, out string why);
            if (written.Length == 0) report(Messages.CannotWriteReading(file, place.Doubt!.Line, place.Before, reading, why));
            else replaced.UnionWith(inside);
            settled.AddRange(written);
        }

        foreach (LoggedChange change in replaced) made[change] = [change with { Accepted = false }];
        foreach (TouchedPlace place in source.Places(
            changes with { Changes = [.. changes.Changes.Where(change => !replaced.Contains(change))] }))
        {
            Outcome outcome = Decide(changes.Document, place);
            if (outcome.Reading is { } reading && reading != place.Before && reading != place.After)
            {
                LoggedChange[] written = writer.Write(place, reading, place.Changes, out string why);
                if (written.Length == 0) report(Messages.CannotWriteReading(file, place.Changes[0].Line, place.Before, reading, why));
                foreach (LoggedChange change in place.Changes) made[change] = [change with { Accepted = false }];
                if (written.Length > 0) made[place.Changes[0]] = written;
                continue;
            }

            bool isLeftOut = outcome.IsRejected || outcome.Reading == place.Before;
            foreach (LoggedChange change in place.Changes)
            {
                if (isLeftOut || outcome.Rejected.Contains(change)) made[change] = [change with { Accepted = false }];
                else if (outcome.IsAccepted) made[change] = [change with { Accepted = true }];
            }
        }

        List<LoggedChange> all = [.. changes.Changes.SelectMany(change => made.GetValueOrDefault(change, [change])).Concat(settled)
            .OrderBy(static change => change.Edits[0].Start)];
        bool isEdited = writer.Count > 0 || all.Exists(static change => !change.Accepted);
        // An unchanged document gets no note of who changed it, and lists only the changes that were made.
        if (isEdited) all = writer.WithNotes(all);
        return changes with { Changes = all, IsEdited = isEdited };
    }

    /// <summary>A decision about the place takes precedence over those about its word.</summary>
    private Outcome Decide(LoggedDocument document, TouchedPlace place)
    {
        if (Placed(document, place.Changes[0], place.Before) is { } decision) return Of(decision, place.After);

        // A reviewer without the document decided about the change alone.
        var rejected = new List<LoggedChange>();
        bool isAccepted = false;
        foreach (LoggedChange change in place.Changes)
        {
            if (Placed(document, change, change.Before) is not { } alone) continue;
            Outcome outcome = Of(alone, change.After);
            if (outcome.Reading is { } reading) return new Outcome { Reading = place.With(change, reading) };
            if (outcome.IsRejected) rejected.Add(change);
            isAccepted |= outcome.IsAccepted;
        }

        return rejected.Count > 0 ? new Outcome { Rejected = rejected } : isAccepted ? Outcome.Accept : _words.Decide(place);
    }

    /// <summary>A choice among the readings of a doubt also replaces the corrections inside it.</summary>
    private static bool IsInside(LoggedChange change, LoggedDoubt doubt, LoggedDocument document) =>
        change.Start >= 0 && (document.Format != "jsonl" || change.Line == doubt.Line) && change.Start < doubt.End
        && doubt.Start < change.Start + change.Before.Length;

    private Decision? Placed(LoggedDocument document, LoggedChange change, string original)
    {
        var key = new DecisionPlace(document.Name, change.Start) { Line = document.Format == "jsonl" ? change.Line : 0 };
        Decision? decision = _placed.GetValueOrDefault((key, original));
        if (decision is not null) _used.Add(key);
        return decision;
    }

    private static Outcome Of(Decision decision, string after) => decision.Verdict switch
    {
        Verdict.Never => Outcome.Reject,
        Verdict.Reject => decision.Replacement == after ? Outcome.Reject : Outcome.None,
        _ => decision.Replacement == after ? Outcome.Accept : new Outcome { Reading = decision.Replacement },
    };
}

/// <summary>What was decided about a place.</summary>
internal sealed record Outcome
{
    public static Outcome None { get; } = new();

    public static Outcome Reject { get; } = new() { IsRejected = true };

    public static Outcome Accept { get; } = new() { IsAccepted = true };

    /// <summary>The word stays as it was read.</summary>
    public bool IsRejected { get; init; }

    /// <summary>All its changes are made.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>What is written in place of the correction.</summary>
    public string? Reading { get; init; }

    /// <summary>Changes in it that are not made.</summary>
    public IReadOnlyList<LoggedChange> Rejected { get; init; } = [];
}
