using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Files;

namespace OcrFrench.Documents;

/// <summary>Makes the changes of a log again, or undoes them, on the bytes of a file of any format.</summary>
public static class ChangeReplay
{
    /// <summary>Undoes all changes to a document.</summary>
    /// <param name="changes">What the log says about the document.</param>
    /// <param name="result">The file as cleaning left it, or with only some of the changes, as
    /// <see cref="Apply(DocumentChanges, byte[])"/> leaves it.</param>
    /// <returns>The original file, byte for byte.</returns>
    /// <exception cref="ChangeLogException">It is a different file, or the log is incomplete.</exception>
    public static byte[] Undo(DocumentChanges changes, byte[] result)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(result);
        using var target = new MemoryStream();
        Undo(changes, changes.Document.Output ?? changes.Document.Name, FileState.Of(result), new MemoryStream(result), target);
        return target.ToArray();
    }

    /// <summary>Makes the accepted changes of a document again.</summary>
    /// <param name="changes">What the log says about the document.</param>
    /// <param name="source">The file as it was before cleaning.</param>
    /// <returns>The changed file.</returns>
    /// <exception cref="ChangeLogException">It is a different file, or the log was altered.</exception>
    public static byte[] Apply(DocumentChanges changes, byte[] source)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(source);
        using var target = new MemoryStream();
        Apply(changes, changes.Document.Name, FileState.Of(source), new MemoryStream(source), target);
        return target.ToArray();
    }

    /// <summary>Undoes all changes.</summary>
    /// <param name="changes">What the log says about the document.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="state">The current state of the file.</param>
    /// <param name="result">The file as cleaning or a reviewer left it.</param>
    /// <param name="target">Receives the original.</param>
    /// <returns>How many changes were undone.</returns>
    /// <exception cref="ChangeLogException">It is a different file, or the log is incomplete. Discard what was written to the target
    /// then.</exception>
    internal static int Undo(DocumentChanges changes, string file, FileState state, Stream result, Stream target)
    {
        ArgumentNullException.ThrowIfNull(changes);
        LoggedDocument document = changes.Document;
        bool isWhole = changes.Changes.Count == document.Changes;
        if (PackageReplay.IsOf(changes)) return PackageReplay.Undo(changes, file, state, result, target);
        if (state != document.Result)
        {
            if (!isWhole || PartialUndo.Try(changes, state.Length, result, out int count) is not { } original)
                throw new ChangeLogException(ChangeLogProblem.OtherFile, file);
            target.Write(original);
            return count;
        }

        if (!isWhole) throw new ChangeLogException(ChangeLogProblem.Incomplete, changes.LogFile, changes.LogLine);
        using var written = new MeteredStream(target);
        var splice = new Splice(result, written, changes.LogFile, file);
        long shift = 0;
        foreach ((LoggedEdit edit, LoggedChange change) in ChangeReader.Sorted(changes, onlyAccepted: false))
        {
            splice.Replace(edit.Start + shift, edit.After.Span, edit.Before.Span, change.LogLine);
            shift += edit.After.Length - edit.Before.Length;
        }

        splice.Finish();
        if (written.State() != document.Source) throw new ChangeLogException(ChangeLogProblem.Altered, changes.LogFile, changes.LogLine);
        return changes.Changes.Count;
    }

    /// <summary>Makes the accepted changes.</summary>
    /// <param name="changes">What the log says about the document.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="state">The current state of the file.</param>
    /// <param name="source">The file as it was before cleaning.</param>
    /// <param name="target">Receives the changed file.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ChangeLogException">It is a different file, or the log was altered. Discard what was written to the target
    /// then.</exception>
    internal static FileState Apply(DocumentChanges changes, string file, FileState state, Stream source, Stream target)
    {
        ArgumentNullException.ThrowIfNull(changes);
        LoggedDocument document = changes.Document;
        if (state != document.Source)
            throw new ChangeLogException(state == document.Result ? ChangeLogProblem.AlreadyChanged : ChangeLogProblem.OtherFile, file);
        using var written = new MeteredStream(target);
        if (PackageReplay.IsOf(changes)) return PackageReplay.Apply(changes, file, source, written);
        var splice = new Splice(source, written, changes.LogFile, file);
        foreach ((LoggedEdit edit, LoggedChange change) in ChangeReader.Sorted(changes, onlyAccepted: true))
            splice.Replace(edit.Start, edit.Before.Span, edit.After.Span, change.LogLine);
        splice.Finish();
        FileState outcome = written.State();
        if (changes.IsWhole && outcome != document.Result)
            throw new ChangeLogException(ChangeLogProblem.Altered, changes.LogFile, changes.LogLine);
        return outcome;
    }

    /// <summary>
    /// Logs what <see cref="Apply(DocumentChanges, string, FileState, Stream, Stream)"/> did: the accepted changes, with their places in
    /// the result.
    /// </summary>
    /// <param name="changes">What the old log says of the document.</param>
    /// <param name="document">The new head.</param>
    /// <param name="result">What <see cref="Apply(DocumentChanges, string, FileState, Stream, Stream)"/> returned.</param>
    /// <param name="log">The new log.</param>
    internal static void Log(DocumentChanges changes, LoggedDocument document, FileState result, ChangeLog log)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(log);
        log.Begin(document);
        long shift = 0, line = 0;
        foreach (LoggedChange change in changes.Accepted)
        {
            // Each line of JSON lines is a text of its own.
            if (document.Format == "jsonl" && change.Line != line) (shift, line) = (0, change.Line);
            log.Write(change.Start < 0 ? change : change with { OutputStart = change.Start + shift });
            shift += change.After.Length - change.Before.Length;
        }

        log.End(document.Source, result);
    }
}
