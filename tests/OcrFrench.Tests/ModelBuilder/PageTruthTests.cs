using OcrFrench.ModelBuilder.Ranking;

namespace OcrFrench.Tests.ModelBuilder;

/// <summary>A page is cut into short texts, and each keeps its part of the truth.</summary>
public class PageTruthTests
{
    private const string Read = "Mise en ceuvre du plan\npar 1’Assemblée, a la\nsuite de la séance.", Printed =
        "Mise en œuvre du plan\npar l’Assemblée, à la\nsuite de la séance.";

    [Fact]
    public void Pieces_are_the_page_without_what_parts_them()
    {
        string[] pieces = [.. PageTruth.Of(Read, Printed).Pieces(10).Select(static piece => piece.Read)];
        Assert.Equal(Read.Split('\n'), pieces);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void A_place_has_the_same_truth_in_its_piece(int length)
    {
        var whole = PageTruth.Of(Read, Printed);
        int from = 0;
        foreach (PageTruth piece in whole.Pieces(length))
        {
            from = Read.IndexOf(piece.Read, from, StringComparison.Ordinal);
            foreach ((int start, int end) in Words(piece.Read))
                Assert.Equal(whole.PrintedFor(from + start, from + end), piece.PrintedFor(start, end));
        }

        Assert.True(from > 0);
    }

    [Theory]
    [InlineData("ceuvre", "œuvre", "oeuvre", false)] // an edition may print oe
    [InlineData("ceuvre", "œuvre", "œuvre", true)]
    [InlineData("maison", "raison", "maison", true)] // what stands right is to stay
    [InlineData("étoit", "était", "était", false)] // modernised
    [InlineData("mat", "mât", "mal", true)]
    public void A_truth_that_an_editor_may_have_changed_tells_nothing(string read, string result, string printed, bool tells) =>
        Assert.Equal(tells, LabelNoise.IsTelling(read, result, printed));

    [Theory]
    [InlineData("quahd", "quand", "quahd", false, true)]
    [InlineData("quahd", "quand", "quand", false, false)]
    [InlineData("Quahd", "Quand", "Quahd", false, false)] // a name
    [InlineData("pere", "père", "pere", false, true)]
    [InlineData("pere", "père", "pere", true, false)] // spelt so
    public void A_truth_that_keeps_a_non_word_says_nothing(string read, string result, string printed, bool isOld, bool isMisread) =>
        Assert.Equal(isMisread, LabelNoise.IsMisreadTruth(read, result, printed, isOld));

    private static IEnumerable<(int Start, int End)> Words(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && text[end] is not (' ' or '\n')) end++;
            if (end > at) yield return (at, end);
            at = end + 1;
        }
    }
}
