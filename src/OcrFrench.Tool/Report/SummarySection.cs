namespace OcrFrench.Tool.Report;

/// <summary>What was done, in two sentences and a few figures.</summary>
internal static class SummarySection
{
    public static void Write(TextWriter page, ReportData data)
    {
        FileTally files = data.Files;
        FolderSum all = files.All;
        page.Write($"<p class=\"lead\">{Markup.Escape(Messages.ReportLead(files.Cleaned, files.Pages, all.Words, all.Corrections))}</p>\n");
        if (files.ProblemCount > 0)
            page.Write($"<p class=\"warning\"><a href=\"#files\">{Markup.Escape(Messages.ReportNotCleaned(files.ProblemCount))}</a></p>\n");

        page.Write("<dl class=\"figures\">\n");
        Figure(page, Messages.ReportFilesCleaned, Figures.Count(files.Cleaned), Messages.ReportUnchanged(files.Unchanged));
        Figure(page, Messages.ReportPages, Figures.Count(files.Pages), Figures.Bytes(files.Bytes));
        Figure(page, Messages.ReportWords, Figures.Count(all.Words), "");
        Figure(page, Messages.ReportCorrectionCount, Figures.Count(all.Corrections),
            all.Words == 0 ? "" : Messages.ReportPerThousand(Figures.Tenths(1000.0 * all.Corrections / all.Words)));
        if (files.Left.All > 0) Figure(page, Messages.ReportWordsLeft, Figures.Count(files.Left.All), Messages.WordsLeft(files.Left.Words));
        if (data.Doubts.AreKnown)
            Figure(page, Messages.ReportDoubtCount, Figures.Count(data.Doubts.All), Messages.ReportChoices(data.Doubts.WithReadings));
        page.Write("</dl>\n");
        if (all.Words > 0) Damage(page, all);
    }

    private static void Damage(TextWriter page, FolderSum all)
    {
        double most = Math.Max(all.Share, all.ShareAfter);
        page.Write($"<div class=\"damage\">\n<h2>{Markup.Escape(Messages.ReportDamage)}</h2>\n<table>\n<caption "
            + $"class=\"hidden\">{Markup.Escape(Messages.ReportDamage)}</caption>\n<tbody>\n");
        Line(page, Messages.ReportBefore, "before", all.Share, most, all.Damaged);
        Line(page, Messages.ReportAfter, "after", all.ShareAfter, most, all.DamagedAfter);
        page.Write($"</tbody>\n</table>\n<p class=\"note\">{Markup.Escape(Messages.ReportEstimate)}</p>\n</div>\n");
    }

    private static void Line(TextWriter page, string name, string bar, double share, double most, double words) => page.Write(
        $"<tr class=\"{bar}\"><th scope=\"row\">{Markup.Escape(name)}</th><td class=\"n share\">{Markup.Escape(Figures.Percent(share))}"
            + $"</td><td class=\"wide\">{Bars.One(share, most, name + " " + Figures.Percent(share))}</td><td "
            + $"class=\"n\">{Markup.Escape(Messages.ReportAbout((long)Math.Round(words)))}</td></tr>\n");

    private static void Figure(TextWriter page, string name, string figure, string note) => page.Write(
        $"<div><dt>{Markup.Escape(name)}</dt><dd><span class=\"figure\">{Markup.Escape(figure)}"
            + $"</span>{(note.Length == 0 ? "" : $" <span class=\"small\">{Markup.Escape(note)}</span>")}</dd></div>\n");
}
