using System.Text.Json;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents.Changes;

/// <summary>
/// Reads a file of doubts along with the change log of the same run, document by document: both name documents in the same order.
/// </summary>
/// <param name="stream">The doubts; it is left open.</param>
/// <param name="file">Their file, for messages.</param>
internal sealed class DoubtReader(Stream stream, string file)
{
    private readonly LineReader _reader = new(stream);
    private long _number;
    private LoggedDoubt? _next;
    private bool _hasBegun;

    /// <summary>The document whose doubts come next; null when all were read.</summary>
    /// <exception cref="ChangeLogException">A line is malformed.</exception>
    public string? Next
    {
        get
        {
            if (!_hasBegun) _next = Read();
            _hasBegun = true;
            return _next?.Document;
        }
    }

    /// <summary>The doubts of a document, if they come next; none if those of another document do.</summary>
    /// <exception cref="ChangeLogException">A line is malformed.</exception>
    public IReadOnlyList<LoggedDoubt> Take(string document)
    {
        if (Next != document) return [];
        var doubts = new List<LoggedDoubt>();
        while (_next is { } doubt && doubt.Document == document)
        {
            doubts.Add(doubt);
            _next = Read();
        }

        return doubts;
    }

    /// <summary>All doubts, one by one.</summary>
    /// <exception cref="ChangeLogException">A line is malformed.</exception>
    public IEnumerable<LoggedDoubt> All()
    {
        while (Next is not null)
        {
            yield return _next!;
            _next = Read();
        }
    }

    private LoggedDoubt? Read()
    {
        while (_reader.Read() is { } bytes)
        {
            _number++;
            using JsonDocument? json = ChangeReader.Parse(bytes, file, _number);
            if (json is null) continue;
            if (JsonText.HasBrokenName(bytes)) throw new ChangeLogException(ChangeLogProblem.NotJson, file, _number);
            return new LogLine(json.RootElement, file, _number).Doubt();
        }

        return null;
    }
}
