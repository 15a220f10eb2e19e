using OcrFrench.Documents;

namespace OcrFrench.Tool.Replay;

/// <summary>The log of what was last applied to a cleaned folder, in which documents are mostly looked up in order.</summary>
/// <param name="path">Its file; null, or the name of a missing file, if nothing was applied.</param>
internal sealed class AppliedLog(string? path)
{
    private long _at;

    /// <summary>What was applied to a document, if that made it what it is.</summary>
    /// <param name="name">The document, as the log names it.</param>
    /// <param name="state">What its outcome is now.</param>
    /// <exception cref="ChangeLogException">A line of the log is malformed.</exception>
    public DocumentChanges? Find(string name, FileState state)
    {
        if (path is null || !File.Exists(path) || new FileInfo(path).Length == 0) return null;
        // From just after the last one found, then from the beginning.
        return Find(name, state, _at, long.MaxValue) ?? Find(name, state, 0, _at);
    }

    private DocumentChanges? Find(string name, FileState state, long from, long to)
    {
        using FileStream stream = File.OpenRead(path!);
        long number = 0;
        foreach (DocumentChanges document in ChangeLog.Read(stream, path!))
        {
            if (number >= to) return null;
            if (number++ < from || document.Document.Name != name || document.Document.Result != state) continue;
            _at = number;
            return document;
        }

        return null;
    }
}
