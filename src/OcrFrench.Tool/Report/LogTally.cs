using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Report;

/// <summary>What the change log of a collection says, read document by document.</summary>
internal sealed class LogTally
{
    /// <summary>By hand: how many different settings are listed.</summary>
    private const int Settings = 5;

    private readonly Dictionary<string, (IReadOnlyList<KeyValuePair<string, string>> Options, long Files)> _settings = new(
        StringComparer.Ordinal);

    public RuleTally Rules { get; } = new();

    /// <summary>Why the log could not be read to its end.</summary>
    public string? Problem { get; private set; }

    /// <summary>The settings of the files that were changed, those of most files first.</summary>
    public IReadOnlyList<(IReadOnlyList<KeyValuePair<string, string>> Options, long Files)> MostSettings =>
        [.. _settings.OrderByDescending(static pair => pair.Value.Files).ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .Take(Settings).Select(static pair => pair.Value)];

    /// <summary>How many changes were made but are missing from the log.</summary>
    public long Missing { get; private set; }

    public void Read(CollectionFolder folder, JournalHead head)
    {
        try
        {
            using var log = new FileStream(
                folder.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
            if (log.Length == 0) return;
            foreach (DocumentChanges document in ChangeReader.Read(log, folder.Log, isKept: true))
                Add(document, head.Relative(document.Document.Name));
        }
        catch (Exception error) when (Failures.Describe(folder.Log, error) is { } message)
        {
            Problem = message;
        }
    }

    private void Add(DocumentChanges document, string file)
    {
        LoggedDocument head = document.Document;
        Count(head);
        Missing += Math.Max(0, head.Changes - document.Changes.Count);
        long shift = 0;
        foreach (LoggedChange change in document.Changes)
        {
            long start = change.Edits[0].Start + shift;
            foreach (LoggedEdit edit in change.Edits) shift += edit.After.Length - edit.Before.Length;
            // The others are not part of the text: a page notes what it was cleaned with.
            if (change.Start < 0) continue;
            Rules.Add(new Example
            {
                File = file,
                Output = CleanedName(file, head.Output),
                Format = head.Format,
                Encoding = head.Encoding,
                Change = change,
                OutputByte = start,
                Lot = Example.Draw(file, change)
            });
        }
    }

    /// <summary>The log names the cleaned file as the command line did: only its last name matters here.</summary>
    private static string CleanedName(string file, string? output) =>
        Path.GetFileName(output) is { Length: > 0 } name ? file[..(file.LastIndexOf('/') + 1)] + name : file;

    private void Count(LoggedDocument head)
    {
        string key = string.Join('\n', head.Options.Select(static option => option.Key + "=" + option.Value));
        if (!_settings.TryGetValue(key, out var known) && _settings.Count >= 1000) return;
        _settings[key] = (head.Options, known.Files + 1);
    }
}
