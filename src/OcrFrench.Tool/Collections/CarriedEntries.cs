namespace OcrFrench.Tool.Collections;

/// <summary>An older journal of a collection, from which is taken what still holds.</summary>
internal sealed class CarriedEntries : IDisposable
{
    private readonly JournalReader _journal;
    private readonly FileStream _log, _doubts;
    private readonly bool _isSynced;
    private JournalEntry? _next;

    public CarriedEntries(JournalPair pair)
    {
        _isSynced = JournalReader.EndsIn(pair.Journal);
        _journal = new JournalReader(pair.Journal);
        // The log was deleted: nothing in it can be taken over.
        _log = new FileStream(pair.Log, FileMode.OpenOrCreate, FileAccess.Read);
        _doubts = new FileStream(pair.Doubts, FileMode.OpenOrCreate, FileAccess.Read);
        _next = _journal.Next();
    }

    /// <summary>
    /// What the journal says about a file, if it is still valid; files without it are tried again. Must be asked in the order of the plan.
    /// </summary>
    public JournalEntry? Find(PlannedFile file, EntryCheck check)
    {
        while (_next is not null && PlannedFile.Compare(_next.File, file.File) < 0) _next = _journal.Next();
        return _next is { Problem: null } entry && entry.File == file.File && IsThere(entry) && check.Holds(entry, _isSynced)
            ? entry
            : null;
    }

    /// <summary>The log, at the first line of an entry.</summary>
    public Stream LinesOf(JournalEntry entry)
    {
        _log.Position = entry.LogStart;
        return _log;
    }

    /// <summary>The file of doubts, at the first one of an entry.</summary>
    public Stream DoubtsOf(JournalEntry entry)
    {
        _doubts.Position = entry.DoubtStart;
        return _doubts;
    }

    private bool IsThere(JournalEntry entry) =>
        entry.LogStart + entry.LogLength <= _log.Length && entry.DoubtStart + entry.DoubtLength <= _doubts.Length;

    public void Dispose()
    {
        _journal.Dispose();
        _log.Dispose();
        _doubts.Dispose();
    }
}
