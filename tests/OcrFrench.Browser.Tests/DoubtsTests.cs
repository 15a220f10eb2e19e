using System.Globalization;
using System.Text;
using OcrFrench.Documents;

namespace OcrFrench.Browser.Tests;

/// <summary>Doubts beside corrections in the page: found, settled by key and by click, and what the tool makes of that.</summary>
public sealed class DoubtsTests(Browser browser) : ReviewPages
{
    private const string Text =
        "La mise en ceuvre de Zorbifex.\nUne ceuvre de Zorbifex, dite Qrtuvaife.\nIl est déja tard chez Wxelbert.\n";

    [BrowserFact]
    public async Task Doubts_have_a_filter_and_come_likeliest_first()
    {
        await using OpenPage page = await browser.OpenAsync(ReviewDoubts());
        Assert.Equal("7 of 7 shown", await page.TextAsync("#shown"));
        await page.Page.SelectOptionAsync("#what", "doubts");
        Assert.Equal("likely", await page.Page.Locator("#order").InputValueAsync());
        string[] words = [.. await page.Page.Locator(".words").AllInnerTextsAsync()];
        Assert.Equal(["Wxelbert → Welbert", "Qrtuvaife → Ortuvaise", "Zorbifex → Zorbiflex▸ ×2"],
            words.Select(static word => word.Replace("\n", "", StringComparison.Ordinal)));
        Assert.All(await page.Page.Locator(".row .kind").AllInnerTextsAsync(), static kind => Assert.Equal("doubt", kind));
        await page.Page.SelectOptionAsync("#what", "corrections");
        Assert.Equal("document", await page.Page.Locator("#order").InputValueAsync());
        Assert.Equal("3 of 7 shown", await page.TextAsync("#shown"));
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task What_is_open_stands_as_it_was_read_and_says_why()
    {
        await using OpenPage page = await browser.OpenAsync(ReviewDoubts());
        await page.SearchAsync("Zorbifex");
        Assert.Equal("Zorbifex", await page.Chosen.Locator(".mark").InnerTextAsync());
        string detail = await page.TextAsync("#detail");
        Assert.Contains("under the threshold 0.900", detail, StringComparison.Ordinal);
        string[] readings = [.. await page.Page.Locator("#readings button[type=button]").AllInnerTextsAsync()];
        Assert.Equal(["1 Zorbiflex 40 %", "2 Zorbifax 20 %"], readings);
        await page.PressAsync("a", "k");
        Assert.Equal("Zorbiflex", await page.Chosen.Locator(".mark").InnerTextAsync());
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Readings_are_accepted_by_key_and_by_click_and_written_by_apply_and_clean()
    {
        await using OpenPage page = await browser.OpenAsync(ReviewDoubts());
        // The likeliest, by its number.
        await page.SearchAsync("Wxelbert");
        await page.PressAsync("1", "k");
        Assert.Equal("accept", await page.StateAsync());
        // The second, by a click.
        await page.SearchAsync("Qrtuvaife");
        await page.Page.Locator("#readings button[type=button]").Nth(1).ClickAsync();
        await page.PressAsync("k");
        Assert.Equal("another", await page.StateAsync());
        // One place of two.
        await page.SearchAsync("Zorbifex");
        await page.PressAsync("ArrowRight", "ArrowDown", "ArrowDown", "a");
        IReadOnlyList<Decision> decisions = DecisionFile.Load(await page.SaveAsync(At("decisions.json")));
        Assert.Equal(
            ["Wxelbert Welbert Accept 0", "Qrtuvaife Ortuvaise Reject 0", "Qrtuvaife Qrtuvaise Accept 0", "Zorbifex Zorbiflex Accept 1"],
            decisions.Select(
                static d => string.Create(CultureInfo.InvariantCulture, $"{d.Original} {d.Replacement} {d.Verdict} {d.At.Count}")));
        page.AssertQuiet();

        AssertSettled("La mise en œuvre de Zorbifex.\nUne œuvre de Zorbiflex, dite Qrtuvaise.\nIl est déjà tard chez Welbert.\n");
    }

    [BrowserFact]
    public async Task Doubts_without_readings_are_listed_where_the_filter_asks_for_them()
    {
        Review(Text);
        Doubt(Text, "Wxelbert", 0.85, "Welbert");
        Doubt(Text, "Zorbifex", 0);
        await using OpenPage page = await browser.OpenAsync(ReviewWith());
        Assert.Equal("4 of 6 shown", await page.TextAsync("#shown"));
        Assert.StartsWith("0 of 4", await page.TextAsync("#tally"), StringComparison.Ordinal);
        await page.Page.SelectOptionAsync("#what", "bare");
        string[] words = [.. await page.Page.Locator(".words").AllInnerTextsAsync()];
        Assert.Equal(["Zorbifex▸ ×2"], words.Select(static word => word.Replace("\n", "", StringComparison.Ordinal)));
        Assert.Contains("under the threshold", await page.TextAsync("#detail"), StringComparison.Ordinal);
        Assert.DoesNotContain("undefined", await page.TextAsync("body"), StringComparison.Ordinal);
        // There is nothing to accept or to reject.
        foreach (string action in new[] { "accept", "reject", "always" })
            Assert.True(await page.Page.Locator("#do-" + action).IsDisabledAsync(), action);
        await page.PressAsync("a", "r");
        Assert.Equal("open", await page.StateAsync());
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task What_is_typed_for_a_doubt_without_readings_is_written_by_apply_and_clean()
    {
        Review(Text);
        Doubt(Text, "Wxelbert", 0);
        Doubt(Text, "Qrtuvaife", 0);
        Doubt(Text, "Zorbifex", 0);
        await using OpenPage page = await browser.OpenAsync(ReviewWith());
        await page.Page.SelectOptionAsync("#what", "bare");
        await page.SearchAsync("Wxelbert");
        await page.Page.FillAsync("#own", "Welbert");
        await page.Page.PressAsync("#own", "Enter");
        await page.PressAsync("k");
        Assert.Equal("another", await page.StateAsync());
        // One place of two.
        await page.SearchAsync("Zorbifex");
        await page.PressAsync("ArrowRight", "ArrowDown", "ArrowDown");
        await page.Page.FillAsync("#own", "Zorbiflex");
        await page.Page.PressAsync("#own", "Enter");
        await page.SearchAsync("Qrtuvaife");
        await page.PressAsync("Shift+R");
        IReadOnlyList<Decision> decisions = DecisionFile.Load(await page.SaveAsync(At("decisions.json")));
        Assert.Equal(
            ["Wxelbert Welbert Accept 0", "Qrtuvaife  Never 0", "Zorbifex Zorbiflex Accept 1"],
            decisions.Select(
                static d => string.Create(CultureInfo.InvariantCulture, $"{d.Original} {d.Replacement} {d.Verdict} {d.At.Count}")));
        page.AssertQuiet();

        AssertSettled("La mise en œuvre de Zorbifex.\nUne œuvre de Zorbiflex, dite Qrtuvaife.\nIl est déjà tard chez Welbert.\n");
    }

    /// <summary>Applies the saved decisions, cleans with them, and takes all back.</summary>
    private void AssertSettled(string settled)
    {
        Run("C", "apply", At("log.jsonl"), "--doubts", At("doubts.jsonl"), "--decisions", At("decisions.json"), "--changes",
            At("new.jsonl"), "-o", At("applied.txt"));
        Assert.Equal(settled, Read("applied.txt"));
        Run("C", "clean", At("page.txt"), "--decisions", At("decisions.json"), "-q", "-o", At("again.txt"));
        // clean leaves what is about one place alone.
        Assert.Equal(settled.Replace("Zorbiflex", "Zorbifex", StringComparison.Ordinal), Read("again.txt"));
        Run("C", "undo", At("new.jsonl"));
        Assert.Equal(Text, Read("applied.txt"));
    }

    [BrowserFact]
    public async Task A_page_of_nothing_else_shows_doubts_without_readings()
    {
        WriteLog("page.txt", "Chez Wxelbert.\n", []);
        Doubt("Chez Wxelbert.\n", "Wxelbert", 0);
        await using OpenPage page = await browser.OpenAsync(ReviewWith());
        Assert.Equal("1 of 1 shown", await page.TextAsync("#shown"));
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task A_doubt_and_a_correction_at_the_same_place_are_decided_apart()
    {
        string file = Review("Le systéeme.\n");
        Doubt("Le systéeme.\n", "systéeme.", 0.3, "systèmes.");
        await using OpenPage page = await browser.OpenAsync(ReviewWith());
        await page.SearchAsync("");
        await page.Page.UncheckAsync("#grouped");
        await page.PressAsync("Escape", "Home", "r");
        Assert.Equal("open", await page.StateAsync());
        Assert.NotEqual("", file);
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task A_page_without_doubts_has_no_choice_of_them()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Text));
        Assert.Equal(0, await page.Page.Locator("#what").CountAsync());
        Assert.Equal(0, await page.Page.Locator("#order option[value=likely]").CountAsync());
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task The_page_speaks_French()
    {
        ReviewDoubts();
        await using OpenPage page = await browser.OpenAsync(ReviewWith("fr_FR.UTF-8"));
        Assert.Contains("3 corrections et 4 doutes", await page.TextAsync(".about"), StringComparison.Ordinal);
        await page.SearchAsync("Zorbifex");
        Assert.Contains("sous le seuil 0.900", await page.TextAsync("#detail"), StringComparison.Ordinal);
        Assert.Equal("Lectures possibles", await page.TextAsync("#readings legend"));
        page.AssertQuiet();
    }

    private string ReviewDoubts()
    {
        Review(Text);
        Doubt(Text, "Zorbifex", 0.4, "Zorbiflex", "Zorbifax");
        Doubt(Text, "Qrtuvaife", 0.5, "Ortuvaise", "Qrtuvaise");
        Doubt(Text, "Wxelbert", 0.85, "Welbert");
        return ReviewWith();
    }

    private string ReviewWith(string language = "C")
    {
        Run(language, "review", At("log.jsonl"), "--doubts", At("doubts.jsonl"));
        return At("log-review/page.html");
    }

    private void Doubt(string text, string word, double probability, params string[] readings)
    {
        var lines = new StringBuilder();
        for (int start = text.IndexOf(word, StringComparison.Ordinal); start >= 0; start = text.IndexOf(
            word, start + 1, StringComparison.Ordinal))
            lines.Append(DoubtLine(At("page.txt"), text[..start].Count(static c => c == '\n') + 1, start, word, probability, readings));
        File.AppendAllText(At("doubts.jsonl"), lines.ToString());
    }
}
