using OcrFrench.Lexicon;
using OcrFrench.Text;

namespace OcrFrench.Tests.Text;

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

    [Theory]
    [InlineData("|Mot", true)]
    [InlineData("Fin. |Mot", true)]
    [InlineData("Fin ! « |Mot", true)]
    [InlineData("TITRE\n\n|Mot", true)]
    [InlineData("TITRE\r\n\r\n|Mot", true)]
    [InlineData("une ligne de la phrase\n\n|suivante", false)]
    [InlineData("— |Mot", true)]
    [InlineData("dit : |mot", true)]
    [InlineData("fin |mot", false)]
    [InlineData("fin, |mot", false)]
    [InlineData("fin\n|mot", false)]
    [InlineData("l’|eau", false)]
    public void A_sentence_starts_behind_the_end_of_another(string text, bool expected)
    {
        int at = text.IndexOf('|', StringComparison.Ordinal);
        Assert.Equal(expected, SentenceStarts.IsStart(text.Remove(at, 1), at));
    }

    [Fact]
    public void Old_spelling_is_told_by_its_share_unless_the_period_is_given()
    {
        Assert.True(OldSpelling.IsOld(SpellingPeriod.Detect, new ScanCounts { Words = 100, Old = 20 }));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.Detect, new ScanCounts { Words = 1000, Old = 4 }));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.Detect, new ScanCounts { Words = 1, Old = 1 }));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.Modern, new ScanCounts { Words = 100, Old = 90 }));
        Assert.True(OldSpelling.IsOld(SpellingPeriod.NineteenthCentury, default));
        Assert.True(OldSpelling.IsOld(SpellingPeriod.Classical, default));
    }

    [Theory]
    [InlineData("cf", true)]
    [InlineData("Mme", true)]
    [InlineData("maison", false)]
    [InlineData("", false)]
    public void Abbreviations_are_a_list(string token, bool expected) => Assert.Equal(expected, Abbreviations.Contains(token));
}
