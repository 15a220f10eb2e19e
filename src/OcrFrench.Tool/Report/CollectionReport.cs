using System.Text;
using OcrFrench.Documents.Files;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Report;

/// <summary>The input of a report.</summary>
internal sealed record ReportData(CollectionFolder Folder, JournalHead Head, FileTally Files, LogTally Log, DoubtTally Doubts);

/// <summary>
/// The report of a cleaned collection: one page that loads nothing. The same journal, log and doubts give the same bytes. Entries are read
/// once, the log and the doubts document by document; what is held does not grow with the collection.
/// </summary>
internal static class CollectionReport
{
    /// <summary>Writes the report to a file, completely or not at all.</summary>
    public static void Write(CollectionFolder folder, JournalHead head, IEnumerable<JournalEntry> entries, string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent) Directory.CreateDirectory(parent);
        using var file = new SafeFile(path);
        Write(folder, head, entries, file.Stream);
        file.Commit();
    }

    /// <summary>Writes the report.</summary>
    /// <param name="folder">The cleaned collection, whose log is read and whose files are looked into for the lines of examples.</param>
    /// <param name="head">The head of its journal.</param>
    /// <param name="entries">The entries of its journal.</param>
    /// <param name="to">Where to write the page, in UTF-8. The stream is left open.</param>
    public static void Write(CollectionFolder folder, JournalHead head, IEnumerable<JournalEntry> entries, Stream to)
    {
        var files = new FileTally();
        foreach (JournalEntry entry in entries) files.Add(entry);
        var log = new LogTally();
        log.Read(folder, head);
        var doubts = new DoubtTally();
        doubts.Read(folder, head);
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true)
        {
            NewLine = "\n"
        };
        ReportPage.Write(writer, new ReportData(folder, head, files, log, doubts));
    }
}
