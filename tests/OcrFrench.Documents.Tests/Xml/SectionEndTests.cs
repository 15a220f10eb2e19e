using System.Text;
using System.Xml.Linq;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tests.Xml;

/// <summary>Text between tags must not have the end of a CDATA section in it, wherever its parts come from.</summary>
public class SectionEndTests
{
    private const string Head = "<a>", Tail = "</a>";

    /// <summary>All short texts, an edit and two edits in them: another reader finds what was to be written.</summary>
    [Fact]
    public void Whatever_is_written_into_a_text_is_what_it_says()
    {
        string[] texts = [.. Strings(5).Where(static text => text.Length == 5 && !text.Contains("]]>", StringComparison.Ordinal))];
        string[] replacements = [.. Strings(2)];
        int apart = 0;
        foreach (string text in texts)
        {
            for (int at = 0; at < text.Length; at++)
            {
                foreach (string replacement in replacements)
                {
                    apart += Check(text, (at, 1, replacement));
                    if (at + 2 < text.Length) apart += Check(text, (at, 1, replacement), (at + 2, 1, ""));
                }
            }
        }

        Assert.InRange(apart, 100, int.MaxValue);
    }

    [Fact]
    public void A_deleted_character_leaves_a_page_well_formed()
    {
        string page = "<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15\"><Page><TextRegion id='r'>"
            + "<TextEquiv><Unicode>Mise en ]]x> du Plan</Unicode></TextEquiv></TextRegion></Page></PcGts>";
        OcrDocument document = Words.Documents.Parse(page);
        var correction = new Correction
        {
            Start = 10,
            OutputStart = 10,
            Original = "x",
            Replacement = "",
            Kind = CorrectionKind.Letters,
            Rule = "test",
            Confidence = 1,
        };
        byte[] cleaned = document.Correct([correction]).ToArray();
        Assert.Equal("Mise en ]]> du Plan", XDocument.Parse(Encoding.UTF8.GetString(cleaned)).Root!.Value);
        Assert.Equal("Mise en ]]> du Plan", OcrDocument.Parse(cleaned, "cleaned.xml").Text);
    }

    [Fact]
    public void An_attribute_may_have_it()
    {
        byte[] bytes = "<a b=\"]]x>\"/>"u8.ToArray();
        var edits = new List<ByteEdit>();
        new XmlContent(bytes, html: false).Add(6, 10, quote: (byte)'"').Replace(2, 3, "", edits);
        Assert.Equal("<a b=\"]]>\"/>", Encoding.UTF8.GetString(XmlSource.Read(bytes, "a.xml").Apply(edits)));
    }

    /// <summary>Returns 1 where something was put between.</summary>
    private static int Check(string text, params (int At, int Length, string Replacement)[] changes)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Head + text + Tail);
        var content = new XmlContent(bytes, html: false).Add(Head.Length, Head.Length + text.Length);
        var edits = new List<ByteEdit>();
        string expected = text;
        foreach ((int at, int length, string replacement) in changes) content.Replace(at, at + length, replacement, edits);
        foreach ((int at, int length, string replacement) in changes.Reverse())
            expected = expected.Remove(at, length).Insert(at, replacement);
        string written = Encoding.UTF8.GetString(XmlSource.Read(bytes, "a.xml").Apply(edits));
        Assert.Equal(expected, XDocument.Parse(written).Root!.Value);
        return written.Contains("<!---->", StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>All strings of up to so many of the characters that matter and one that does not.</summary>
    private static IEnumerable<string> Strings(int most) =>
        most == 0
            ? [""]
            : [.. Strings(most - 1), .. Strings(most - 1).Where(s => s.Length == most - 1).SelectMany(s => "]>x".Select(c => s + c))];
}
