using System.Text;
using OcrFrench.Tool.Html;

namespace OcrFrench.Tool.Report;

/// <summary>Pieces of the page that several sections use.</summary>
internal static class Markup
{
    public static string Escape(string text) => HtmlText.Escape(Visible(text));

    /// <summary>A section with its heading.</summary>
    public static void Begin(TextWriter page, string id, string title, string? intro = null)
    {
        page.Write($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{Escape(title)}</h2>\n");
        if (intro is not null) page.Write($"<p class=\"intro\">{Escape(intro)}</p>\n");
    }

    public static void End(TextWriter page) => page.Write("</section>\n");

    /// <summary>A table that scrolls in itself where the page is narrow, up to its first row.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">Its class.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">The headings; <c>#</c> before one says that its column holds numbers, <c>~</c> that it holds bars.</param>
    public static void BeginTable(TextWriter page, string name, string caption, params ReadOnlySpan<string> columns)
    {
        page.Write($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{Escape(caption)}\">\n<table class=\"{name}\">\n"
            + $"<caption>{Escape(caption)}</caption>\n<thead><tr>");
        foreach (string column in columns)
        {
            string kind = column[0] switch { '#' => " class=\"n\"", '~' => " class=\"bars\"", _ => "" };
            page.Write($"<th scope=\"col\"{kind}>{Escape(column.TrimStart('#', '~'))}</th>");
        }

        page.Write("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Ends a table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sum">A row that sums up the others.</param>
    public static void EndTable(TextWriter page, string? sum = null) =>
        page.Write("</tbody>\n" + (sum is null ? "" : $"<tfoot>\n{sum}</tfoot>\n") + "</table>\n</div>\n");

    /// <summary>The cells of a row that hold numbers.</summary>
    public static string Numbers(params ReadOnlySpan<string> numbers)
    {
        var cells = new StringBuilder();
        foreach (string number in numbers) cells.Append("<td class=\"n\">").Append(Escape(number)).Append("</td>");
        return cells.ToString();
    }

    /// <summary>
    /// What was read and what it became, in its line if that is known: whole words, even if only one letter changed.
    /// </summary>
    public static string Reading(Example example, LineAround? line)
    {
        string before = example.Change.Before, after = example.Change.After;
        string left = "", right = "";
        if (line is not null)
        {
            (left, string first) = (line.Left[..^line.LeftOfWord], line.Left[^line.LeftOfWord..]);
            (string last, right) = (line.Right[..line.RightOfWord], line.Right[line.RightOfWord..]);
            // A space or a line end at the edge already separates the words.
            if (before.Length > 0 && char.IsWhiteSpace(before[^1]) && after.Length > 0 && char.IsWhiteSpace(after[^1]))
                (last, right) = ("", line.Right);
            (before, after) = (first + before + last, first + after + last);
        }

        return $"<span class=\"reading\">{Around(left)}<del>{Word(before)}</del> <ins>{Word(after)}</ins>{Around(right)}</span>";
    }

    /// <summary>The place of a correction.</summary>
    public static string Place(Example example)
    {
        string place = Messages.ReportPlace(example.Change.Page, example.Change.Line, example.Format);
        return $"<span class=\"file\">{Escape(example.File)}"
            + $"</span>{(place.Length == 0 ? "" : $", <span class=\"place\">{Escape(place)}</span>")}";
    }

    private static string Around(string text) => text.Length == 0 ? "" : $"<span class=\"around\">{Escape(text)}</span>";

    /// <summary>Nothing is shown as such, and so are spaces at either end and line ends.</summary>
    private static string Word(string text)
    {
        if (text.Length == 0) return "∅";
        string shown = text.Replace("\r\n", "⏎", StringComparison.Ordinal).Replace('\n', '⏎');
        if (shown[0] is ' ' or '\u00A0' or '\u202F') shown = "␣" + shown[1..];
        if (shown[^1] is ' ' or '\u00A0' or '\u202F') shown = shown[..^1] + "␣";
        return Escape(shown);
    }

    /// <summary>Control characters as their visible signs: few are allowed in a page. A lone surrogate is not a character.</summary>
    private static string Visible(string text)
    {
        StringBuilder? visible = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i], shown = c;
            if (c < ' ') shown = (char)(0x2400 + c);
            else if (c == '\u007F') shown = '\u2421';
            else if (c is (>= '\u0080' and < '\u00A0') or '\uFFFE' or '\uFFFF') shown = '\uFFFD';
            else if (char.IsSurrogate(c) && !IsPaired(text, i)) shown = '\uFFFD';
            if (shown == c && visible is null) continue;
            visible ??= new StringBuilder(text, 0, i, text.Length);
            visible.Append(shown);
        }

        return visible?.ToString() ?? text;
    }

    private static bool IsPaired(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
