using OcrFrench.Documents;

namespace OcrFrench.Browser.Tests;

/// <summary>Decisions made in the page, by keyboard alone, and what the tool makes of them.</summary>
public sealed class DecidingTests(Browser browser) : ReviewPages
{
    private const string Text = "La mise en ceuvre du Plan.\nLa mise en ceuvre des résolutions.\nVu par 1’Assemblée générale.\nIl est déja "
        + "tard, et la mére dort.\nLe systéeme est là.\n";

    [BrowserFact]
    public async Task Every_decision_has_a_key_and_can_be_taken_back()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Resolution));
        Assert.Equal("tree", await page.Page.EvaluateAsync<string>("document.activeElement.id"));
        foreach ((string key, string state) in new[] {
            ("a", "accept"), ("r", "reject"), ("Shift+A", "always"), ("Shift+R", "never"), ("1", "another") })
        {
            await page.SearchAsync("dépéts");
            Assert.Equal("open", await page.StateAsync());
            await page.PressAsync(key, "k");
            Assert.Equal(state, await page.StateAsync());
            await page.PressAsync("u");
            Assert.Equal("open", await page.StateAsync());
        }

        // After a decision the next row is chosen.
        await page.SearchAsync("");
        string first = await page.Chosen.Locator(".words").InnerTextAsync();
        await page.PressAsync("a");
        Assert.NotEqual(first, await page.Chosen.Locator(".words").InnerTextAsync());
        Assert.StartsWith("Accepted: ", await page.TextAsync("#said"), StringComparison.Ordinal);
        page.AssertQuiet();
    }

    /// <summary>Caps Lock changes nothing, and a French keyboard has the figures behind the shift key.</summary>
    [BrowserTheory]
    [InlineData("{ key: 'A', code: 'KeyA' }", "accept")]
    [InlineData("{ key: 'a', code: 'KeyA', shiftKey: true }", "always")]
    [InlineData("{ key: '&', code: 'Digit1' }", "another")]
    [InlineData("{ key: 'r', code: 'KeyR', ctrlKey: true }", "open")]
    public async Task Keys_are_those_that_were_meant(string key, string state)
    {
        await using OpenPage page = await browser.OpenAsync(Review(Resolution));
        await page.SearchAsync("dépéts");
        await page.Page.EvaluateAsync(
            "() => document.getElementById('tree').dispatchEvent(new KeyboardEvent('keydown', Object.assign({ bubbles: true }, " + key
            + ")))");
        await page.PressAsync("Home");
        Assert.Equal(state, await page.StateAsync());
    }

    [BrowserFact]
    public async Task Another_reading_is_typed()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Text));
        await page.SearchAsync("systeme");
        await page.PressAsync("c");
        await page.Page.Locator("#own").FillAsync("Système");
        await page.PressAsync("Enter", "k");
        Assert.Equal("another", await page.StateAsync());
        Assert.Contains("Système", await page.Chosen.Locator(".words").InnerTextAsync(), StringComparison.Ordinal);
        IReadOnlyList<Decision> decisions = DecisionFile.Load(await page.SaveAsync(At("decisions.json")));
        Assert.Equal([new Decision("systéeme", "système", Verdict.Reject), new Decision("systéeme", "Système", Verdict.Accept)], decisions);
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task Decisions_survive_a_reload()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Text));
        await page.PressAsync("r", "a");
        string tally = await page.TextAsync("#tally");
        Assert.StartsWith("3 of 6", tally, StringComparison.Ordinal);
        await page.Page.ReloadAsync();
        // The browser hands what is kept to the page loaded anew in its own time.
        await page.Page.WaitForSelectorAsync("[aria-selected=true].is-reject");
        Assert.Equal(tally, await page.TextAsync("#tally"));
        Assert.Equal("reject", await page.StateAsync());
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task A_group_opens_and_one_place_of_it_is_decided_by_itself()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Text));
        await page.SearchAsync("ceuvre");
        Assert.Equal(1, await page.Rows.CountAsync());
        Assert.Equal("false", await page.Chosen.GetAttributeAsync("aria-expanded"));
        await page.PressAsync("ArrowRight");
        Assert.Equal(3, await page.Rows.CountAsync());
        await page.PressAsync("j", "j", "r", "ArrowLeft");
        Assert.Equal("mixed", await page.StateAsync());
        await page.PressAsync("ArrowLeft");
        Assert.Equal(1, await page.Rows.CountAsync());
        Decision decision = Assert.Single(DecisionFile.Load(await page.SaveAsync(At("decisions.json"))));
        int start = Text.LastIndexOf("ceuvre", StringComparison.Ordinal);
        Assert.Equal(("ceuvre", "œuvre", Verdict.Reject), (decision.Original, decision.Replacement, decision.Verdict));
        Assert.Equal([new DecisionPlace(At("page.txt"), start)], decision.At);
        page.AssertQuiet();

        // clean leaves it to apply, and says so; apply follows it.
        Assert.Contains("1 decision is about single places",
            Run("C", "clean", At("page.txt"), "-o", At("again.txt"), "--decisions", At("decisions.json")), StringComparison.Ordinal);
        Assert.Equal(Read("out.txt"), Read("again.txt"));
        Run("C", "apply", At("log.jsonl"), "--decisions", At("decisions.json"), "-o", At("applied.txt"));
        Assert.Equal(Read("out.txt").Replace("œuvre des", "ceuvre des", StringComparison.Ordinal), Read("applied.txt"));
    }

    /// <summary>From the page through its file to the texts that come out: this is what it is all for.</summary>
    [BrowserFact]
    public async Task What_is_decided_in_the_page_is_what_the_tool_does()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Text));
        string cleaned = Read("out.txt");
        Assert.Equal("La mise en œuvre du Plan.\nLa mise en œuvre des résolutions.\nVu par l’Assemblée générale.\nIl est déjà tard, et la "
            + "mère dort.\nLe système est là.\n", cleaned);
        foreach ((string word, string key) in new[] { ("ceuvre", "r"), ("déja", "Shift+R"), ("mére", "a") })
        {
            await page.SearchAsync(word);
            await page.PressAsync(key);
        }

        await page.SearchAsync("systéeme");
        await page.PressAsync("c");
        await page.Page.Locator("#own").FillAsync("système métrique");
        await page.PressAsync("Enter");
        await page.SaveAsync(At("decisions.json"));
        page.AssertQuiet();

        string wanted = Text.Replace("1’", "l’", StringComparison.Ordinal).Replace("mére", "mère",
            StringComparison.Ordinal).Replace("systéeme", "système métrique", StringComparison.Ordinal);
        Run("C", "clean", At("page.txt"), "-o", At("again.txt"), "--decisions", At("decisions.json"));
        Assert.Equal(wanted, Read("again.txt"));
        Run("C", "apply", At("log.jsonl"), "--decisions", At("decisions.json"), "-o", At("applied.txt"), "--changes", At("new.jsonl"));
        Assert.Equal(wanted, Read("applied.txt"));
        Run("C", "undo", At("new.jsonl"));
        Assert.Equal(Text, Read("applied.txt"));
    }
}
