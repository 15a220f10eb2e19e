using OcrFrench.Characters;
using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Lexicon;
using OcrFrench.Tests.Models.Lexicon;

namespace OcrFrench.Tests.Characters;

public class LetterCaseTests
{
    private static readonly WordGraph s_graph = TestLexicons.Graph(
        new LexiconEntry("maison", 9, WordFlags.Lower, WordClasses.Noun),
        new LexiconEntry("paris", 9, WordFlags.Title, WordClasses.Name),
        new LexiconEntry("saint-malo", 9, WordFlags.Title, WordClasses.Name),
        new LexiconEntry("mckay", 9, WordFlags.Title, WordClasses.Name),
        new LexiconEntry("onu", 9, WordFlags.Upper, WordClasses.Name),
        new LexiconEntry("à", 9, WordFlags.Lower, WordClasses.Function),
        new LexiconEntry("oeuvre", 9, WordFlags.OeVariant, WordClasses.Noun),
        new LexiconEntry("ie", 9, WordFlags.Lower | WordFlags.Rare, WordClasses.None));

    [Theory]
    [InlineData("maison", true)]
    [InlineData("Maison", true)]
    [InlineData("MAISON", true)]
    [InlineData("maiSon", false)]
    [InlineData("mAISON", false)]
    [InlineData("paris", false)]
    [InlineData("Paris", true)]
    [InlineData("PARIS", true)]
    [InlineData("Saint-Malo", true)]
    [InlineData("saint-malo", false)]
    [InlineData("McKay", true)]
    [InlineData("onu", false)]
    [InlineData("Onu", false)]
    [InlineData("ONU", true)]
    [InlineData("À", true)]
    [InlineData("oeuvre", false)]
    [InlineData("Oeuvre", false)]
    [InlineData("ie", false)]
    [InlineData("Ie", false)]
    [InlineData("inconnu", false)]
    [InlineData("", false)]
    public void A_word_is_known_as_its_flags_allow(string word, bool known) => Assert.Equal(known, s_graph.IsKnown(word));

    [Theory]
    [InlineData("été", "Lower")]
    [InlineData("-", "Lower")]
    [InlineData("É", "Title")]
    [InlineData("Saint-Pierre", "Title")]
    [InlineData("D’Artagnan", "Title")]
    [InlineData("ÉTÉ", "Upper")]
    [InlineData("L’ÉTÉ", "Upper")]
    [InlineData("d’Artagnan", "Mixed")]
    [InlineData("eT", "Mixed")]
    public void Case_comes_from_our_own_tables(string word, string expected) => Assert.Equal(expected, LetterCases.Of(word).ToString());

    [Fact]
    public void Every_letter_folds_to_itself_from_its_capital()
    {
        Assert.Equal(62, Letters.SymbolCount);
        for (int symbol = 1; symbol < Letters.SymbolCount; symbol++)
        {
            char lower = Letters.CharOf(symbol);
            Assert.Equal(symbol, Letters.SymbolOf(lower));
            Assert.Equal(symbol, Letters.SymbolOf(Letters.ToUpper(lower)));
            Assert.Equal(lower, Letters.ToLower(Letters.ToUpper(lower)));
            Assert.Equal(Letters.ToUpper(lower) != lower, Letters.IsUpper(Letters.ToUpper(lower)));
        }
    }

    [Fact]
    public void Chars_outside_the_alphabet_have_no_symbol()
    {
        foreach (char c in "\0 0@&€×÷þðλд\uFFFF\u0301")
        {
            Assert.Equal(0, Letters.SymbolOf(c));
        }
    }

    [Theory]
    [InlineData("l’arbre", 2)]
    [InlineData("L'arbre", 2)]
    [InlineData("JUSQU’À", 6)]
    [InlineData("qu’", 3)]
    [InlineData("aujourd’hui", 0)]
    [InlineData("prud’homme", 0)]
    [InlineData("x’y", 0)]
    [InlineData("’tout", 0)]
    [InlineData("d", 0)]
    [InlineData("", 0)]
    public void Clitics_are_a_closed_list(string text, int length) => Assert.Equal(length, Clitics.LengthAt(text));
}
