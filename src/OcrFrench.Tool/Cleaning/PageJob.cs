using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
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
        if (OcrDocument.MakesReadingText(cleaner.Options)) terminal.Error.WriteLine(Messages.NoReadingText(task.Name));
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
        var diff = new DiffJob(settings, task, terminal, start => Heading(result, start));
        diff.Add(result.Analysis);
        diff.Finish();
        return result.Analysis.Corrections.Count;
    }

    /// <summary>The place on the page of the first change at or after a position.</summary>
    private static string Heading(OcrDocumentResult result, int start)
    {
        Correction? first = result.Analysis.Corrections.FirstOrDefault(correction => correction.End > start);
        return Messages.PagePlace(result.PlaceOf(first?.Start ?? start));
    }
}
