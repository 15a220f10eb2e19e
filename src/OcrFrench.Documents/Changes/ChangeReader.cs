using System.Text.Json;
using System.Text.Unicode;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents.Changes;

/// <summary>Reads a change log, document by document.</summary>
internal static class ChangeReader
{
    /// <summary>Reads the documents of a log.</summary>
    /// <param name="stream">The log; it is left open.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="isKept">Whether the stream stays open, and can seek, as long as the documents are used: many changes then stay in it,
    /// and are read again each time that they are asked for.</param>
    public static IEnumerable<DocumentChanges> Read(Stream stream, string file, bool isKept = false)
    {
        var reader = new LineReader(stream, isKept ? stream.Position : -1);
        ChangeCollector? changes = null;
        long number = 0;
        while (reader.Read() is { } bytes)
        {
            number++;
            using JsonDocument? json = Parse(bytes, file, number);
            if (json is null) continue;
            if (JsonText.HasBrokenName(bytes)) throw new ChangeLogException(ChangeLogProblem.NotJson, file, number);
            var line = new LogLine(json.RootElement, file, number);
            if (!line.Has("log"))
            {
                if (changes is null) throw new ChangeLogException(ChangeLogProblem.NoHead, file, number);
                changes.Add(line.Change(changes.Document), reader.Start);
                continue;
            }

            if (changes is not null) yield return changes.Finish();
            changes = new ChangeCollector(line.Head(), isKept ? stream : null, file, number);
        }

        if (changes is null) throw new ChangeLogException(ChangeLogProblem.NoHead, file, Math.Max(1, number));
        yield return changes.Finish();
    }

    /// <summary>A line as an object; null for a blank one.</summary>
    public static JsonDocument? Parse(byte[] bytes, string file, long number)
    {
        ReadOnlyMemory<byte> line = number == 1 && bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
        if (line.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0) return null;
        try
        {
            // The framework notices only when a string is read.
            if (!Utf8.IsValid(line.Span)) throw new ChangeLogException(ChangeLogProblem.NotJson, file, number);
            var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object) return json;
            json.Dispose();
        }
        catch (JsonException)
        {
            // Reported below, as what it is here.
        }

        throw new ChangeLogException(ChangeLogProblem.NotJson, file, number);
    }

    /// <summary>The edits of the changes of a document in the order of the bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="onlyAccepted">Whether those that a reviewer left out are left out.</param>
    public static IEnumerable<(LoggedEdit Edit, LoggedChange Change)> Sorted(DocumentChanges document, bool onlyAccepted)
    {
        IEnumerable<LoggedChange> changes = onlyAccepted ? document.Accepted : document.Changes;
        return document.Changes is LoggedLines ? Merged(changes) : Sorted(changes);
    }

    /// <summary>The edits of changes in the order of the bytes.</summary>
    public static IEnumerable<(LoggedEdit Edit, LoggedChange Change)> Sorted(IEnumerable<LoggedChange> changes) =>
        changes.SelectMany(static change => change.Edits, static (change, edit) => (Edit: edit, Change: change))
        .OrderBy(static pair => pair.Edit.Start).ThenBy(static pair => pair.Edit.End);

    /// <summary>The same of changes that come in their order.</summary>
    private static IEnumerable<(LoggedEdit Edit, LoggedChange Change)> Merged(IEnumerable<LoggedChange> changes)
    {
        var queue = new EditQueue();
        foreach (LoggedChange change in changes)
        {
            queue.Add(change);
            foreach ((LoggedEdit, LoggedChange) ready in queue.Ready()) yield return ready;
        }

        foreach ((LoggedEdit, LoggedChange) rest in queue.Rest()) yield return rest;
    }
}
