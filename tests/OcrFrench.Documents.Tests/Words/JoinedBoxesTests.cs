using System.Globalization;
using System.Text;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>Words that are joined take all boxes with them that they were read in.</summary>
public class JoinedBoxesTests
{
    [Theory]
    [InlineData("le roi & c . dit", "& c .", "&c.")]
    [InlineData("le roi & e . dit", "& e .", "&c.")]
    [InlineData("le roi 8 c c . dit", "8 c c .", "&c.")]
    [InlineData("le roi 8c c . dit", "8c c .", "&c.")]
    [InlineData("le roi S t c . dit", "S t c .", "&c.")]
    [InlineData("le roi & c , . dit", "& c , .", "&c.")]
    [InlineData("le roi , & c . dit", ", & c .", ", &c.")]
    [InlineData("le roi x y z dit", "x y z", "a")]
    [InlineData("le roi x y z w dit", "x y z w", "a")]
    [InlineData("le roi x y z w dit", "x y z w", "ab c")]
    [InlineData("le roi x y z w dit", "x y z w", "z")]
    [InlineData("le roi x y z w dit", "x y z w", "xw")]
    [InlineData("le roi x y z w dit", "x y z w", "y z")]
    [InlineData("le roi m a i s o n dit", "m a i s o n", "maison")]
    [InlineData("le roi g r a v i te dit", "g r a v i te", "gravité")]
    public void Boxes_of_joined_words_are_put_together(string text, string old, string now)
    {
        OcrDocument document = Documents.Parse(Documents.Alto(Line(text)));
        int at = text.IndexOf(old, StringComparison.Ordinal);
        var correction = new Correction
        {
            Start = at,
            Original = old,
            Replacement = now,
            Kind = CorrectionKind.Character,
            Rule = "test",
            Confidence = 1,
            OutputStart = at,
        };
        byte[] cleaned = document.Correct([correction]).ToArray();
        OcrDocument after = OcrDocument.Parse(cleaned, "a.xml");
        Assert.Equal(text.Replace(old, now, StringComparison.Ordinal), after.Text);
        Box before = Around(document, at, at + old.Length);
        Assert.Equal(before, Around(after, at, at + now.Length));
    }

    /// <summary>A stray mark is taken out with its box.</summary>
    [Fact]
    public void What_is_only_taken_out_leaves_its_box_to_nobody()
    {
        OcrDocument document = Documents.Parse(Documents.Alto(Line("le | | roi")));
        var correction = new Correction
        {
            Start = 3,
            Original = "| | ",
            Replacement = "",
            Kind = CorrectionKind.Punctuation,
            Rule = "test",
            Confidence = 1,
            OutputStart = 3,
        };
        OcrDocument after = OcrDocument.Parse(document.Correct([correction]).ToArray(), "a.xml");
        Assert.Equal([document.Words[0].Box, document.Words[3].Box], after.Words.Select(static word => word.Box));
    }

    private static Box Around(OcrDocument document, int start, int end) =>
        document.Words.Where(word => word.TextStart < end && word.TextEnd > start).Select(static word => word.Box!.Value)
        .Aggregate(static (a, b) => a.With(b));

    private static string Line(string text)
    {
        var line = new StringBuilder();
        int at = 0;
        foreach (string word in text.Split(' '))
        {
            if (at > 0) line.Append("<SP/>");
            line.Append(CultureInfo.InvariantCulture, $"<String ID=\"w{at}\" HPOS=\"{at * 10}\" VPOS=\"0\" WIDTH=\"{word.Length * 10}\" "
                + $"HEIGHT=\"9\" CONTENT=\"{word.Replace("&", "&amp;", StringComparison.Ordinal)}\"/>");
            at += word.Length + 1;
        }

        return line.ToString();
    }
}
