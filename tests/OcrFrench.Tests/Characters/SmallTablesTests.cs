using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Characters;

public class SmallTablesTests
{
    [Theory]
    [InlineData('a', (int)CharClass.Lower)]
    [InlineData('é', (int)CharClass.Lower)]
    [InlineData('œ', (int)CharClass.Lower)]
    [InlineData('ÿ', (int)CharClass.Lower)]
    [InlineData('ﬁ', (int)CharClass.Lower)]
    [InlineData('É', (int)CharClass.Upper)]
    [InlineData('Œ', (int)CharClass.Upper)]
    [InlineData('Ÿ', (int)CharClass.Upper)]
    [InlineData('7', (int)CharClass.Digit)]
    [InlineData('\'', (int)CharClass.Apostrophe)]
    [InlineData('’', (int)CharClass.Apostrophe)]
    [InlineData('-', (int)CharClass.Hyphen)]
    [InlineData('\u2011', (int)CharClass.Hyphen)]
    [InlineData('—', (int)CharClass.Punctuation)]
    [InlineData('«', (int)CharClass.Punctuation)]
    [InlineData('\u202F', (int)CharClass.Space)]
    [InlineData('\u0085', (int)CharClass.Space)]
    [InlineData('\f', (int)CharClass.Space)]
    [InlineData('\0', (int)CharClass.Symbol)]
    [InlineData('¢', (int)CharClass.Symbol)]
    [InlineData('÷', (int)CharClass.Symbol)]
    [InlineData('×', (int)CharClass.Symbol)]
    [InlineData('\u0301', (int)CharClass.Symbol)]
    [InlineData('\uD800', (int)CharClass.Symbol)]
    [InlineData('ж', (int)CharClass.Symbol)]
    public void Every_character_has_a_class(char c, int expected) => Assert.Equal((CharClass)expected, Chars.ClassOf(c));

    [Fact]
    public void A_letter_of_the_lexicon_is_a_letter_to_the_scanner()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (Letters.IsLower((char)c)) Assert.True(Chars.IsLower((char)c), $"U+{c:X4}");
            if (Letters.IsUpper((char)c)) Assert.True(Chars.IsUpper((char)c), $"U+{c:X4}");
        }
    }

    [Fact]
    public void Old_spelling_is_recognised_by_its_share_unless_the_period_is_given()
    {
        Assert.True(OldSpelling.IsOld(SpellingPeriod.Detect, new ScanCounts { Words = 100, Old = 20 }, Fingerprint.General));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.Detect, new ScanCounts { Words = 1000, Old = 4 }, Fingerprint.General));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.Detect, new ScanCounts { Words = 1, Old = 1 }, Fingerprint.General));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.Modern, new ScanCounts { Words = 100, Old = 90 }, Fingerprint.General));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.NineteenthCentury, default, Fingerprint.French));
        Assert.True(OldSpelling.IsOld(SpellingPeriod.Detect, new ScanCounts { Words = 2000, Old = 9 }, Fingerprint.French));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.Detect, new ScanCounts { Words = 2000, Old = 9 }, Fingerprint.English));
        Assert.True(OldSpelling.IsOld(SpellingPeriod.Classical, default, Fingerprint.General));
    }

    [Theory]
    [InlineData("cf", true)]
    [InlineData("Mme", true)]
    [InlineData("maison", false)]
    [InlineData("", false)]
    public void Abbreviations_are_a_list(string token, bool expected) => Assert.Equal(expected, Abbreviations.Contains(token));
}
