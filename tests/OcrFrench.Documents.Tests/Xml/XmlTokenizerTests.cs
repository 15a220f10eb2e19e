using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tests.Xml;

public class XmlTokenizerTests
{
    [Fact]
    public void Every_byte_belongs_to_one_token()
    {
        const string xml = "\uFEFF<?xml version='1.0'?><!DOCTYPE a SYSTEM \"a[>.dtd\">\n<!-- <x> --><a:b\r\n c = 'é\"&lt;' "
            + "d=\"\"><![CDATA[<&]]>t&amp;&#xE9;<e/></a:b >\n";
        Assert.Equal(xml, string.Concat(Tokens(xml, html: false).Prepend("\uFEFF")));
    }

    [Theory]
    [InlineData("<a", DocumentProblem.XmlTruncated, 1)]
    [InlineData("<a>\n<b>", DocumentProblem.XmlTruncated, 2)]
    [InlineData("<a b='c", DocumentProblem.XmlTruncated, 1)]
    [InlineData("<a><!-- ", DocumentProblem.XmlTruncated, 1)]
    [InlineData("<a><![CDATA[ ]]", DocumentProblem.XmlTruncated, 1)]
    [InlineData("<a>\n\n</b>", DocumentProblem.XmlMalformed, 3)]
    [InlineData("<a></a><b/>", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<a></a>b", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<a b=c></a>", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<a b='<'/>", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<a b='1' b='2'/>", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<a b='1'c='2'/>", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<a>&eacute;</a>", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<a>& </a>", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<a>&#0;</a>", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<a>\r< b/></a>", DocumentProblem.XmlMalformed, 2)]
    [InlineData("", DocumentProblem.XmlMalformed, 1)]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", DocumentProblem.XmlDeclarations, 1)]
    [InlineData("<!DOCTYPE a\n[<!ENTITY x 'xxxxxxxx'><!ENTITY y '&x;&x;&x;'>]><a>&y;</a>", DocumentProblem.XmlDeclarations, 2)]
    public void What_is_wrong_is_said_with_its_line(string xml, DocumentProblem problem, long line)
    {
        DocumentException error = Assert.Throws<DocumentException>(() => Tokens(xml, html: false));
        Assert.Equal((problem, line, "a.xml"), (error.Problem, error.Line, error.File));
    }

    [Theory]
    [InlineData("<a>\n\0</a>", 2, 4, "U+0000")]
    [InlineData("<a b='\u0001'/>", 1, 6, "U+0001")]
    [InlineData("<a><!-- \u001F --></a>", 1, 8, "U+001F")]
    [InlineData("<a>é\f</a>", 1, 5, "U+000C")]
    [InlineData("<a>\uFFFD\uFFFF</a>", 1, 6, "U+FFFF")]
    [InlineData("\uFEFF<a>\uFFFE</a>", 1, 6, "U+FFFE")]
    public void What_no_XML_may_hold_is_refused_with_line_and_byte(string xml, long line, long offset, string character)
    {
        DocumentException error = Assert.Throws<DocumentException>(() => Tokens(xml, html: false));
        Assert.Equal((DocumentProblem.XmlCharacter, line, offset, character), (error.Problem, error.Line, error.Offset, error.Member));
        Assert.Contains(character, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_XML_may_hold_is_read() => Assert.Equal(4, Tokens("<a>\t\r\n\u007F\u0085\uFFFD\uE000</a>\n", html: false).Count);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Depth_and_attributes_have_bounds_that_go_with_the_size_of_the_file(bool html)
    {
        DocumentException deep = Assert.Throws<DocumentException>(() => Tokens(string.Concat(Enumerable.Repeat("<a>", 100_000)), html));
        Assert.Equal((DocumentProblem.XmlTooDeep, "548"), (deep.Problem, deep.Member));
        string many = string.Concat(Enumerable.Range(0, 10_000).Select(static i => $" a{i}=''"));
        DocumentException wide = Assert.Throws<DocumentException>(() => Tokens($"<a{many}/>", html));
        Assert.Equal((DocumentProblem.XmlTooManyAttributes, "1644"), (wide.Problem, wide.Member));
        Assert.Contains("1644 attributes", wide.Message, StringComparison.Ordinal);
        string text = new('x', 2_000_000);
        Assert.Equal(2001,
            Tokens(string.Concat(Enumerable.Repeat("<a>", 1000)) + text + string.Concat(Enumerable.Repeat("</a>", 1000)), html).Count);
        Assert.Equal(3, Tokens($"<a{many}>{text}</a>", html).Count);
    }

    [Fact]
    public void An_attribute_that_stands_twice_is_found_among_many()
    {
        string many = string.Concat(Enumerable.Range(0, 200).Select(static i => $" a{i}=''"));
        Assert.Equal(2, Tokens($"<a{many}></a>", html: false).Count);
        Assert.Equal(
            DocumentProblem.XmlMalformed, Assert.Throws<DocumentException>(() => Tokens($"<a{many} a150=''></a>", html: false)).Problem);
    }

    [Fact]
    public void Html_is_read_with_all_that_it_leaves_out()
    {
        const string html = "<!doctype html><HTML><meta charset=utf-8><p>a & b<p>c<br>&eacute;<script>if (a<b) x='</p>';</script><img "
            + "src=a/b ismap></HTML>";
        Assert.Equal(html, string.Concat(Tokens(html, html: true)));
    }

    [Theory]
    [InlineData("&eacute;&nbsp;&#233;&amp", true, "é\u00a0é&amp")]
    [InlineData("&eacute;&lt;&#x1F600;", false, "&eacute;<😀")]
    [InlineData("&nothing; & &#xD800;", true, "&nothing; & &#xD800;")]
    public void References_are_resolved(string written, bool html, string text) =>
        Assert.Equal(text, XmlContent.Decode(Encoding.UTF8.GetBytes(written), verbatim: false, html));

    private static List<string> Tokens(string xml, bool html)
    {
        XmlSource source = XmlSource.Read(Encoding.UTF8.GetBytes(xml), "a.xml");
        var tokenizer = new XmlTokenizer(source, html);
        var tokens = new List<string>();
        while (tokenizer.Read()) tokens.Add(Encoding.UTF8.GetString(source.Utf8, tokenizer.Start, tokenizer.End - tokenizer.Start));
        return tokens;
    }
}
