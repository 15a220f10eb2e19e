using System.Globalization;
using Microsoft.Playwright;
using OcrFrench.Documents;
using OcrFrench.Tests.Repository;
using Xunit.Abstractions;

namespace OcrFrench.Browser.Tests;

/// <summary>Finding corrections in the page, in a list of any length.</summary>
public sealed class FilterTests(Browser browser, ITestOutputHelper output) : ReviewPages
{
    [BrowserFact]
    public async Task Filters_leave_what_was_asked_for()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Resolution));
        string all = await page.TextAsync("#shown");
        await page.SearchAsync("piece");
        Assert.All(await page.Page.Locator(".words").AllInnerTextsAsync(),
            static words => Assert.Contains("pièces", words, StringComparison.Ordinal));
        Assert.True(await page.Rows.CountAsync() > 0);
        // An accent that is typed counts.
        await page.SearchAsync("pìece");
        Assert.Equal(0, await page.Rows.CountAsync());
        Assert.True(await page.Page.Locator("#none").IsVisibleAsync());
        await page.SearchAsync("");
        Assert.Equal(all, await page.TextAsync("#shown"));

        await page.Page.SelectOptionAsync("#kind", new SelectOptionValue { Label = "elision" });
        Assert.All(await page.Page.Locator(".row .kind").AllInnerTextsAsync(), static kind => Assert.Equal("elision", kind));
        await page.Page.SelectOptionAsync("#rule", new SelectOptionValue { Label = "context.elision" });
        Assert.Equal("context.elision", await page.TextAsync("#detail code"));
        await page.Page.SelectOptionAsync("#kind", "-1");
        await page.Page.SelectOptionAsync("#rule", "-1");

        await page.Page.FillAsync("#to", "90");
        double[] sure = await Sure(page);
        Assert.NotEmpty(sure);
        Assert.All(sure, static value => Assert.True(value < 90.1));
        await page.Page.FillAsync("#to", "");
        await page.Page.SelectOptionAsync("#order", "doubt");
        sure = await Sure(page);
        Assert.Equal(sure.Order(), sure);

        await page.Page.FocusAsync("#tree");
        await page.PressAsync("r", "r");
        await page.Page.SelectOptionAsync("#state", "reject");
        Assert.Equal(2, await page.Rows.CountAsync());
        page.AssertQuiet();
    }

    /// <summary>The time is reported, not judged: it depends on the machine.</summary>
    [BrowserFact]
    public async Task Ten_thousand_corrections_are_a_short_list_in_the_page()
    {
        WriteMany(10_000);
        await Measure("10 000 rows", "999", ReviewLog());
    }

    /// <summary>Every second of them is a doubt.</summary>
    [BrowserFact]
    public async Task Ten_thousand_corrections_and_doubts_are_a_short_list_in_the_page()
    {
        WriteMany(10_000, withDoubts: true);
        Run("C", "review", At("log.jsonl"), "--doubts", At("doubts.jsonl"));
        string file = At("log-review/page.html");
        await Measure("10 000 rows with doubts", "999", file);
        await using OpenPage page = await browser.OpenAsync(file);
        double doubts = await Timed(
            page, "const w = document.getElementById('what'); w.value = 'doubts'; w.dispatchEvent(new Event('input', { bubbles: true }));");
        Assert.Equal("5,000 of 10,000 shown", await page.TextAsync("#shown"));
        double[] sure = await Sure(page);
        Assert.Equal(sure.OrderDescending(), sure);
        string line = string.Create(
            CultureInfo.InvariantCulture, $"10 000 rows with doubts, milliseconds: doubts alone, likeliest first {doubts:F0}");
        output.WriteLine(line);
        Console.WriteLine(line);
    }

    [BrowserFact]
    public async Task Decisions_hold_on_the_other_pages_of_a_review()
    {
        WriteMany(10_050);
        ReviewLog();
        await using OpenPage page = await browser.OpenAsync(At("log-review/index.html"));
        await page.FollowAsync("text=10000 corrections", "page-1.html");
        await page.PressAsync("End", "k", "r");
        Assert.StartsWith("2 of 10,000", await page.TextAsync("#tally"), StringComparison.Ordinal);
        await page.SearchAsync("régistre2000");
        await page.PressAsync("r");
        await page.FollowAsync("a[rel=next]", "page-2.html");
        Assert.Equal("50 of 50 shown", await page.TextAsync("#shown"));
        await page.SearchAsync("régistre2000");
        // The browser hands what is kept from one page to the other in its own time.
        await page.Page.WaitForSelectorAsync("[aria-selected=true].is-reject");
        Assert.Equal(2, DecisionFile.Load(await page.SaveAsync(At("decisions.json"))).Count);
    }

    private void WriteMany(int count, bool withDoubts = false)
    {
        var changes = new List<LoggedChange>();
        var doubts = new System.Text.StringBuilder();
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < count; i++)
        {
            string word = string.Create(CultureInfo.InvariantCulture, $"régistre{i % 4000}");
            text.Append(CultureInfo.InvariantCulture, $"Le {i}e feuillet du ");
            if (withDoubts && i % 2 == 1)
            {
                doubts.Append(DoubtLine(
                    At("page.txt"), i + 1, text.Length, word, 0.5 + i % 1000 / 2500.0, word.Replace('é', 'e'), "registres", "registra"));
                text.Append(word).Append(" est conserve dans la salle basse du depot, avec les autres pieces de la meme annee.\n");
                continue;
            }

            changes.Add(new LoggedChange
            {
                Start = text.Length,
                OutputStart = text.Length,
                Line = i + 1,
                Page = 1,
                Before = word,
                After = word.Replace('é', 'e'),
                Kind = "Accent",
                Rule = "context.accent",
                Confidence = 0.5 + i % 1000 / 2000.0,
                RunnersUp = ["registres", "registra"],
                Edits = [new LoggedEdit(
                    text.Length + i, System.Text.Encoding.UTF8.GetBytes(word), System.Text.Encoding.UTF8.GetBytes(word.Replace('é', 'e')))],
            });
            text.Append(word).Append(" est conserve dans la salle basse du depot, avec les autres pieces de la meme annee.\n");
        }

        WriteLog("page.txt", text.ToString(), changes);
        Write("doubts.jsonl", doubts.ToString());
    }

    [BrowserAndScanFact]
    public async Task Ten_thousand_strips_of_scans_do_not_keep_the_page_waiting()
    {
        string alto = File.ReadAllText(House.Path("testdata", "newspaper", "ocr-eng.alto.xml"));
        File.Copy(House.Path("testdata", "newspaper", "page.png"), At("page.png"));
        // A page of review holds ten thousand rows at most.
        int changes = OcrDocument.Parse(System.Text.Encoding.UTF8.GetBytes(alto), "page").Clean(OcrCleaner.Default).Analysis.Corrections.Count;
        string[] files = [
            .. Enumerable.Range(0, 10_000 / changes).Select(number => Write(string.Create(CultureInfo.InvariantCulture, $"{number:000}.xml"), alto))];
        Run("C", ["clean", .. files, "-o", At("out") + "/", "-q", "--changes", At("log.jsonl")]);
        await Measure("10 000 rows with scans", "menac", ReviewLog(), files.Length * changes);
    }

    private async Task Measure(string what, string word, string file, int rows = 10_000)
    {
        string all = string.Create(CultureInfo.InvariantCulture, $"{rows:N0} of {rows:N0} shown");
        await using OpenPage page = await browser.OpenAsync(file);
        Assert.Equal(all, await page.TextAsync("#shown"));
        double opened = await page.Page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].loadEventEnd");
        double filtered = await Timed(page,
            "const w = document.getElementById('word'); w.value = '" + word + "'; w.dispatchEvent(new Event('input', { bubbles: true }));");
        Assert.True(await page.Rows.CountAsync() is > 0 and < 60);
        Assert.NotEqual(all, await page.TextAsync("#shown"));
        double cleared = await Timed(
            page, "const w = document.getElementById('word'); w.value = ''; w.dispatchEvent(new Event('input', { bubbles: true }));");
        double ungrouped = await Timed(page, "document.getElementById('grouped').click();");
        double scrolled = await Timed(page, "document.getElementById('tree').scrollTop = 300000;");
        Assert.True(await page.Rows.CountAsync() is > 0 and < 60);
        double decided = await Timed(page, "document.getElementById('do-accept').click();");
        await page.Page.FocusAsync("#tree");
        await page.PressAsync("End");
        Assert.Equal(rows.ToString(CultureInfo.InvariantCulture), await page.Chosen.GetAttributeAsync("aria-posinset"));
        string line = string.Create(CultureInfo.InvariantCulture, $"{what}, milliseconds: opened {opened:F0}, filtered {filtered:F0}, "
            + $"filter cleared {cleared:F0}, ungrouped {ungrouped:F0}, scrolled {scrolled:F0}, decided {decided:F0}");
        output.WriteLine(line);
        Console.WriteLine(line);
        page.AssertQuiet();
    }

    private static async Task<double[]> Sure(OpenPage page) =>
        [.. (await page.Page.Locator(".row .sure").AllInnerTextsAsync())
            .Select(static text => double.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture))];

    /// <summary>How long it takes until what came of an action is laid out.</summary>
    private static Task<double> Timed(OpenPage page, string action) => page.Page.EvaluateAsync<double>(
        "() => new Promise((done) => { const start = performance.now(); " + action
        + " requestAnimationFrame(() => { document.body.offsetHeight; done(performance.now() - start); }); })");
}
