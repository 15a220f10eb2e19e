using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Tool.Html;

namespace OcrFrench.Tool.Tests.Html;

public sealed class HtmlPageTests
{
    [Fact]
    public void A_text_cannot_leave_its_place() =>
        Assert.Equal("&lt;/script&gt;&lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt;&amp;\uFFFD",
            HtmlText.Escape("</script><img src=\"x\" onerror='y'>&\0"));

    [Fact]
    public void Json_holds_nothing_that_ends_its_element_and_says_the_same() => Prop.ForAll<string>(text =>
    {
        if (text is null) return;
        string written = Json(text + "</script><!--\u2028\u2029'&\ud800x\0");
        Assert.DoesNotContain(written, static c => c is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029');
        Assert.Equal(written, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(written)));
        if (!text.Any(char.IsSurrogate)) Assert.Equal(text, JsonSerializer.Deserialize<string>(Json(text)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_the_style_and_the_script_of_the_page_may_work()
    {
        var page = new HtmlPage { Title = "a <b> c", Style = "p { color: red }\r\n", Script = "let a = 1;\nlet b = 2;", Language = "fr" };
        var writer = new StringWriter { NewLine = "\n" };
        page.Write(writer, static body => body.Write("<p>Bonjour\n"));
        string html = writer.ToString();
        Assert.Contains("<title>a &lt;b&gt; c</title>", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"fr\">", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.Contains("style-src 'sha256-" + HashBetween(html, "<style>", "</style>") + "'", html, StringComparison.Ordinal);
        Assert.Contains("script-src 'sha256-" + HashBetween(html, "<script>", "</script>") + "'", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("<p>Bonjour", StringComparison.Ordinal) < html.IndexOf("<script>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_a_script_may_run_none() =>
        Assert.DoesNotContain("script-src", new HtmlPage { Title = "", Style = "" }.Policy, StringComparison.Ordinal);

    private static string Json(string text)
    {
        var json = new StringBuilder();
        HtmlText.AppendJson(json, text);
        return json.ToString();
    }

    private static string HashBetween(string html, string start, string end)
    {
        int from = html.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return Convert.ToBase64String(
            SHA256.HashData(Encoding.UTF8.GetBytes(html[from..html.IndexOf(end, from, StringComparison.Ordinal)])));
    }
}
