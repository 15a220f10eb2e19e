using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Survey;
using OcrFrench.Survey.Languages;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey.Scanning;

public class UnlikelyWordsTests
{
    private static readonly UnlikelyWords s_unlikely = new(EngineModels.Default.Language, WordGraph.Default);

    [Theory]
    [InlineData("Il est venu clans la maison de son père.", "clans")]
    [InlineData("Je crois niais que tu es là.", "niais")]
    [InlineData("L’homme n’est pas sent dans la rue.", "sent")]
    [InlineData("Il était venu. (clans la maison)", "clans")]
    [InlineData("Il est venu h la maison de son père.", "h")] // a letter that is not a word
    public void A_french_word_that_fits_neither_side_becomes_suspect(string text, string word)
    {
        Suspect found = Assert.Single(Find(text));
        Assert.Equal(word, text[found.Start..found.End]);
        Assert.Equal(SuspectKind.Unlikely, found.Kind);
        Assert.Equal(WordGraph.Default.Find(word), found.Word);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Il est venu dans la maison de son père.")]
    [InlineData("Il est venu Clans la maison de son père.")] // a name
    [InlineData("Il est venu CLANS la maison de son père.")]
    [InlineData("Il dit qu’clans la maison de son père.")] // glued to a clitic
    [InlineData("Il est venu clans-là la maison de son père.")]
    [InlineData("Il est venu cla\u00ADns la maison de son père.")]
    [InlineData("Il est venu clAns la maison de son père.")]
    [InlineData("Il est venu ,clans la maison de son père.")]
    [InlineData("Il est venu h, la maison de son père.")]
    [InlineData("Il est venu xqzk la maison de son père.")] // unknown: the scanner’s business
    [InlineData("Il est venu 12 la maison de son père.")]
    [InlineData("Il est venu à la maison de son père.")]
    [InlineData("Il est venu h) la maison de son père.")] // a label
    public void Other_words_do_not(string text) => Assert.Empty(Find(text));

    [Fact]
    public void What_is_suspect_already_stays_as_it_is_and_all_are_in_order()
    {
        const string Text = "Il est venu clans la maison. Je crois niais que tu es là, yous.";
        Suspect first = At(Text, "clans", SuspectKind.RealWord), last = At(Text, "yous", SuspectKind.Unknown);
        List<Suspect> found = Find(Text, first, last);
        Assert.Equal([first, At(Text, "niais", SuspectKind.Unlikely) with { Word = WordGraph.Default.Find("niais") }, last], found);
    }

    [Fact]
    public void A_foreign_passage_has_none()
    {
        const string Text = "Il est venu clans la maison. Je crois niais que tu es là.";
        var found = new List<Suspect>();
        s_unlikely.AddTo(Text, TokensOf(Text), found, [new ClosedRange(0, 27, DoubtReason.OtherLanguage, PassageLanguage.Other)]);
        Assert.Equal("niais", Text[Assert.Single(found).Start..found[0].End]);
    }

    [Fact]
    public void They_are_repaired_in_damaged_text() =>
        Assert.Contains("venu dans la maison", OcrCleaner.Default.Clean(
            "Il est venu clans la maison de son pére, et 1’on a vu sa mére trés malade."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Il est venu h pied dans la ville.", "h")]
    [InlineData("Il est arrivé ù Paris hier soir.", "ù")]
    [InlineData("Il fut pris. H fut pendu le lendemain.", "H")]
    [InlineData("Il est venu à pied, ô mon fils, il y est.", null)]
    [InlineData("Le point h A de la figure, rue R au nord.", null)]
    [InlineData("Les lettres h, k, x.", null)]
    public void A_letter_that_is_not_a_word_is_weighed_unless_it_is_a_label(string text, string? letter)
    {
        string[] single = [.. Find(text).Where(static suspect => suspect.Length == 1).Select(suspect => text[suspect.Start..suspect.End])];
        Assert.Equal(letter is null ? [] : [letter], single);
    }

    private static Suspect At(string text, string word, SuspectKind kind)
    {
        int start = text.IndexOf(word, StringComparison.Ordinal);
        return new Suspect(start, start + word.Length, kind, -1);
    }

    private static List<Suspect> Find(string text, params Suspect[] suspects)
    {
        List<Suspect> found = [.. suspects];
        s_unlikely.AddTo(text, TokensOf(text), found);
        return found;
    }

    private static TextTokens TokensOf(string text)
    {
        var tokens = new TextTokens(EngineModels.Default.Language, WordGraph.Default);
        tokens.Read(text);
        return tokens;
    }
}
