using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Formats;
using OcrFrench.Documents.Packages;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents;

/// <summary>
/// Makes the changes of a log again, or undoes them, in an archive whose texts are what changes.
/// </summary>
internal static class PackageReplay
{
    public static bool IsOf(DocumentChanges changes) =>
        WordFormats.TryFind(changes.Document.Format, out WordFormat? format) && format.Open is not null;

    /// <summary>Undoes all changes that were made: the log holds what was packed before.</summary>
    /// <exception cref="ChangeLogException">It is a different file, or the log is incomplete.</exception>
    public static int Undo(DocumentChanges changes, string file, FileState state, Stream result, Stream target)
    {
        TextPackage package = Open(changes, file, result);
        ReadOnlyMemory<byte> kept = changes.Changes.FirstOrDefault(static change => !change.Package.IsEmpty)?.Package ?? default;
        byte[]? original = package.Restore(kept.Span);
        if (original is null || FileState.Of(original) != changes.Document.Source)
        {
            throw state == changes.Document.Result
                ? new ChangeLogException(ChangeLogProblem.Altered, changes.LogFile, changes.LogLine)
                : new ChangeLogException(ChangeLogProblem.OtherFile, file);
        }

        // What was edited by hand since is not thrown away.
        int count = changes.Changes.Count;
        if (state != changes.Document.Result)
        {
            byte[]? text = PartialUndo.Try(changes.Changes, package.Text, out count);
            if (text is null || !text.AsSpan().SequenceEqual(Open(changes, file, new MemoryStream(original)).Text))
                throw new ChangeLogException(ChangeLogProblem.OtherFile, file);
        }

        target.Write(original);
        return count;
    }

    /// <summary>Makes the accepted changes.</summary>
    /// <exception cref="ChangeLogException">The log was altered.</exception>
    public static FileState Apply(DocumentChanges changes, string file, Stream source, Stream target)
    {
        TextPackage package = Open(changes, file, source);
        var edits = new List<ByteEdit>();
        long at = 0;
        foreach ((LoggedEdit edit, LoggedChange change) in ChangeReader.Sorted(changes.Accepted))
        {
            bool fits = edit.Start >= at && edit.End <= package.Text.Length
                && package.Text.AsSpan((int)edit.Start, edit.Before.Length).SequenceEqual(edit.Before.Span);
            if (!fits) throw new ChangeLogException(ChangeLogProblem.DoesNotFit, changes.LogFile, change.LogLine, file);
            at = edit.End;
            if (change.Package.IsEmpty) edits.Add(new ByteEdit(edit.Start, edit.End, edit.After.ToArray()));
        }

        byte[] made = package.With(edits);
        target.Write(made);
        var outcome = FileState.Of(made);
        if (changes.IsWhole && outcome != changes.Document.Result)
            throw new ChangeLogException(ChangeLogProblem.Altered, changes.LogFile, changes.LogLine);
        return outcome;
    }

    private static TextPackage Open(DocumentChanges changes, string file, Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return WordFormats.Named(changes.Document.Format).Open!(bytes.ToArray(), file).Package!;
    }
}
