namespace OcrFrench.Documents.Changes;

/// <summary>
/// Undoes the changes of a file to which only some of those in a log were made, as left by a reviewer: the file itself shows which.
/// </summary>
internal static class PartialUndo
{
    /// <summary>The longest file that is examined: it is held in memory. By hand.</summary>
    private const long Longest = 1 << 28;

    /// <summary>The original; null if the file is not the result of some of the changes.</summary>
    /// <param name="changes">All changes of the document.</param>
    /// <param name="length">How long the file is.</param>
    /// <param name="result">The file.</param>
    /// <param name="count">How many changes were undone.</param>
    public static byte[]? Try(DocumentChanges changes, long length, Stream result, out int count)
    {
        count = 0;
        if (length > Longest) return null;
        byte[] file = new byte[length];
        if (result.ReadAtLeast(file, file.Length, throwOnEndOfStream: false) < file.Length) return null;
        // Whatever is guessed on the way: the original is known by its bytes.
        return Try(changes.Changes, file, out count) is { } bytes && FileState.Of(bytes) == changes.Document.Source ? bytes : null;
    }

    /// <summary>What a text was before some of the changes, if it is the result of them.</summary>
    public static byte[]? Try(IReadOnlyList<LoggedChange> changes, byte[] file, out int count)
    {
        count = 0;
        var original = new MemoryStream(file.Length);
        var made = new HashSet<LoggedChange>(ReferenceEqualityComparer.Instance);
        int at = 0;
        long source = 0;
        foreach ((LoggedEdit edit, LoggedChange change) in ChangeReader.Sorted(changes))
        {
            long same = edit.Start - source;
            if (same < 0 || same > file.Length - at) return null;
            original.Write(file, at, (int)same);
            at += (int)same;
            ReadOnlySpan<byte> rest = file.AsSpan(at), before = edit.Before.Span, after = edit.After.Span;
            bool wasMade = rest.StartsWith(after), wasNot = rest.StartsWith(before);
            if (!wasMade && !wasNot) return null;
            // Where both fit, the longer says more.
            if (wasMade && wasNot) wasMade = after.Length > before.Length;
            if (wasMade) made.Add(change);
            original.Write(before);
            at += wasMade ? after.Length : before.Length;
            source = edit.End;
        }

        original.Write(file, at, file.Length - at);
        count = made.Count;
        return original.ToArray();
    }
}
