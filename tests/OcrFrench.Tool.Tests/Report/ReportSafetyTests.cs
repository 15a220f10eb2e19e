using System.Text.RegularExpressions;
using System.Xml.Linq;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tests.Repository;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Tests.Report;

[Collection(OneLanguage.Name)]
public sealed class ReportSafetyTests : TemporaryFolder
{
    [LinuxFact]
    public void Hostile_texts_and_names_are_shown_and_do_nothing()
    {
        using var _ = new Speaking(french: true);
        var collection = new SmallCollection(At("propre"))
        {
            Head = new() { Folder = "fonds", Tool = "</title><script>1</script>", Model = "\"'><b>", Options = "&amp;" }
        };
        const string file = "<script>alert(1)</script>/\"x' onmouseover=\"y.txt";
        collection.Add(
            file,
            "<img src=x onerror=alert(1)> un mot \u0001\u200F\u0086]]> & fin &lt;\n",
            1,
            0,
            ("<img src=x onerror=alert(1)>", "</del></script><svg onload=alert(2)>", CorrectionKind.Letters, "<i>rule</i>", 0.5,
                ["<style>*{}</style>", "\uD800"]));
        collection.Entries.Add(new JournalEntry { File = "a<b>.xml", Problem = "</td><script>alert(3)</script>" });
        collection.Entries.Add(new JournalEntry { File = "c", LeftAlone = "<u>kind</u>" });
        collection.Entries.Add(
            new JournalEntry { File = "d", Format = "<u>", Words = 60, Damaged = 3, DamagedAfter = 2, Note = "<iframe src=\"//x\">\n2" });
        string page = collection.Report();
        var dom = new ReportDom(page);
        Assert.DoesNotContain(dom.Body.Descendants(),
            static element => element.Name.LocalName is "script" or "img" or "style" or "iframe" or "b" or "i" or "u");
        Assert.DoesNotContain(dom.Body.DescendantsAndSelf().Attributes(), static attribute => attribute.Name.LocalName.StartsWith("on",
            StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "style" or "src");
        Assert.Contains(
            "<script>alert(1)</script>/\"x' onmouseover=\"y.txt, ligne 1", dom.Section("doubts").Value, StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=alert(1)> </del></script><svg onload=alert(2)> un mot ␁\u200F\uFFFD]]> & fin &lt;",
            dom.Section("doubts").Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_page_loads_nothing_and_runs_nothing()
    {
        using var _ = new Speaking(french: true);
        string page = SmallCollection.Usual(At("propre")).Report();
        Assert.Matches("content=\"default-src 'none'; [^\"]*style-src 'sha256-[A-Za-z0-9+/=]+'\"", page);
        Assert.DoesNotContain("script-src", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("https?:|=\"//|url\\(|@import|<link|<script|<img| style=", RegexOptions.IgnoreCase), page);
        Assert.All(new ReportDom(page).Body.Descendants("a"),
            static link => Assert.StartsWith("#", (string?)link.Attribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_and_charts_can_be_listened_to()
    {
        using var _ = new Speaking(french: false);
        var dom = new ReportDom(SmallCollection.Usual(At("propre")).Report());
        Assert.All(dom.Body.Descendants("table"), static table => Assert.False(string.IsNullOrEmpty(table.Element("caption")?.Value)));
        Assert.All(dom.Body.Descendants("th"), static head => Assert.True((string?)head.Attribute("scope") is "row" or "col"));
        Assert.All(dom.Body.Descendants("svg"), static chart => Assert.Equal(
            ("img", (string?)chart.Attribute("aria-label")), ((string?)chart.Attribute("role"), chart.Element("title")!.Value)));
        Assert.Single(dom.Body.Descendants("h1"));
        string[] ids = [.. dom.Body.Descendants().Attributes("id").Select(static id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(dom.Body.Descendants("a"), link => Assert.Contains(((string)link.Attribute("href")!)[1..], ids));
    }

    [Theory]
    [InlineData(true, "rapport.html")]
    [InlineData(false, "report.html")]
    public void The_page_is_the_golden_one(bool french, string name)
    {
        using var _ = new Speaking(french);
        string page = SmallCollection.Usual(At("propre")).Report().Replace(At("propre"), "propre", StringComparison.Ordinal)
            .Replace('\\', '/');
        string golden = House.Path("tests", "OcrFrench.Tool.Tests", "Report", "Golden", name);
        if (Environment.GetEnvironmentVariable("OCRFRENCH_UPDATE_GOLDEN") == "1") File.WriteAllText(golden, page);
        Assert.Equal(File.ReadAllText(golden), page);
    }
}
