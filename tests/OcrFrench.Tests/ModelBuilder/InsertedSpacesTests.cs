using OcrFrench.ModelBuilder.Ranking;

namespace OcrFrench.Tests.ModelBuilder;

public class InsertedSpacesTests
{
    private static readonly string s_text = string.Join(' ', Enumerable.Range(0, 400).Select(
        static i => i % 3 == 0 ? "de" : i % 3 == 1 ? "MAISONS" : "véritables"));

    [Fact]
    public void Some_long_words_in_small_letters_are_cut_always_the_same_ones()
    {
        string cut = InsertedSpaces.In(s_text);
        Assert.Equal(cut, InsertedSpaces.In(s_text));
        Assert.Equal(s_text.Where(char.IsLetter), cut.Where(char.IsLetter));
        Assert.InRange(cut.Length - s_text.Length, 1, 10);
        Assert.Equal(134, cut.Split(' ').Count(static word => word == "de"));
        Assert.Equal(133, cut.Split(' ').Count(static word => word == "MAISONS"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b c")]
    [InlineData("l'eau, 1234-5678.")]
    public void Short_words_and_figures_stay(string text) => Assert.Equal(text, InsertedSpaces.In(text));
}
