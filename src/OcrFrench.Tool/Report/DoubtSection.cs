namespace OcrFrench.Tool.Report;

/// <summary>The corrections that a reader should check first.</summary>
internal static class DoubtSection
{
    /// <summary>By hand: how many other readings fit a cell.</summary>
    private const int Readings = 3;

    public static void Write(TextWriter page, ReportData data)
    {
        IReadOnlyList<Example> doubts = data.Log.Rules.LeastCertain;
        if (doubts.Count == 0)
        {
            Markup.Begin(page, "doubts", Messages.ReportDoubts, Messages.ReportNoCorrections);
            Markup.End(page);
            return;
        }

        Markup.Begin(page, "doubts", Messages.ReportDoubts, Messages.ReportDoubtsIntro);
        Markup.BeginTable(page, "doubts", Messages.ReportDoubtsCaption(doubts.Count), "#" + Messages.ReportConfidence,
            Messages.ReportCorrection, Messages.ReportOtherReadings, Messages.ReportWhere);
        foreach (Example example in doubts)
        {
            string others = string.Join(", ", example.Change.RunnersUp.Take(Readings));
            page.Write($"<tr>{Markup.Numbers(Figures.Percent(example.Change.Confidence))}"
                + $"<td>{Markup.Reading(example, LineAround.Find(data.Folder.Output, example))}</td><td "
                + $"class=\"others\">{Markup.Escape(others)}</td><td class=\"where\">{Markup.Place(example)}<br/>"
                + $"<code>{Markup.Escape(example.Change.Rule)}</code></td></tr>\n");
        }

        Markup.EndTable(page);
        Markup.End(page);
    }
}
