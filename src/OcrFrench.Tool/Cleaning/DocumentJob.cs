using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Files;
using OcrFrench.Documents.Formats;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Cleans a document of any format from one stream to another, and logs what it changes.</summary>
internal sealed class DocumentJob(CleanSettings settings, CleanerSource cleaners, Terminal terminal)
{
    private readonly string _field = settings.Field ?? "text";
    private readonly TextJob _text = new(settings, cleaners, terminal);
    private readonly PageJob _page = new(settings, cleaners, terminal);

    /// <summary>The encoding of the document if it is a text; null to detect it.</summary>
    private TextEncoding? _encoding;

    /// <summary>
    /// Whether the last document was written in a different encoding than it was read in: it then counts as changed even without repairs.
    /// </summary>
    public bool Converted => _text.Converted;

    /// <summary>What was left alone in the last document for not being French prose.</summary>
    public LeftCount Left { get; private set; } = new();

    /// <summary>The last document that was logged, before the changes.</summary>
    public FileState? Source { get; private set; }

    /// <summary>The same after them.</summary>
    public FileState? Result { get; private set; }

    /// <summary>Reads a document, writes it cleaned, and returns how many changes were made.</summary>
    /// <param name="task">The document.</param>
    /// <param name="input">Where to read it.</param>
    /// <param name="output">Where to write it.</param>
    /// <param name="log">Where the changes go, if anywhere.</param>
    /// <param name="doubts">Where the doubts go, if anywhere.</param>
    /// <param name="tally">What is to be counted, if anything.</param>
    public int Run(CleanTask task, Stream input, Stream output, ChangeLog? log, DoubtLog? doubts, Tally? tally = null)
    {
        doubts?.Begin(task.Input);
        // What is cleaned, logged and taken back is the text of a PDF, not the PDF.
        _encoding = settings.Encoding;
        if (settings.Format is null && !task.IsJsonLines)
        {
            input = PdfInput.Open(input, task.Name, settings.To, out bool isPdf);
            // What the command line says of the encoding of texts is not about it.
            if (isPdf) _encoding = TextEncoding.Utf8;
        }

        if (!task.IsJsonLines && IsPage(task, ref input) && LargeInput.Open(ref input, task.Name, settings.Format) is { } large)
        {
            using (large) return Clean(task, large, output, log, doubts, tally);
        }

        if (log is null) return Clean(task, input, output, log, doubts, tally);
        using var read = new MeteredStream(input);
        using var written = new MeteredStream(output);
        int changes = Clean(task, read, written, log, doubts, tally);
        (Source, Result) = (read.State(), written.State());
        log.End(Source, Result);
        return changes;
    }

    private int Clean(CleanTask task, LargeInput input, Stream output, ChangeLog? log, DoubtLog? doubts, Tally? tally)
    {
        Left = _page.Left;
        using var written = new MeteredStream(output);
        using var copy = new EditedCopy(input.Stream, log is null ? output : written, isMetered: log is not null);
        int changes = _page.Run(task, input.Document, copy, log, doubts, tally);
        if (log is null) return changes;
        (Source, Result) = (copy.Source(), written.State());
        log.End(Source, Result);
        return changes;
    }

    private int Clean(CleanTask task, Stream input, Stream output, ChangeLog? log, DoubtLog? doubts, Tally? tally)
    {
        if (task.IsJsonLines) return CleanLines(task, input, output, log, doubts, tally);
        bool wantsPage = IsPage(task, ref input);
        Left = wantsPage ? _page.Left : _text.Left;
        return wantsPage
            ? _page.Run(task, StandardStreams.ReadAll(input), output, log, doubts, tally)
            : _text.Run(task, input, _encoding, output, log, doubts, tally);
    }

    /// <summary>Whether a document is one of pages, by what was asked for, its beginning, or its name.</summary>
    private bool IsPage(CleanTask task, ref Stream input)
    {
        if (WordFormats.TryFind(settings.Format, out _)) return true;
        if (settings.Format is not null) return false;
        input = OcrDocument.LookAt(input, out bool isPage);
        return isPage || DocumentKind.OfName(task.Input) is not null;
    }

    private int CleanLines(CleanTask task, Stream input, Stream output, ChangeLog? log, DoubtLog? doubts, Tally? tally)
    {
        int count = 0;
        Left = new LeftCount();
        OcrCleaner cleaner = cleaners.For(task.Input);
        log?.Begin(LogHead.Of(task, settings, cleaner.Options, TextFormats.JsonLines, TextEncoding.Utf8));
        if (tally is not null) tally.Format = TextFormats.JsonLines;
        foreach (JsonLine line in JsonLines.Read(input, task.Name))
        {
            JsonLineResult result = JsonLines.Clean(line, cleaner, _field, settings.WithCorrections, settings.WithDoubts);
            output.Write(result.Line.Bytes.Span);
            if (result.Analysis is not null) Left.Add(result.Analysis);
            if (result.Analysis is not null) tally?.Add(result.Analysis, pages: 1);
            if (result.Analysis is not null) doubts?.WriteLine(result.Analysis, line.Number);
            foreach (LoggedChange change in result.Changes)
            {
                log?.Write(change);
                if (change.Start >= 0) count++;
            }
        }

        return count;
    }
}
