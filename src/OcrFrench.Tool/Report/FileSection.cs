using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Report;

/// <summary>Files that were not cleaned, those that are still damaged, and those that are not documents.</summary>
internal static class FileSection
{
    public static void Write(TextWriter page, ReportData data)
    {
        Markup.Begin(page, "files", Messages.ReportFiles);
        Problems(page, data.Files);
        Damaged(page, data.Files);
        Notes(page, data.Files);
        LeftAlone(page, data.Files.LeftAlone);
        Markup.End(page);
    }

    private static void Problems(TextWriter page, FileTally files)
    {
        page.Write($"<h3>{Markup.Escape(Messages.ReportProblems)}</h3>\n<p "
            + $"class=\"intro\">{Markup.Escape(files.ProblemCount == 0 ? Messages.ReportNoProblems : Messages.ReportProblemsIntro)}</p>\n");
        if (files.ProblemCount > 0) Said(page, Messages.ReportProblemsCaption(files.ProblemCount), Messages.ReportProblem,
            files.WithProblems, files.ProblemCount, static entry => entry.Problem!);
    }

    private static void Notes(TextWriter page, FileTally files)
    {
        if (files.NoteCount == 0) return;
        page.Write($"<h3>{Markup.Escape(Messages.ReportNotes)}</h3>\n<p class=\"intro\">{Markup.Escape(Messages.ReportNotesIntro)}</p>\n");
        Said(page, Messages.ReportNotesCaption(files.NoteCount), Messages.ReportNote, files.WithNotes, files.NoteCount,
            static entry => entry.Note!);
    }

    /// <summary>Files, with a remark on each.</summary>
    private static void Said(
        TextWriter page, string caption, string column, IReadOnlyList<JournalEntry> entries, long all, Func<JournalEntry, string> said)
    {
        Markup.BeginTable(page, "said", caption, Messages.ReportFile, column);
        foreach (JournalEntry entry in entries)
            page.Write($"<tr><th scope=\"row\" class=\"file\">{Markup.Escape(entry.File)}</th>"
                + $"<td>{string.Join("<br/>", said(entry).Split('\n').Select(Markup.Escape))}</td></tr>\n");
        if (all > entries.Count)
            page.Write($"<tr><th scope=\"row\">{Markup.Escape(Messages.ReportMoreFiles(all - entries.Count))}</th>"
                + $"<td>{Markup.Escape(Messages.ReportInJournal)}</td></tr>\n");
        Markup.EndTable(page);
    }

    private static void Damaged(TextWriter page, FileTally files)
    {
        if (files.MostDamaged.Count == 0) return;
        page.Write($"<h3>{Markup.Escape(Messages.ReportStillDamaged)}</h3>\n<p "
            + $"class=\"intro\">{Markup.Escape(Messages.ReportStillDamagedIntro)}</p>\n");
        double most = files.MostDamaged.Max(static entry => Math.Max(entry.Damaged, entry.DamagedAfter) / entry.Words);
        Markup.BeginTable(page, "folders", Messages.ReportStillDamagedCaption(files.MostDamaged.Count), Messages.ReportFile,
            "#" + Messages.ReportWords, "#" + Messages.ReportBefore, "#" + Messages.ReportAfter, "~" + Messages.ReportDamaged);
        foreach (JournalEntry entry in files.MostDamaged)
        {
            double before = entry.Damaged / entry.Words, after = entry.DamagedAfter / entry.Words;
            page.Write($"<tr><th scope=\"row\" class=\"file\">{Markup.Escape(entry.File)}"
                + $"</th>{Markup.Numbers(Figures.Count(entry.Words), Figures.Percent(before), Figures.Percent(after))}<td "
                + $"class=\"bars\">{Bars.Pair(before, after, most, Messages.ReportFromTo(Figures.Percent(before), Figures.Percent(after)))}"
                + "</td></tr>\n");
        }

        Markup.EndTable(page);
    }

    private static void LeftAlone(TextWriter page, IReadOnlyDictionary<string, long> kinds)
    {
        page.Write($"<h3>{Markup.Escape(Messages.ReportLeftAlone)}</h3>\n<p "
            + $"class=\"intro\">{Markup.Escape(kinds.Count == 0 ? Messages.ReportNothingLeftAlone : Messages.ReportLeftAloneIntro)}</p>\n");
        if (kinds.Count == 0) return;
        Markup.BeginTable(page, "spread", Messages.ReportLeftAlone, Messages.ReportWhat, "#" + Messages.ReportFileCount);
        foreach ((string kind, long count) in kinds) page.Write(
            $"<tr><th scope=\"row\">{Markup.Escape(Messages.ReportWhatIs(kind))}</th>{Markup.Numbers(Figures.Count(count))}</tr>\n");
        Markup.EndTable(page);
    }
}
