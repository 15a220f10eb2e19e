using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Marks;
using OcrFrench.Survey;
using OcrFrench.Tests.Survey;

namespace OcrFrench.Tests.Steps.Marks;

public class InlineHyphensTests
{
    /// <summary>
    /// Four words that a line's end had cut, each with a part that is not a word: enough to show what was done to the text.
    /// </summary>
    private const string Joined = "Le gouver-nement a déci-dé que les mobili-sés seraient logés dans les départe-ments. ";

    private static readonly WordTest s_words = new(WordGraph.Default, ["mont-rouge"], ConfusableWords.None(WordGraph.Default));

    [Theory]
    [InlineData("Le gouver-nement a parlé.", "gouvernement")]
    [InlineData("On a vu l’embar-ras du ministre.", "embarras")]
    [InlineData("Le prix de la tapis-serie a doublé.", "tapisserie")]
    public void A_part_that_is_not_a_word_gives_a_cut_word_away(string text, string joined) => Assert.Equal([joined], Find(text));

    [Theory]
    [InlineData("Il lui fallut or-donner la retraite.", "ordonner")]
    [InlineData("Une bonne par-tie du public était venue.", "partie")]
    [InlineData("Ce fut une grande sur-prise pour tous.", "surprise")]
    [InlineData("Il vend ses fruits par-tout dans le pays.", "partout")]
    [InlineData("Il voulut sor-tir de la vil-le avant le soir.", "ville")]
    [InlineData("La va-leur de cette maison est grande.", "valeur")]
    public void Two_words_are_joined_where_the_text_shows_that_lines_were(string text, string joined) =>
        Assert.Contains(joined, Find(Joined + text));

    [Theory]
    [InlineData("Un porte-parole est venu, peut-être avec un sous-préfet.")]
    [InlineData("C’est-à-dire qu’il y va-t-il, et dit-il : prends-en, donnez-leur cela.")]
    [InlineData("Il demeure à Saint-Denis, près de Châlons-sur-Marne.")]
    [InlineData("Un rendez-vous très-bien choisi, celui-là même, avec lui-même.")]
    [InlineData("La grand-mère et le vice-président ont co-opéré.")]
    [InlineData("SAINT-MARTIN et CHAMPS-ELYSEES.")]
    [InlineData("Il est à mont-rouge depuis hier.")]
    [InlineData("C’est im-pos-sible, dit-elle.")]
    public void Compounds_names_and_pronouns_keep_their_hyphens(string text)
    {
        Assert.Empty(Find(text));
        Assert.Equal(["gouvernement", "décidé", "mobilisés", "départements"], Find(Joined + text));
    }

    [Theory]
    [InlineData("Il lui fallut or-donner la retraite.")]
    [InlineData("Ce fut une grande sur-prise.")]
    [InlineData("MA MU-SIQUE est là.")]
    public void One_hyphen_between_two_words_shows_nothing(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_long_sound_text_with_one_such_word_shows_nothing() =>
        Assert.Empty(Find(string.Concat(Enumerable.Repeat("La maison est au bord de la mer. ", 200)) + "Il faut du cha-grin."));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("-é---a-b-c-")]
    public void Odd_texts_are_left_alone(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Endless_words_are_left_alone()
    {
        string word = new('a', 500);
        Assert.Empty(Find(Joined + word + "-" + word + "-ment").Skip(4));
    }

    private static List<string> Find(string text)
    {
        var list = new ChangeList();
        SourceFacts facts = Facts.None;
        facts.JoinedLines = new JoinedLines(WordGraph.Default, s_words).Count(text);
        new InlineHyphens(EngineModels.Default, s_words).Find(text, facts, list);
        var found = new List<string>();
        for (int i = 0; i < list.Count; i++)
        {
            Change change = list[i];
            if (change.Reason.Confidence < 0.85f) continue;
            found.Add(list.TextOf(change).ToString());
            Assert.Equal(text[change.Start..change.End].Replace("-", "", StringComparison.Ordinal), found[^1]);
        }

        return found;
    }
}
