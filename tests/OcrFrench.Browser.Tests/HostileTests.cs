using OcrFrench.Documents;

namespace OcrFrench.Browser.Tests;

/// <summary>Whatever stands in a document, its name or its log is text, and nothing else.</summary>
public sealed class HostileTests(Browser browser) : ReviewPages
{
    public static TheoryData<string> Texts =>
    [
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!--<script>\" onfocus='alert(1)' autofocus x=\"",
        "\u2028alert(1)\u2029//",
        "\u202Etfel ot thgir\u202C \u2067\u0634\u0627\u0631\u0639",
        "javascript:alert(1) {{1+1}} ${alert(1)} `alert(1)`",
        "]]><svg onload=alert(1)></svg>&lt;script&gt;alert(1)&lt;/script&gt;",
    ];

    [BrowserTheory]
    [MemberData(nameof(Texts))]
    public async Task Nothing_of_a_document_is_run_and_all_of_it_is_shown(string text)
    {
        string name = text.Replace('/', '_') + ".txt", after = text.Replace('a', 'à') + "!";
        byte[] Bytes(string part) => System.Text.Encoding.UTF8.GetBytes(part);
        WriteLog(name, $"Avant {text} apres {text}.\n", new[] { 6, 6 + text.Length + 7 }.Select((start, index) => new LoggedChange
        {
            Start = start,
            OutputStart = start,
            Line = 1,
            Page = 1,
            Element = text,
            Before = text,
            After = after,
            Kind = text,
            Rule = text,
            Confidence = 0.9,
            RunnersUp = [text + "1", text + "2"],
            Edits = [new LoggedEdit(6 + index * (Bytes(text).Length + 7), Bytes(text), Bytes(after))],
        }));
        await using OpenPage page = await browser.OpenAsync(ReviewLog());
        await page.PressAsync("ArrowRight", "j", "a", "1", "ArrowLeft", "Shift+R", "u");
        await page.SearchAsync(text);
        string shown = text.ReplaceLineEndings("⏎");
        Assert.Contains(text[..6], await page.Page.Locator("#detail").TextContentAsync() ?? "", StringComparison.Ordinal);
        Assert.Equal(text, await page.Page.Locator("#detail dl.facts code").TextContentAsync());
        Assert.Contains(
            Path.GetFileName(name), await page.Page.Locator("#detail dl.facts").TextContentAsync() ?? "", StringComparison.Ordinal);
        Assert.Equal(0, await page.Page.Locator("img, svg, iframe, object, [onerror], [onfocus]").CountAsync());
        Assert.Equal(1, await page.Page.Locator("script:not([type])").CountAsync());
        page.AssertQuiet();
    }

    /// <summary>Even a script that got into the page would not run.</summary>
    [BrowserFact]
    public async Task The_policy_of_the_page_stops_what_is_not_its_own()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Resolution));
        string[] stopped = await page.Page.EvaluateAsync<string[]>("""
            async () => {
              const stopped = [];
              document.addEventListener("securitypolicyviolation", (event) => stopped.push(event.effectiveDirective));
              const script = document.createElement("script");
              script.textContent = "window.ran = true";
              document.body.append(script);
              document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.ran = true'><p style='color: red'>");
              await fetch("https://example.org/").catch(() => {});
              await new Promise((done) => setTimeout(done, 100));
              return [...stopped.sort(), String(window.ran)];
            }
            """);
        Assert.Equal("undefined", stopped[^1]);
        foreach (string directive in new[] { "script-src-elem", "style-src-attr", "img-src", "connect-src" })
            Assert.Contains(directive, stopped);
    }
}
