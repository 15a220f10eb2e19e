using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tests.Xml;

public class XmlTokenizerTests
{
    [Fact]
    public void Every_byte_belongs_to_one_token()
    {
        const string xml = "\uFEFF<?xml version='1.0'?><!DOCTYPE a SYSTEM \"a[>.dtd\">\n<!-- <x> --><a:b\r\n c = 'é\"&lt;' d=\"\"><![CDATA[<&]]>t&amp;&#xE9;<e/></a:b >\n";
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

    [Fact]
    public void Depth_and_attributes_have_bounds()
    {
        Assert.Equal(DocumentProblem.XmlTooDeep, Assert.Throws<DocumentException>(() => Tokens(string.Concat(Enumerable.Repeat("<a>", 100_000)), html: false)).Problem);
        string many = string.Concat(Enumerable.Range(0, 10_000).Select(static i => $" a{i}=''"));
        Assert.Equal(DocumentProblem.XmlTooDeep, Assert.Throws<DocumentException>(() => Tokens($"<a{many}/>", html: false)).Problem);
    }

    [Fact]
    public void Html_is_read_with_all_that_it_leaves_out()
    {
        const string html = "<!doctype html><HTML><meta charset=utf-8><p>a & b<p>c<br>&eacute;<script>if (a<b) x='</p>';</script><img src=a/b ismap></HTML>";
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
