using OcrFrench.Tool.Html;

namespace OcrFrench.Tool.Review;

/// <summary>The HTML of review pages. Text from documents is in JSON, or escaped.</summary>
internal static class ReviewHtml
{
    private static readonly string[] s_scripts = ["data.js", "decisions.js", "list.js", "detail.js", "page.js"];

    private static readonly (string, string)[] s_likely = [("likely", "orderLikely")];

    private static readonly (string, string)[] s_bare = [("bare", "bare")];

    private static readonly string s_style = HtmlPage.Resource("Review/page.css");

    /// <summary>The parts share one scope of their own.</summary>
    private static readonly string s_script = "(() => {\n\"use strict\";\n"
        + string.Join('\n', s_scripts.Select(static name => HtmlPage.Resource("Review/" + name))) + "})();";

    public static void WritePage(TextWriter writer, ReviewPage page, string log, ReviewLinks links)
    {
        var html = new HtmlPage { Title = Messages.ReviewTitle, Style = s_style, Script = s_script };
        html.Write(writer, body =>
        {
            WriteHead(body, links, Messages.ReviewAbout(page.Corrections, page.Doubts, page.Span.First, page.Span.Last));
            WriteFilters(body, page);
            body.Write($"""
                <main id="main"{(page.HasStrips ? " class=\"strips\"" : "")}>
                <section class="list" aria-label="{Text("list")}">
                <div id="tree" role="tree" tabindex="0" aria-label="{Text("list")}"><div id="space" role="presentation"></div></div>
                <p id="none" hidden>{Text("nothing")}</p>
                </section>
                <aside id="detail" aria-label="{Text("detail")}"></aside>
                </main>
                <footer class="help" aria-label="{Text("keys")}">{string.Concat(Messages.ReviewKeys.Select(static key => $"<span><kbd>{HtmlText.Escape(key.Key)}</kbd> {HtmlText.Escape(key.Value)}</span> "))}</footer>
                <p id="said" class="unseen" role="status" aria-live="polite"></p>
                <noscript><p class="note">{Text("noScript")}</p></noscript>

                """);
            page.WriteStrips(body);
            body.Write("<script type=\"application/json\" id=\"data\">");
            page.WriteData(body, log, Messages.ReviewWords);
            body.Write("</script>\n");
        });
    }

    public static void WriteIndex(
        TextWriter writer, IReadOnlyList<(string File, int Corrections, int Doubts, string First, string Last)> pages, long documents,
        long corrections, long doubts)
    {
        var html = new HtmlPage { Title = Messages.ReviewTitle, Style = s_style };
        html.Write(writer, body =>
        {
            body.Write($"""
                <header class="top"><h1>{HtmlText.Escape(Messages.ReviewTitle)}</h1><p class="about">{HtmlText.Escape(Messages.ReviewIndex(corrections, doubts, documents, pages.Count))}</p></header>
                <main class="index">
                <ol>

                """);
            foreach ((string file, int made, int left, string first, string last) in pages)
                body.Write($"<li><a href=\"{file}\">{HtmlText.Escape(Messages.ReviewAbout(made, left, first, last))}</a></li>\n");
            body.Write("</ol>\n</main>\n");
        });
    }

    private static void WriteHead(TextWriter body, ReviewLinks links, string about)
    {
        body.Write(
            $"<header class=\"top\"><h1>{HtmlText.Escape(Messages.ReviewTitle)}</h1><p class=\"about\">{HtmlText.Escape(about)}</p>\n");
        if (links.Number > 0)
        {
            body.Write($"<nav aria-label=\"{Text("pages")}\"><a href=\"index.html\">{Text("allPages")}</a>");
            if (links.Previous is not null) body.Write($"<a href=\"{links.Previous}\" rel=\"prev\">{Text("previousPage")}</a>");
            if (links.Next is not null) body.Write($"<a href=\"{links.Next}\" rel=\"next\">{Text("nextPage")}</a>");
            body.Write("</nav>\n");
        }

        body.Write($"""
            <div class="tally"><span id="tally"></span><progress id="bar" max="0" aria-label="{Text("progress")}"></progress><button type="button" id="save" disabled>{Text("save")}</button></div>
            </header>

            """);
    }

    private static void WriteFilters(TextWriter body, ReviewPage page)
    {
        body.Write($"""
            <form id="filters" class="filters" role="search" aria-label="{Text("filters")}">
            {What(page)}<label>{Text("word")} <input id="word" type="search" autocomplete="off" spellcheck="false"></label>
            <label>{Text("kind")} <select id="kind">{Options(page.Kinds.Select(ReviewWords.Kind), Text("all"))}</select></label>
            <label>{Text("rule")} <select id="rule">{Options(page.Rules, Text("all"))}</select></label>
            <label>{Text("from")} <input id="from" type="number" min="0" max="100" step="1" placeholder="0"></label>
            <label>{Text("to")} <input id="to" type="number" min="0" max="100" step="1" placeholder="100"> %</label>
            <label>{Text("state")} <select id="state">{Choices([("", "all"), .. Messages.ReviewStates.Select(static state => (state, "states." + state))])}</select></label>
            <span class="turn"></span>
            <label>{Text("order")} <select id="order">{Choices([("document", "orderDocument"), ("doubt", "orderDoubt"), .. page.Doubts > 0 ? s_likely : [], ("count", "orderCount"), ("word", "orderWord")])}</select></label>
            <label><input id="grouped" type="checkbox" checked> {Text("grouped")}</label>
            <output id="shown"></output>
            </form>

            """);
    }

    /// <summary>
    /// Corrections, doubts or both, if there are both. Doubts without readings are shown on request: most are names, and
    /// there are many.
    /// </summary>
    private static string What(ReviewPage page)
    {
        if (page.Doubts + page.Bare == 0) return "";
        string choices = Choices([("", "both"), ("corrections", "corrections"), ("doubts", "doubts"), .. page.Bare > 0 ? s_bare : []]);
        return $"<label>{Text("what")} <select id=\"what\">{choices}</select></label>\n";
    }

    /// <summary>Names with their numbers, in the order of the alphabet.</summary>
    private static string Options(IEnumerable<string> names, string all) =>
        $"<option value=\"-1\">{all}</option>" + string.Concat(names.Select(static (name, number) => (Name: name, Number: number))
            .OrderBy(static option => option.Name, StringComparer.Ordinal)
            .Select(static option => FormattableString.Invariant(
                $"<option value=\"{option.Number}\">{HtmlText.Escape(option.Name)}</option>")));

    private static string Choices(IEnumerable<(string Value, string Word)> choices) =>
        string.Concat(choices.Select(static choice => $"<option value=\"{choice.Value}\">{Text(choice.Word)}</option>"));

    private static string Text(string word) => HtmlText.Escape(Messages.ReviewWords.First(pair => pair.Key == word).Value);
}
