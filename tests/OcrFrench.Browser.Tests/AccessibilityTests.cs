using Microsoft.Playwright;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Browser.Tests;

/// <summary>The page for people who cannot use a mouse, see little, read on paper white or in the dark, or read French.</summary>
public sealed class AccessibilityTests(Browser browser) : ReviewPages
{
    /// <summary>The contrast of every text that is seen, after WCAG.</summary>
    private const string Contrasts = """
        () => {
          const parse = (color) => (color.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
          const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = (element) => {
            for (let at = element; at; at = at.parentElement) {
              const color = parse(getComputedStyle(at).backgroundColor);
              if (color.length < 4 || color[3] > 0.99) return color;
            }
            return [255, 255, 255];
          };
          const found = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || element.closest("script, style, noscript, .unseen") || !element.checkVisibility() || element.closest(":disabled")) continue;
            const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
            found.push({ text: walker.currentNode.data.trim().slice(0, 30), ratio: (a + 0.05) / (b + 0.05) });
          }
          return found;
        }
        """;

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_text_stands_out_from_its_ground(bool isDark)
    {
        await using OpenPage page = await browser.OpenAsync(Review(Resolution), isDark);
        await page.PressAsync("a", "r", "1", "Shift+A", "Shift+R", "k", "k");
        Contrast[] found = await page.Page.EvaluateAsync<Contrast[]>(Contrasts);
        Assert.True(found.Length > 100);
        Assert.Equal([], found.Where(static one => one.Ratio < 4.5).Select(static one => $"{one.Text}: {one.Ratio:F2}"));
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_everything_and_shows_where_it_is()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Resolution));
        await page.PressAsync("a");
        await page.Page.FocusAsync("#save");
        var reached = new List<string>();
        for (int i = 0; i < 30; i++)
        {
            string[] focused = await page.Page.EvaluateAsync<string[]>("""
                () => {
                  const element = document.activeElement;
                  if (element === document.body) return ["", "", "", ""];
                  const ring = getComputedStyle(element.id === "tree" ? document.querySelector("[aria-selected=true]") : element);
                  const labels = (element.labels?.[0]?.textContent ?? "") + (element.getAttribute("aria-label") ?? "") + element.textContent;
                  return [element.id || element.textContent, ring.outlineStyle, ring.outlineWidth, labels.trim()];
                }
                """);
            if (focused[0].Length == 0 || focused[3].Length == 0) break;
            Assert.Equal((focused[0], "solid", "3px"), (focused[0], focused[1], focused[2]));
            reached.Add(focused[0]);
            await page.PressAsync("Tab");
        }

        foreach (string id in new[] { "save", "word", "kind", "rule", "from", "to", "state", "order", "grouped", "tree", "do-accept",
            "do-reject", "do-another", "do-always", "do-never", "do-undo", "own" })
            Assert.Contains(id, reached);
        page.AssertQuiet();
    }

    [BrowserFact]
    public async Task The_list_tells_readers_of_screens_what_it_is()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Resolution));
        Assert.Equal("Corrections", await page.Page.Locator("#tree").GetAttributeAsync("aria-label"));
        await page.PressAsync("j");
        string? active = await page.Page.Locator("#tree").GetAttributeAsync("aria-activedescendant");
        Assert.Equal(active, await page.Chosen.GetAttributeAsync("id"));
        Assert.Equal("2", await page.Chosen.GetAttributeAsync("aria-posinset"));
        string snapshot = await page.Page.Locator("main").AriaSnapshotAsync();
        Assert.Contains("tree \"Corrections\"", snapshot, StringComparison.Ordinal);
        Assert.Contains("button \"Accept A\"", snapshot, StringComparison.Ordinal);
        Assert.Contains("status", await page.Page.Locator("#said").GetAttributeAsync("role") ?? "", StringComparison.Ordinal);
        // A key that is typed into a field is text.
        await page.PressAsync("/");
        await page.PressAsync("a", "r");
        Assert.Equal("ar", await page.Page.InputValueAsync("#word"));
        Assert.StartsWith("0 of", await page.TextAsync("#tally"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task It_speaks_French_where_the_system_does()
    {
        await using OpenPage page = await browser.OpenAsync(Review(Resolution, "fr_FR.UTF-8"));
        Assert.Equal("fr", await page.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("Relecture des corrections", await page.TextAsync("h1"));
        await page.PressAsync("r");
        Assert.StartsWith("Refusée : ", await page.TextAsync("#said"), StringComparison.Ordinal);
        string all = await page.Page.Locator("body").InnerTextAsync();
        foreach (string english in new[] { "Accepted", "Reject", "undecided", "Confidence", "Other readings", "undefined" })
            Assert.DoesNotContain(english, all, StringComparison.Ordinal);
        page.AssertQuiet();
    }

    [BrowserAndScanFact]
    public async Task The_scan_stands_beside_the_correction()
    {
        foreach (string file in new[] { "ocr-eng.alto.xml", "page.png" }) File.Copy(House.Path("testdata", "newspaper", file), At(file));
        Run("C", "clean", At("ocr-eng.alto.xml"), "-o", At("out.xml"), "--changes", At("log.jsonl"));
        await using OpenPage page = await browser.OpenAsync(ReviewLog());
        await page.SearchAsync("chantier");
        await page.SearchAsync("menacait");
        ILocator image = page.Page.Locator("#detail .strip img");
        Assert.True(await image.EvaluateAsync<bool>("image => image.complete && image.naturalWidth > 60 && image.naturalHeight > 15"));
        Assert.True(await page.Page.Locator(".row .strip img").First.IsVisibleAsync());
        Assert.True(await page.Page.Locator("#detail .underline")
            .EvaluateAsync<bool>("line => line.offsetWidth > 20 && line.offsetWidth < line.parentElement.offsetWidth"));
        page.AssertQuiet();
        await Shots(ReviewLog(), "scan");
    }

    [BrowserFact]
    public async Task A_correction_is_shown_without_its_line_when_the_document_is_another_now()
    {
        Review(Resolution);
        File.AppendAllText(At("page.txt"), "x");
        await using OpenPage page = await browser.OpenAsync(ReviewLog());
        Assert.Contains("has changed since", await page.TextAsync("#detail .note"), StringComparison.Ordinal);
        Assert.True(await page.Page.Locator("#do-always").IsDisabledAsync());
        await page.PressAsync("r");
        Assert.NotEmpty(Documents.DecisionFile.Load(await page.SaveAsync(At("d.json")))[0].At);
        page.AssertQuiet();
    }

    [BrowserTheory]
    [InlineData(390, 800)]
    [InlineData(900, 700)]
    [InlineData(1360, 860)]
    public async Task Nothing_is_wider_than_the_window(int width, int height)
    {
        string review = Review(Resolution, width == 1360 ? "fr_FR.UTF-8" : "C");
        await using OpenPage page = await browser.OpenAsync(review, width: width, height: height);
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && (innerWidth < 500 || "
            + "document.documentElement.scrollHeight <= innerHeight)"));
        Assert.True(await page.Page.Locator("#tree").EvaluateAsync<bool>("tree => tree.clientHeight > 250"));
        Assert.True(await page.Page.Locator("#do-accept").IsVisibleAsync());
        await Shots(review, "w" + width, width, height);
    }

    /// <summary>Pictures for whoever works on the looks: into the folder that OCRFRENCH_SCREENSHOTS names.</summary>
    private async Task Shots(string file, string name, int width = 1360, int height = 860)
    {
        if (Environment.GetEnvironmentVariable("OCRFRENCH_SCREENSHOTS") is not { Length: > 0 } folder) return;
        foreach (bool isDark in new[] { false, true })
        {
            await using OpenPage page = await browser.OpenAsync(file, isDark, width, height);
            await page.PressAsync("a", "r", "1", "j", "Shift+R", "j");
            await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + (isDark ? "-dark" : "") + ".png") });
        }
    }

    private sealed record Contrast(string Text, double Ratio)
    {
        public Contrast()
            : this("", 0)
        {
        }
    }
}
