namespace OcrFrench.Documents.Changes;

/// <summary>
/// Takes the changes of a document as its log is read, and checks that their edits fit together. Many are left in the log, if they stand
/// in it in their order and it can be read again.
/// </summary>
/// <param name="document">The head.</param>
/// <param name="log">The log, if it may be read again; null otherwise.</param>
/// <param name="file">Its name, for messages.</param>
/// <param name="head">The line of the head.</param>
internal sealed class ChangeCollector(LoggedDocument document, Stream? log, string file, long head)
{
    /// <summary>How many are held in memory (by hand): some 10 MB.</summary>
    private const int MostHeld = 10_000;

    private readonly EditQueue _edits = new();
    private List<LoggedChange>? _held = [];
    private long _offset, _reached;
    private int _count;
    private bool _isOrdered = log is not null;

    public LoggedDocument Document => document;

    /// <summary>Takes the next change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="offset">Where its line starts in the log.</param>
    /// <exception cref="ChangeLogException">Its edits do not fit those before.</exception>
    public void Add(LoggedChange change, long offset)
    {
        if (_count++ == 0) (_offset, First) = (offset, change.LogLine);
        _held?.Add(change);
        // Of an archive what is edited is unpacked: that is known at the end.
        _isOrdered = _isOrdered && change.Package.IsEmpty && _edits.Add(change);
        if (!_isOrdered) return;
        foreach ((LoggedEdit edit, LoggedChange own) in _edits.Ready()) Check(edit, own, document.Source.Length);
        if (_count > MostHeld) _held = null;
    }

    /// <summary>All changes of the document.</summary>
    /// <exception cref="ChangeLogException">Their edits do not fit together.</exception>
    public DocumentChanges Finish()
    {
        IReadOnlyList<LoggedChange> changes = _held ?? (IReadOnlyList<LoggedChange>)new LoggedLines(
            log!, file, document, _offset, First, _count);
        if (_isOrdered)
        {
            foreach ((LoggedEdit edit, LoggedChange own) in _edits.Rest()) Check(edit, own, document.Source.Length);
        }
        else
        {
            if (_held is null) changes = [.. changes];
            _reached = 0;
            long length = changes.Any(static change => !change.Package.IsEmpty) ? long.MaxValue : document.Source.Length;
            foreach ((LoggedEdit edit, LoggedChange own) in ChangeReader.Sorted(changes)) Check(edit, own, length);
        }

        return new DocumentChanges(document, changes) { LogFile = file, LogLine = head };
    }

    private long First { get; set; }

    private void Check(LoggedEdit edit, LoggedChange change, long length)
    {
        if (edit.Start < _reached) throw new ChangeLogException(ChangeLogProblem.Overlap, file, change.LogLine);
        if (edit.Start > length || edit.End > length)
            throw new ChangeLogException(ChangeLogProblem.BadMember, file, change.LogLine, "byteStart");
        _reached = edit.End;
    }
}
