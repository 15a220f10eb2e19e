using System.Text;
using System.Xml.Linq;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tests.Xml;

public class CDataGuardTests
{
    private const string Head = "<a><![CDATA[", Tail = "]]></a>";

    /// <summary>All short contents, all pairs of edits in them: another reader finds what was to be written, whichever are made.</summary>
    [Fact]
    public void Whatever_is_written_into_a_section_is_what_it_says()
    {
        string[] contents = [.. Strings(4).Where(static content => content.Length == 4 && !Ends(content))], replacements = [.. Strings(3)];
        int split = 0;
        foreach (string content in contents)
        {
            for (int at = 0; at <= 3; at++)
            {
                foreach (string replacement in replacements)
                {
                    var first = new ByteEdit(Head.Length + at, Head.Length + at + 1, Encoding.UTF8.GetBytes(replacement));
                    split += Check(content, [first]);
                    var second = new ByteEdit(Head.Length + 4, Head.Length + 4, ">"u8.ToArray());
                    split += Check(content, [first, second]);
                    if (at < 3) split += Check(content, [first, new ByteEdit(first.End, first.End + 1, [])]);
                }
            }
        }

        Assert.InRange(split, 100, int.MaxValue);
    }

    [Theory]
    [InlineData("œuvre]]>art")]
    [InlineData("]]>")]
    [InlineData(">")]
    public void A_corrected_text_does_not_end_its_section(string replacement)
    {
        string page = "<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15\"><Page><TextRegion id='r'>"
            + "<TextEquiv><Unicode><![CDATA[Mise en ]]ceuvre> du Plan]]></Unicode></TextEquiv></TextRegion></Page></PcGts>";
        string abbyy = "<document xmlns=\"http://www.abbyy.com/FineReader_xml/FineReader10-schema-v1.xml\"><page>"
            + "<block blockType=\"Text\"><text><par><line><formatting><![CDATA[Mise en ]]ceuvre> du Plan]]></formatting></line></par>"
            + "</text></block></page></document>";
        foreach (string xml in (string[])[page, abbyy])
        {
            OcrDocument document = Words.Documents.Parse(xml);
            int start = document.Text.IndexOf("ceuvre", StringComparison.Ordinal);
            var correction = new Correction
            {
                Start = start,
                OutputStart = start,
                Original = "ceuvre",
                Replacement = replacement,
                Kind = CorrectionKind.Letters,
                Rule = "test",
                Confidence = 1,
            };
            byte[] cleaned = document.Correct([correction]).ToArray();
            string expected = $"Mise en ]]{replacement}> du Plan";
            Assert.Contains(expected, XDocument.Parse(Encoding.UTF8.GetString(cleaned)).Root!.Value, StringComparison.Ordinal);
            Assert.Equal(expected, OcrDocument.Parse(cleaned, "cleaned.xml").Text);
        }
    }

    /// <summary>Returns 1 where a section was split.</summary>
    private static int Check(string content, ByteEdit[] edits)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Head + content + Tail);
        XmlSource source = XmlSource.Read(bytes, "a.xml");
        source.AddCData("<a>".Length, bytes.Length - "</a>".Length);
        string expected = content;
        foreach (ByteEdit edit in edits.Reverse())
        {
            int start = (int)edit.Start - Head.Length;
            expected = expected.Remove(start, (int)(edit.End - edit.Start)).Insert(start, Encoding.UTF8.GetString(edit.Replacement));
        }

        string written = Encoding.UTF8.GetString(source.Apply(source.ToFile(edits)));
        Assert.Equal(expected, XDocument.Parse(written).Root!.Value);
        return written == Head + expected + Tail ? 0 : 1;
    }

    private static bool Ends(string content) => content.Contains("]]>", StringComparison.Ordinal);

    /// <summary>All strings of up to so many of the characters that matter and one that does not.</summary>
    private static IEnumerable<string> Strings(int most) =>
        most == 0
            ? [""]
            : [.. Strings(most - 1), .. Strings(most - 1).Where(s => s.Length == most - 1).SelectMany(s => "]>x".Select(c => s + c))];
}
