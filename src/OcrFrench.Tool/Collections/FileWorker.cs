using System.Globalization;
using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Files;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Collections;

/// <summary>Cleans one file of a collection after the other, on one thread.</summary>
internal sealed class FileWorker
{
    /// <summary>The log lines of larger files, in bytes, go through a temporary file, since their number is unbounded (by hand).</summary>
    private const long LargeFile = 8 << 20;

    private readonly string _source;
    private readonly CollectionFolder _folder;
    private readonly CleanSettings _settings;
    private readonly CleanerSource _cleaners;
    private readonly DocumentJob _job;
    private readonly StringBuilder _notes = new();
    private readonly byte[] _start = new byte[ContentKind.Looked];

    public FileWorker(CollectionJob job)
    {
        (_source, _folder, _settings, _cleaners) = (job.Source, job.Folder, job.Clean, job.Cleaners);
        // What the journal records does not depend on how much is shown on the terminal.
        _job = new DocumentJob(
            _settings with { Quiet = false }, _cleaners, new Terminal(Stream.Null, new StringWriter(_notes, CultureInfo.InvariantCulture)));
    }

    /// <summary>Cleans a file. Its entry says what is wrong with it.</summary>
    /// <exception cref="ToolException">The cleaned file cannot be written: that ends the run.</exception>
    public DoneFile Clean(PlannedFile file)
    {
        string path = Path.Combine(_source, file.File);
        var entry = new JournalEntry { File = file.File, Modified = Modified(path) };
        try
        {
            if (file.Length < 0) return Failed(entry, Messages.Denied(path));
            return Clean(path, entry);
        }
        catch (DocumentException error) when (error.Problem == DocumentProblem.OtherXml)
        {
            // Catalogues and the like are often found beside pages.
            return new DoneFile(entry with { LeftAlone = "xml", Source = StateOf(path) }, Stream.Null);
        }
        catch (DocumentException error) when (error.Problem is DocumentProblem.OfficeDocument or DocumentProblem.Archive)
        {
            // Only the whole archive shows it.
            return new DoneFile(
                entry with { LeftAlone = ContentKind.NameOf(error.Problem, error.Member), Source = StateOf(path) }, Stream.Null);
        }
        catch (DocumentException error) when (error.Problem == DocumentProblem.PdfWithoutText)
        {
            return new DoneFile(entry with { LeftAlone = ContentKind.Pdf, Source = StateOf(path) }, Stream.Null);
        }
        catch (Exception error) when (Failures.Describe(path, error) is { } message)
        {
            return Failed(entry, message);
        }
    }

    private DoneFile Clean(string path, JournalEntry entry)
    {
        using var input = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        int length = input.ReadAtLeast(_start, _start.Length, throwOnEndOfStream: false);
        input.Position = 0;
        string kind = ContentKind.Of(_start.AsSpan(0, length), path, _settings);
        bool isPdf = kind == ContentKind.Pdf;
        if (!isPdf && kind is not (ContentKind.Text or ContentKind.Page or ContentKind.JsonLines))
            return new DoneFile(entry with { LeftAlone = kind, Source = FileState.Of(input) }, Stream.Null);
        if (isPdf)
        {
            string text = PdfInput.BesideOf(entry.File);
            if (Path.Exists(Path.Combine(_source, text))) return Failed(entry, Messages.PlaceOfText(path, PdfInput.BesideOf(path)));
            entry = entry with { Output = text };
        }

        string target = _folder.Target(entry);
        var task = new CleanTask(path, target, kind == ContentKind.JsonLines);
        var tally = new Tally();
        _notes.Clear();
        Stream lines = Record(input.Length), doubts = Stream.Null;
        int changes;
        try
        {
            doubts = Record(input.Length);
            changes = Write(target, output => _job.Run(task, input, output, new ChangeLog(lines), new DoubtLog(doubts), tally));
        }
        catch
        {
            lines.Dispose();
            doubts.Dispose();
            throw;
        }

        lines.Position = doubts.Position = 0;
        return new DoneFile(
            entry with
            {
                Format = tally.Format,
                // The log is about the text of a PDF; whether the PDF is still the same, only its own bytes tell.
                Source = isPdf ? StateOf(path) : _job.Source,
                Result = _job.Result,
                Options = _cleaners.DigestFor(path),
                Corrections = changes,
                Pages = tally.Pages,
                Words = tally.Words,
                Damaged = Math.Round(tally.Damaged, 3),
                DamagedAfter = Math.Round(tally.DamagedAfter, 3),
                Left = tally.Left.ToJournal(),
                Note = _notes.ToString().TrimEnd() is { Length: > 0 } note ? note : null,
            },
            lines,
            doubts);
    }

    /// <summary>What takes the records of a file until they are written behind those of the files before it.</summary>
    private Stream Record(long length) => length < LargeFile ? new MemoryStream() : TemporaryFile.Create(_folder.Temporary);

    /// <summary>Writes a file that appears completely or not at all. A full disk is not the fault of the file being read.</summary>
    private int Write(string target, Func<Stream, int> write)
    {
        OutputStream? output = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var file = new SafeFile(target, _folder.Temporary) { IsFlushed = false };
            output = new OutputStream(file.Stream);
            int changes = write(output);
            output = null;
            file.Commit();
            return changes;
        }
        catch (Exception error) when ((output is null || output.HasFailed) && Failures.Describe(target, error) is { } message)
        {
            throw new ToolException(ExitCode.Unfinished, message + "\n" + Messages.CanGoOn);
        }
    }

    private static DoneFile Failed(JournalEntry entry, string message) => new(entry with { Problem = message }, Stream.Null);

    private static long Modified(string path) => File.GetLastWriteTimeUtc(path).Ticks;

    private static FileState StateOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return FileState.Of(stream);
    }
}
