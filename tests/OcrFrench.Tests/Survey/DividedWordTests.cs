using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

public class DividedWordTests
{
    [Theory]
    [InlineData("obsta-\ncles", "obsta", "-", "\n", "", "cles")]
    [InlineData("obsta- \r\n  « cles", "obsta", "-", " \r\n  ", "« ", "cles")]
    [InlineData("obsta—\n“cles", "obsta", "—", "\n", "“", "cles")]
    [InlineData("intro\n\nduisit", "intro", "", "\n\n", "", "duisit")]
    [InlineData("l’exa—\nminais", "l’exa", "—", "\n", "", "minais")]
    [InlineData("arc-en-\nciel", "arc-en", "-", "\n", "", "ciel")]
    public void The_parts_are_told_apart(string cut, string first, string hyphen, string gap, string quote, string second)
    {
        DividedWord parts = DividedWord.Of(cut);
        Assert.Equal((first, hyphen, gap, quote, second), (cut[..parts.FirstEnd], cut[parts.FirstEnd..parts.Gap],
            cut[parts.Gap..parts.GapEnd], cut[parts.GapEnd..parts.Second], cut[parts.Second..]));
    }
}
