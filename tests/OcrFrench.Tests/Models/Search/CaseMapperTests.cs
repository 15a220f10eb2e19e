using OcrFrench.Characters;
using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Tests.Models.Lexicon;
using Accents = OcrFrench.Characters.Accents;

namespace OcrFrench.Tests.Models.Search;

public class CaseMapperTests
{
    [Theory]
    [InlineData("Mére", "mère", (int)SentenceStart.No, "Mère")]
    [InlineData("mére", "mère", (int)SentenceStart.Sure, "mère")]
    [InlineData("MÉRE", "mère", (int)SentenceStart.No, "MÈRE")]
    [InlineData("1a", "la", (int)SentenceStart.Sure, "La")]
    [InlineData("1a", "la", (int)SentenceStart.No, "la")]
    [InlineData("Ia", "la", (int)SentenceStart.No, "la")]
    [InlineData("Ia", "la", (int)SentenceStart.Sure, "La")]
    [InlineData("Yous", "vous", (int)SentenceStart.Sure, "Vous")]
    [InlineData("Yous", "vous", (int)SentenceStart.No, "Vous")]
    [InlineData("Yous", "vous", (int)SentenceStart.Possible, "Vous")]
    [InlineData("yous", "vous", (int)SentenceStart.Sure, "Vous")]
    [InlineData("yous", "vous", (int)SentenceStart.Possible, "vous")]
    [InlineData("I'on", "l’on", (int)SentenceStart.No, "l'on")]
    [InlineData("l’on", "l’on", (int)SentenceStart.No, "l’on")]
    public void Letters_keep_their_case_and_capitals_read_for_an_l_do_not(string read, string printed, int atSentenceStart, string expected)
    {
        var mapper = new CaseMapper(read, (SentenceStart)atSentenceStart, '’');
        char[] buffer = new char[8];
        for (int i = 0; i < read.Length; i++) mapper.Write(read.AsSpan(i, 1), ShortText.From(printed[i]), buffer.AsSpan(i));
        Assert.Equal(expected, new string(buffer, 0, printed.Length));
    }

    [Theory]
    [InlineData('\'')]
    [InlineData('’')]
    public void An_apostrophe_that_was_not_read_is_of_the_texts_kind(char apostrophe)
    {
        var mapper = new CaseMapper("Vabbé", SentenceStart.No, apostrophe);
        char[] buffer = new char[2];
        Assert.Equal(2, mapper.Write("V", ShortText.From("l’"), buffer));
        Assert.Equal("l" + apostrophe, new string(buffer));
    }

    [Fact]
    public void Words_that_are_only_names_get_their_capital()
    {
        WordGraph graph = TestLexicons.Graph(
            new LexiconEntry("nantes", 10, WordFlags.Title, WordClasses.Name),
            new LexiconEntry("rose", 10, WordFlags.Lower | WordFlags.Title, WordClasses.Noun));
        char[] text = [.. "à nantes, rose et inconnue"];
        CaseMapper.CapitalizeNames(graph, text);
        Assert.Equal("à Nantes, rose et inconnue", new string(text));
    }

    [Fact]
    public void Accents_come_off_every_letter_of_the_lexicon_that_has_one()
    {
        Assert.Equal("aaeeeecuoi", string.Concat("àâéèêëçùôï".Select(Accents.BaseOf)));
        Assert.Equal("œæøabc-’1", string.Concat("œæøabc-’1".Select(Accents.BaseOf)));
        Assert.True(Accents.AreSameButAccents("Élève", "eleve"));
        Assert.False(Accents.AreSameButAccents("cœur", "coeur"));
        Assert.False(Accents.AreSameButAccents("mer", "mère"));
        foreach (char c in Letters.Alphabet) Assert.Equal(Accents.BaseOf(c), Accents.BaseOf(Accents.BaseOf(c)));
    }
}
