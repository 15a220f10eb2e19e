using System.Collections;
using System.Text.Json;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents.Changes;

/// <summary>
/// The changes of a document that are too many to be held in memory: they stay in their log, in the order of their first edits, and are
/// read from it each time.
/// </summary>
/// <param name="stream">The log; it can seek, and stays open.</param>
/// <param name="file">Its name, for messages.</param>
/// <param name="document">The document.</param>
/// <param name="offset">Where the first of the changes is in the log.</param>
/// <param name="line">Its line, from 1.</param>
/// <param name="count">How many there are.</param>
internal sealed class LoggedLines(Stream stream, string file, LoggedDocument document, long offset, long line, int count)
    : IReadOnlyList<LoggedChange>
{
    public int Count => count;

    public LoggedChange this[int index] => this.Skip(index).First();

    public IEnumerator<LoggedChange> GetEnumerator()
    {
        var reader = new LineReader(stream, offset);
        long number = line - 1;
        for (int i = 0; i < count && reader.Read() is { } bytes;)
        {
            number++;
            using JsonDocument? json = ChangeReader.Parse(bytes, file, number);
            if (json is null) continue;
            yield return new LogLine(json.RootElement, file, number).Change(document);
            i++;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
