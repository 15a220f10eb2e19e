using OcrFrench.Acceptance;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Tests.Survey;

namespace OcrFrench.Tests.Acceptance;

/// <summary>What a text writes throughout stays.</summary>
public class TextSpellingTests
{
    private static readonly TextSpelling s_spelling = new(new WordTest(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default)));

    [Theory]
    [InlineData("bian", "bien", true)] // no dictionary has it, but other texts do
    [InlineData("bion", "bien", false)]
    [InlineData("foit", "fait", true)]
    [InlineData("foit", "soit", false)] // a long s is misread throughout
    [InlineData("ainfi", "ainsi", false)]
    public void A_word_of_a_dialect_is_spelt_as_it_stands(string read, string result, bool isSpelling)
    {
        Assert.False(Is(read, result, times: 2));
        Assert.Equal(isSpelling, Is(read, result, times: 3));
    }

    [Theory]
    [InlineData("Koweit", "Koweït", true)]
    [InlineData("ou", "où", false)]
    public void A_word_that_never_has_the_accent_is_spelt_without_it(string read, string result, bool isSpelling)
    {
        Assert.False(Is(read, result, times: 2));
        Assert.Equal(isSpelling, Is(read, result, times: 3));
        Assert.False(Is(read, result, times: 3, others: 1));
    }

    [Theory]
    [InlineData("évènement", "événement", true)]
    [InlineData("pére", "père", false)]
    [InlineData("prés", "près", false)] // fields are not meant where the context prefers the other
    [InlineData("Barrés", "Barrès", false)]
    public void What_two_spellings_differ_in_is_spelt_as_it_stands(string read, string result, bool isSpelling) =>
        Assert.Equal(isSpelling, Is(read, result, times: 1));

    [Theory]
    [InlineData((int)Fingerprint.English)]
    [InlineData((int)Fingerprint.NoAccents)]
    public void Of_an_engine_that_loses_accents_nothing_is_known(int fingerprint) =>
        Assert.False(Is("bian", "bien", times: 3, profile: new DamageProfile { Fingerprint = (Fingerprint)fingerprint }));

    private static bool Is(string read, string result, int times, int others = 0, DamageProfile profile = default)
    {
        SourceFacts facts = Facts.None;
        facts.Profile = profile;
        facts.Words.Fill(string.Join(' ', [.. Enumerable.Repeat(read, times), .. Enumerable.Repeat(result, others)]));
        return s_spelling.Is(read, result, facts);
    }
}
