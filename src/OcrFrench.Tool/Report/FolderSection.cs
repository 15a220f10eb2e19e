namespace OcrFrench.Tool.Report;

/// <summary>Damage before and after, by folder and by how much of it the files hold.</summary>
internal static class FolderSection
{
    /// <summary>By hand: about as many rows as a screen shows.</summary>
    private const int Rows = 40;

    public static void Write(TextWriter page, ReportData data)
    {
        Markup.Begin(page, "folders", Messages.ReportFolders, Messages.ReportFoldersIntro);
        FolderSum all = data.Files.All;
        IReadOnlyList<FolderRow> rows = data.Files.Folders.Rows(Rows);
        Legend(page);
        double most = rows.Select(static row => Math.Max(row.Sum.Share, row.Sum.ShareAfter)).DefaultIfEmpty().Max();
        Markup.BeginTable(page, "folders", Messages.ReportFoldersCaption, Messages.ReportFolder, "#" + Messages.ReportFileCount,
            "#" + Messages.ReportWords, "#" + Messages.ReportCorrectionCount, "#" + Messages.ReportBefore, "#" + Messages.ReportAfter,
            "~" + Messages.ReportDamaged);
        foreach (FolderRow row in rows) page.Write(Row(Name(row), row.Sum, most));
        Markup.EndTable(page, rows.Count > 1 ? Row($"<th scope=\"row\">{Markup.Escape(Messages.ReportAll)}</th>", all, most) : null);
        Spread(page, data.Files);
        Markup.End(page);
    }

    private static string Name(FolderRow row) => row.Folder switch
    {
        null => $"<th scope=\"row\">{Markup.Escape(Messages.ReportOtherFolders(row.Others))}</th>",
        "" => $"<th scope=\"row\">{Markup.Escape(Messages.ReportNoFolder)}</th>",
        _ => $"<th scope=\"row\" class=\"file\">{Markup.Escape(row.Folder)}/</th>",
    };

    private static string Row(string name, FolderSum sum, double most)
    {
        string numbers = Markup.Numbers(Figures.Count(sum.Files), Figures.Count(sum.Words), Figures.Count(sum.Corrections),
            Figures.Percent(sum.Share), Figures.Percent(sum.ShareAfter));
        string words = Messages.ReportFromTo(Figures.Percent(sum.Share), Figures.Percent(sum.ShareAfter));
        return $"<tr>{name}{numbers}<td class=\"bars\">{Bars.Pair(sum.Share, sum.ShareAfter, most, words)}</td></tr>\n";
    }

    /// <summary>How many files are damaged how badly.</summary>
    private static void Spread(TextWriter page, FileTally files)
    {
        double most = Math.Max(files.Before.Max(), files.After.Max());
        if (most == 0) return;
        page.Write(
            $"<h3>{Markup.Escape(Messages.ReportSpread)}</h3>\n<p class=\"intro\">{Markup.Escape(Messages.ReportSpreadIntro)}</p>\n");
        Markup.BeginTable(page, "spread", Messages.ReportSpreadCaption, Messages.ReportDamaged, "#" + Messages.ReportBefore,
            "#" + Messages.ReportAfter, "~" + Messages.ReportFileCount);
        for (int i = 0; i < FileTally.Classes.Count; i++)
        {
            string name = i == 0 ? Messages.ReportLessThan(Figures.Bound(FileTally.Classes[1]))
                : i == FileTally.Classes.Count - 1 ? Messages.ReportAtLeast(Figures.Bound(FileTally.Classes[i]))
                : Messages.ReportBetween(Figures.Bound(FileTally.Classes[i]), Figures.Bound(FileTally.Classes[i + 1]));
            string before = Figures.Count(files.Before[i]), after = Figures.Count(files.After[i]);
            page.Write($"<tr><th scope=\"row\">{Markup.Escape(name)}</th>{Markup.Numbers(before, after)}<td "
                + $"class=\"bars\">{Bars.Pair(files.Before[i], files.After[i], most, Messages.ReportFromTo(before, after))}</td></tr>\n");
        }

        Markup.EndTable(page);
    }

    private static void Legend(TextWriter page) => page.Write(
        $"<p class=\"legend\" aria-hidden=\"true\"><span class=\"key before\"></span>{Markup.Escape(Messages.ReportBefore)} <span "
            + $"class=\"key after\"></span>{Markup.Escape(Messages.ReportAfter)}</p>\n");
}
