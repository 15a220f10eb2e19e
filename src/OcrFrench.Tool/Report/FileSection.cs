using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Report;

/// <summary>Files that were not cleaned, those that are still damaged, and those that are no documents.</summary>
internal static class FileSection
{
    public static void Write(TextWriter page, ReportData data)
    {
        Markup.Begin(page, "files", Messages.ReportFiles);
        Problems(page, data.Files);
        Damaged(page, data.Files);
        LeftAlone(page, data.Head);
        Markup.End(page);
    }

    private static void Problems(TextWriter page, FileTally files)
    {
        page.Write($"<h3>{Markup.Escape(Messages.ReportProblems)}</h3>\n<p class=\"intro\">{Markup.Escape(files.ProblemCount == 0 ? Messages.ReportNoProblems : Messages.ReportProblemsIntro)}</p>\n");
        if (files.ProblemCount == 0) return;
        Markup.BeginTable(page, "problems", Messages.ReportProblemsCaption(files.ProblemCount), Messages.ReportFile, Messages.ReportProblem);
        foreach (JournalEntry entry in files.WithProblems) page.Write($"<tr><th scope=\"row\" class=\"file\">{Markup.Escape(entry.File)}</th><td>{Markup.Escape(entry.Problem!)}</td></tr>\n");
        long rest = files.ProblemCount - files.WithProblems.Count;
        if (rest > 0) page.Write($"<tr><th scope=\"row\">{Markup.Escape(Messages.ReportMoreFiles(rest))}</th><td>{Markup.Escape(Messages.ReportInJournal)}</td></tr>\n");
        Markup.EndTable(page);
    }

    private static void Damaged(TextWriter page, FileTally files)
    {
        if (files.MostDamaged.Count == 0) return;
        page.Write($"<h3>{Markup.Escape(Messages.ReportStillDamaged)}</h3>\n<p class=\"intro\">{Markup.Escape(Messages.ReportStillDamagedIntro)}</p>\n");
        double most = files.MostDamaged.Max(static entry => Math.Max(entry.Damaged, entry.DamagedAfter) / entry.Words);
        Markup.BeginTable(page, "folders", Messages.ReportStillDamagedCaption(files.MostDamaged.Count), Messages.ReportFile, "#" + Messages.ReportWords, "#" + Messages.ReportBefore, "#" + Messages.ReportAfter, "~" + Messages.ReportDamaged);
        foreach (JournalEntry entry in files.MostDamaged)
        {
            double before = entry.Damaged / entry.Words, after = entry.DamagedAfter / entry.Words;
            page.Write($"<tr><th scope=\"row\" class=\"file\">{Markup.Escape(entry.File)}</th>{Markup.Numbers(Figures.Count(entry.Words), Figures.Percent(before), Figures.Percent(after))}<td class=\"bars\">{Bars.Pair(before, after, most, Messages.ReportFromTo(Figures.Percent(before), Figures.Percent(after)))}</td></tr>\n");
        }

        Markup.EndTable(page);
    }

    private static void LeftAlone(TextWriter page, JournalHead head)
    {
        page.Write($"<h3>{Markup.Escape(Messages.ReportLeftAlone)}</h3>\n<p class=\"intro\">{Markup.Escape(head.LeftAlone.Count == 0 ? Messages.ReportNothingLeftAlone : Messages.ReportLeftAloneIntro)}</p>\n");
        if (head.LeftAlone.Count == 0) return;
        Markup.BeginTable(page, "spread", Messages.ReportLeftAlone, Messages.ReportWhat, "#" + Messages.ReportFileCount);
        foreach ((string what, long count) in head.LeftAlone.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            page.Write($"<tr><th scope=\"row\">{Markup.Escape(Messages.ReportWhatIs(what))}</th>{Markup.Numbers(Figures.Count(count))}</tr>\n");
        Markup.EndTable(page);
    }
}
