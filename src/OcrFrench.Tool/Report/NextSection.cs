namespace OcrFrench.Tool.Report;

/// <summary>What to do next: the commands, with the names of this collection.</summary>
internal static class NextSection
{
    public static void Write(TextWriter page, ReportData data)
    {
        string source = Quote(data.Head.Folder), output = Quote(data.Folder.Output);
        Markup.Begin(page, "next", Messages.ReportNext);
        page.Write("<dl class=\"commands\">\n");
        Step(page, Messages.ReportToReview, $"ocrfrench review {output}");
        Step(page, Messages.ReportToApply, $"ocrfrench apply {output} --decisions decisions.json");
        Step(page, Messages.ReportToDecide, $"ocrfrench clean {source} -o {output} --restart --decisions decisions.json");
        Step(page, Messages.ReportToResume, $"ocrfrench clean {source} -o {output}");
        Step(page, Messages.ReportToUndo, $"ocrfrench undo {output}");
        Step(page, Messages.ReportToReport, $"ocrfrench report {output} -o {Quote(Messages.ReportFileName)}");
        page.Write("</dl>\n");
        page.Write($"<p class=\"note\">{Markup.Escape(Messages.ReportLogIs(data.Folder.Log))}</p>\n");
        Markup.End(page);
    }

    private static void Step(TextWriter page, string what, string command) =>
        page.Write($"<div><dt>{Markup.Escape(what)}</dt><dd><pre><code>{Markup.Escape(command)}</code></pre></dd></div>\n");

    /// <summary>A name as a shell takes it.</summary>
    private static string Quote(string name)
    {
        if (name.Length > 0 && name.All(static c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or '+' or ':' or '\\' or ','))
            return name;
        return OperatingSystem.IsWindows() ? "\"" + name + "\"" : "'" + name.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
    }
}
