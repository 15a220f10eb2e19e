using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class FootnoteMarkTests
{
    [Theory]
    [InlineData("®", true)]
    [InlineData("()».", true)]
    [InlineData("G)", true)]
    [InlineData("(9).", true)]
    [InlineData("(a)", false)]
    [InlineData("1°", false)]
    [InlineData("?", false)]
    [InlineData("(voir", false)]
    [InlineData("(1893)", false)]
    [InlineData("«", false)]
    public void What_may_be_a_mark_is_known_by_its_signs(string word, bool isCandidate) =>
        Assert.Equal(isCandidate, FootnoteMark.IsCandidate(word));

    [Theory]
    [InlineData("®", "(3)~0", "(3)")]
    [InlineData("@),", "(12)~30", "(12),")]
    [InlineData("«().»", "(4)~90", "«(4).»")]
    [InlineData("(9).", "(6)~80", "(6).")]
    [InlineData("(9).", "(6)~30", "(9).")]
    [InlineData("®", "(3~90", "®")]
    [InlineData("®", "()~90", "®")]
    [InlineData("®", "(123)~90", "®")]
    public void A_mark_takes_the_place_of_signs_and_only_a_sure_one_that_of_a_mark(string word, string read, string written)
    {
        ScanWord decided = FootnoteMark.Decide(Lines.Spelt(Lines.Word(word, 100)), [Lines.Spelt(Lines.Word(read, 100))]);
        Assert.Equal(written, decided.Text);
        Assert.Equal(written, string.Concat(decided.Symbols.Select(static symbol => symbol.Text)));
    }

    [Fact]
    public void Several_words_are_not_a_mark()
    {
        ScanWord word = Lines.Spelt(Lines.Word("®", 100));
        Assert.Same(word, FootnoteMark.Decide(word, []));
        Assert.Same(word, FootnoteMark.Decide(word, Lines.Words("(3) (4)")));
    }
}
