namespace OcrFrench.Documents.Changes;

/// <summary>
/// Puts the edits of changes in the order of the bytes, where the changes come in the order of their first edits, as they are logged: few
/// edits are held at a time.
/// </summary>
internal sealed class EditQueue
{
    private readonly PriorityQueue<(LoggedEdit Edit, LoggedChange Change), (long Start, long End, long Order)> _waiting = new();
    private long _last = -1, _order;

    /// <summary>Takes the next change.</summary>
    /// <returns>False when it starts before the one that came last.</returns>
    public bool Add(LoggedChange change)
    {
        if (change.Edits[0].Start < _last) return false;
        _last = change.Edits[0].Start;
        foreach (LoggedEdit edit in change.Edits) _waiting.Enqueue((edit, change), (edit.Start, edit.End, _order++));
        return true;
    }

    /// <summary>The edits that no later change can precede.</summary>
    public IEnumerable<(LoggedEdit Edit, LoggedChange Change)> Ready()
    {
        while (_waiting.TryPeek(out _, out (long Start, long End, long Order) next) && next.Start < _last) yield return _waiting.Dequeue();
    }

    /// <summary>Those that are left after the last change.</summary>
    public IEnumerable<(LoggedEdit Edit, LoggedChange Change)> Rest()
    {
        while (_waiting.Count > 0) yield return _waiting.Dequeue();
    }
}
