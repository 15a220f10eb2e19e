using OcrFrench.Tool.Html;

namespace OcrFrench.Tool.Report;

/// <summary>The page of a report: its sections, in order.</summary>
internal static class ReportPage
{
    private static readonly (string Id, Func<string> Title, Action<TextWriter, ReportData> Write)[] s_sections =
    [
        ("folders", static () => Messages.ReportFolders, FolderSection.Write),
        ("corrections", static () => Messages.ReportCorrections, CorrectionSection.Write),
        ("doubts", static () => Messages.ReportDoubts, DoubtSection.Write),
        ("left", static () => Messages.ReportLeft, LeftSection.Write),
        ("files", static () => Messages.ReportFiles, FileSection.Write),
        ("next", static () => Messages.ReportNext, NextSection.Write),
        ("settings", static () => Messages.ReportSettings, SettingsSection.Write),
    ];

    public static void Write(TextWriter writer, ReportData data)
    {
        string name = Name(data.Head.Folder);
        var page = new HtmlPage { Title = Messages.ReportTitle + " – " + name, Style = HtmlPage.Resource("Report/report.css") };
        page.Write(writer, body =>
        {
            body.Write($"<header>\n<p class=\"what\">{Markup.Escape(Messages.ReportTitle)}</p>\n<h1>{Markup.Escape(name)}</h1>\n");
            SummarySection.Write(body, data);
            body.Write($"<nav aria-label=\"{Markup.Escape(Messages.ReportContents)}\"><ul>\n");
            foreach ((string id, Func<string> title, _) in s_sections)
                body.Write($"<li><a href=\"#{id}\">{Markup.Escape(title())}</a></li>\n");
            body.Write("</ul></nav>\n</header>\n<main>\n");
            foreach ((_, _, Action<TextWriter, ReportData> write) in s_sections) write(body, data);
            body.Write($"</main>\n<footer><p>{Markup.Escape(Messages.ReportFoot(data.Head.Tool))}</p></footer>\n");
        });
    }

    /// <summary>The last name of a path, which is what people call a collection.</summary>
    private static string Name(string folder)
    {
        string name = Path.GetFileName(folder.TrimEnd('/', Path.DirectorySeparatorChar));
        return name is "" or "." or ".." ? folder : name;
    }
}
