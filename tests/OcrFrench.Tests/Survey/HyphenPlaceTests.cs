using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

/// <summary>Hyphens that a line's end may have put into a word.</summary>
public class HyphenPlaceTests
{
    [Theory]
    [InlineData("le gouver-nement", "gouver-nement")]
    [InlineData("le gouver‐nement.", "gouver‐nement")]
    [InlineData("MU-SIQUE", "MU-SIQUE")]
    [InlineData("é-tat", "é-tat")]
    [InlineData("l-un", null)] // a line begins with no single consonant
    [InlineData("y-aller", null)]
    [InlineData("dit-a", null)] // and ends before no single letter
    [InlineData("Saint-Malo", null)] // nor with a capital inside
    [InlineData("A-BCD", null)]
    [InlineData("5gouver-nement", null)]
    [InlineData("gouver-nement5", null)]
    [InlineData("- et -", null)]
    [InlineData("y-aller, gouver-nement", "gouver-nement")]
    [InlineData("", null)]
    public void The_next_one_is_found(string text, string? expected) =>
        Assert.Equal(expected, HyphenPlace.TryFind(text, 0, out HyphenPlace place) ? text[place.Start..place.End] : null);

    [Fact]
    public void Halves_longer_than_any_word_are_passed_over()
    {
        string half = new('a', HyphenPlace.LongestPart), longer = half + "a";
        Assert.True(HyphenPlace.TryFind($"{half}-{half}", 0, out _));
        Assert.False(HyphenPlace.TryFind($"{longer}-{half}", 0, out _));
        Assert.False(HyphenPlace.TryFind($"{half}-{longer}", 0, out _));
    }

    [Fact]
    public void The_word_is_put_together_without_it()
    {
        const string Text = "le gouver-nement";
        Assert.True(HyphenPlace.TryFind(Text, 0, out HyphenPlace place));
        Span<char> buffer = stackalloc char[WordGraph.MaxWordLength];
        Assert.Equal("gouvernement", place.Join(Text, buffer).ToString());
    }

    [Theory]
    [InlineData("un arc-en-ciel vu", "arc-en-ciel", "arc-en-ciel")]
    [InlineData("un arc-en-ciel", "en-ciel", "arc-en-ciel")]
    [InlineData("arc-en-ciel vu", "arc-en", "arc-en-ciel")]
    [InlineData("un arc--en-ciel", "en-ciel", "en-ciel")]
    [InlineData("5-en-ciel-5", "en-ciel", "en-ciel")]
    [InlineData("-en-ciel-", "en-ciel", "en-ciel")]
    public void A_compound_is_seen_from_each_of_its_hyphens(string text, string part, string whole)
    {
        int start = text.IndexOf(part, StringComparison.Ordinal);
        var place = new HyphenPlace(start, text.IndexOf('-', start), start + part.Length);
        (int from, int to) = place.Whole(text);
        Assert.Equal(whole, text[from..to]);
    }

    [Fact]
    public void A_run_of_hyphens_without_end_is_not_read_to_its_end()
    {
        string chain = string.Join('-', Enumerable.Repeat("mot", 400)), word = new('a', 400);
        int at = chain.IndexOf('-', 800);
        (int from, int to) = new HyphenPlace(at - 3, at, at + 4).Whole(chain);
        Assert.InRange(to - from, 8, 3 * HyphenPlace.LongestPart);
        (from, to) = new HyphenPlace(401, 404, 408).Whole($"{word}-mot-mot-{word}");
        Assert.InRange(404 - from, 0, HyphenPlace.LongestPart);
        Assert.InRange(to - 404, 0, HyphenPlace.LongestPart);
    }
}
