using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Files;
using OcrFrench.Documents.Formats;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Cleans a document of words with their places: the changes are shown in its text, and made in its bytes.</summary>
internal sealed class PageJob(CleanSettings settings, CleanerSource cleaners, Terminal terminal)
{
    /// <summary>What was left alone in the last document for not being French prose.</summary>
    public LeftCount Left { get; } = new();

    /// <summary>Reads a document, writes it cleaned, and returns how many changes were made.</summary>
    public int Run(CleanTask task, byte[] bytes, Stream output, ChangeLog? log, DoubtLog? doubts, Tally? tally)
    {
        OcrCleaner cleaner = cleaners.For(task.Input);
        OcrDocumentFormat? format = settings.Format is null ? null : WordFormats.Named(settings.Format).Id;
        OcrDocument document = OcrDocument.Read(bytes, task.Name, format);
        if (settings.TrackChanges) document = document.WithTrackedChanges();
        Warn(task, cleaner);
        OcrDocumentResult result = document.Clean(cleaner);
        output.Write(result.ToArray());
        Left.Clear();
        Left.Add(result.Analysis);
        if (tally is not null)
        {
            tally.Format = WordFormats.Of(document.Format).Name;
            tally.Add(result.Analysis, document.Pages);
        }

        log?.Begin(LogHead.Of(task, settings, cleaner.Options, WordFormats.Of(document.Format).Name, document.Encoding));
        foreach (LoggedChange change in result.ToLog()) log?.Write(change);
        doubts?.WritePages(result.Analysis, result.PlaceOf);
        var diff = new DiffJob(settings, task, terminal);
        diff.Add(result.Analysis, start => Heading(result.Analysis, result.PlaceOf, start));
        diff.Finish();
        return result.Analysis.Corrections.Count;
    }

    /// <summary>Cleans a large document slice by slice, writes it, and returns how many changes were made.</summary>
    public int Run(CleanTask task, LargeDocument document, EditedCopy output, ChangeLog? log, DoubtLog? doubts, Tally? tally)
    {
        OcrCleaner cleaner = cleaners.For(task.Input);
        string format = WordFormats.Of(document.Format).Name;
        Warn(task, cleaner);
        Left.Clear();
        if (tally is not null) tally.Format = format;
        log?.Begin(LogHead.Of(task, settings, cleaner.Options, format, LargeDocument.Encoding));
        var diff = new DiffJob(settings, task, terminal);
        int changes = 0, pages = 0;
        foreach (CleanedSlice slice in document.Clean(cleaner))
        {
            CleaningResult analysis = slice.Result.Analysis;
            foreach (ByteEdit edit in slice.Edits) output.Make(edit);
            Left.Add(analysis);
            tally?.Add(analysis, Math.Max(0, slice.Pages - pages));
            pages = Math.Max(pages, slice.Pages);
            if (log is not null)
            {
                foreach (LoggedChange change in slice.ToLog()) log.Write(change);
            }

            doubts?.WritePages(analysis, slice.PlaceOf, slice.Place.Text);
            diff.Add(analysis, start => Heading(analysis, slice.PlaceOf, start), slice.Separator);
            changes += analysis.Corrections.Count;
        }

        output.Finish();
        diff.Finish();
        return changes;
    }

    private void Warn(CleanTask task, OcrCleaner cleaner)
    {
        if (OcrDocument.MakesReadingText(cleaner.Options)) terminal.Error.WriteLine(Messages.NoReadingText(task.Name));
    }

    /// <summary>The place on the page of the first change at or after a position.</summary>
    private static string Heading(CleaningResult analysis, Func<int, PagePlace> placeOf, int start)
    {
        Correction? first = analysis.Corrections.FirstOrDefault(correction => correction.End > start);
        return Messages.PagePlace(placeOf(first?.Start ?? start));
    }
}
