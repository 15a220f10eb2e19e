using System.Text.Json;
using System.Text.Unicode;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents.Changes;

/// <summary>Reads a change log, document by document.</summary>
internal static class ChangeReader
{
    public static IEnumerable<DocumentChanges> Read(Stream stream, string file)
    {
        var reader = new LineReader(stream);
        LoggedDocument? document = null;
        var changes = new List<LoggedChange>();
        long head = 0, number = 0;
        while (reader.Read() is { } bytes)
        {
            number++;
            using JsonDocument? json = Parse(bytes, file, number);
            if (json is null) continue;
            if (JsonText.HasBrokenName(bytes)) throw new ChangeLogException(ChangeLogProblem.NotJson, file, number);
            var line = new LogLine(json.RootElement, file, number);
            if (!line.Has("log"))
            {
                changes.Add(line.Change(document ?? throw new ChangeLogException(ChangeLogProblem.NoHead, file, number)));
                continue;
            }

            if (document is not null) yield return Checked(document, changes, file, head);
            (document, changes, head) = (line.Head(), [], number);
        }

        if (document is null) throw new ChangeLogException(ChangeLogProblem.NoHead, file, Math.Max(1, number));
        yield return Checked(document, changes, file, head);
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

    private static DocumentChanges Checked(LoggedDocument document, List<LoggedChange> changes, string file, long head)
    {
        // Of an archive what is edited is unpacked.
        bool isPacked = changes.Exists(static change => !change.Package.IsEmpty);
        long length = isPacked ? long.MaxValue : document.Source.Length, reached = 0;
        foreach ((LoggedEdit edit, LoggedChange change) in Sorted(changes))
        {
            if (edit.Start < reached) throw new ChangeLogException(ChangeLogProblem.Overlap, file, change.LogLine);
            if (edit.Start > length || edit.End > length)
                throw new ChangeLogException(ChangeLogProblem.BadMember, file, change.LogLine, "byteStart");
            reached = edit.End;
        }

        return new DocumentChanges(document, changes) { LogFile = file, LogLine = head };
    }

    /// <summary>The edits of changes in the order of the bytes.</summary>
    public static IEnumerable<(LoggedEdit Edit, LoggedChange Change)> Sorted(IEnumerable<LoggedChange> changes) =>
        changes.SelectMany(static change => change.Edits, static (change, edit) => (Edit: edit, Change: change))
        .OrderBy(static pair => pair.Edit.Start).ThenBy(static pair => pair.Edit.End);
}
