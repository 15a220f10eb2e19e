namespace OcrFrench.Tool.Report;

/// <summary>What was suspected and left: why, and on which pages most.</summary>
internal static class LeftSection
{
    public static void Write(TextWriter page, ReportData data)
    {
        DoubtTally doubts = data.Doubts;
        bool isAny = doubts.All > 0;
        Markup.Begin(page, "left", Messages.ReportLeft, !doubts.AreKnown ? Messages.ReportLeftUnknown
            : isAny || doubts.Problem is not null ? Messages.ReportLeftIntro : Messages.ReportNothingLeft);
        if (doubts.Problem is { } problem) page.Write($"<p class=\"warning\">{Markup.Escape(Messages.ReportLeftUnread(problem))}</p>\n");
        if (isAny)
        {
            Reasons(page, doubts);
            Pages(page, doubts.MostDoubtful);
        }

        Markup.End(page);
    }

    private static void Reasons(TextWriter page, DoubtTally doubts)
    {
        Markup.BeginTable(page, "reasons", Messages.ReportReasonsCaption, Messages.ReportReason, "#" + Messages.ReportCount,
            "#" + Messages.ReportWithReadings);
        foreach ((DoubtReason reason, long all, long withReadings) in doubts.Reasons)
            page.Write($"<tr><th scope=\"row\">{Markup.Escape(Messages.Reason(reason))}"
                + $"</th>{Markup.Numbers(Figures.Count(all), Figures.Count(withReadings))}</tr>\n");
        Markup.EndTable(page, $"<tr><th scope=\"row\">{Markup.Escape(Messages.ReportAll)}"
            + $"</th>{Markup.Numbers(Figures.Count(doubts.All), Figures.Count(doubts.WithReadings))}</tr>\n");
    }

    private static void Pages(TextWriter page, IReadOnlyList<PageDoubts> pages)
    {
        if (pages.Count == 0) return;
        page.Write($"<h3>{Markup.Escape(Messages.ReportDoubtfulPages)}</h3>\n<p "
            + $"class=\"intro\">{Markup.Escape(Messages.ReportDoubtfulPagesIntro)}</p>\n");
        Markup.BeginTable(page, "pages", Messages.ReportDoubtfulPagesCaption(pages.Count), Messages.ReportFile, "#" + Messages.ReportPage,
            "#" + Messages.ReportCount, "#" + Messages.ReportWithReadings);
        foreach (PageDoubts one in pages)
            page.Write($"<tr><th scope=\"row\" class=\"file\">{Markup.Escape(one.File)}</th>{Markup.Numbers(one.Page == 0 ? "" : Figures.Count(one.Page), Figures.Count(one.All), Figures.Count(one.WithReadings))}</tr>\n");
        Markup.EndTable(page);
    }
}
