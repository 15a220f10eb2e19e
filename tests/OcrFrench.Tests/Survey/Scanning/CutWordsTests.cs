using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Survey;
using OcrFrench.Survey.Languages;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey.Scanning;

public class CutWordsTests
{
    private static readonly CutWords s_cut = new(EngineModels.Default.Language, WordGraph.Default);

    [Theory]
    [InlineData("Il a bien en tendu ce que je dis.", "en tendu")]
    [InlineData("Une grande ima- gination le conduit.", "ima- gination")]
    [InlineData("Il le fera soi -même, dit-elle.", "soi -même")]
    [InlineData("Que voulez -vous de moi ?", "voulez -vous")]
    [InlineData("Il était plein d idées neuves.", "d idées")]
    [InlineData("On dit qu 'elle est partie.", "qu 'elle")]
    [InlineData("Il parle à l'ac- complissement de sa tâche.", "l'ac- complissement")]
    [InlineData("Ce polisson - là me suit.", "polisson - là")]
    [InlineData("Ainsi M. Sainte- Beuve écrit.", "Sainte- Beuve")]
    [InlineData("Une lettre à M. Dar- gaud fut lue.", "Dar- gaud")]
    [InlineData("Oui, la pas- fiion de la gloire.", "pas- fiion")]
    public void What_a_space_has_cut_becomes_suspect(string text, string cut)
    {
        Suspect found = Assert.Single(Find(text, isSound: false));
        Assert.Equal((cut, SuspectKind.Cut), (text[found.Start..found.End], found.Kind));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Il est venu dans la maison de son père.")]
    [InlineData("Il mit la main sur la table.")]
    [InlineData("Il a bien en tendu§ ce que je dis.")]
    [InlineData("Il a bien §en tendu ce que je dis.")]
    [InlineData("Il vient d u pays de son père.")] // so short a whole is chance
    [InlineData("Les sous- et les sur-titres sont là.")]
    [InlineData("Le plan - il est là - me plaît.")]
    [InlineData("Au point d, idées et faits se tiennent.")]
    [InlineData("Elle dit : 'elle est partie'.")]
    public void Other_words_stay(string text) => Assert.Empty(Find(text, isSound: false));

    [Theory]
    [InlineData("Une grande ima- gination le conduit.", 1)]
    [InlineData("La poé- sie est là.", 1)]
    [InlineData("Que voulez -vous de moi ?", 0)]
    [InlineData("Il a bien en tendu ce que je dis.", 0)]
    [InlineData("Il était plein d idées neuves.", 0)]
    public void In_sound_text_only_halves_that_are_not_words_were_cut(string text, int count) =>
        Assert.Equal(count, Find(text, isSound: true).Count);

    [Theory]
    [InlineData("Que savez—vous, que dites—vous et que voulez—vous", 3)]
    [InlineData("Que savez—vous, que dites—vous et que voulez - vous", 1)] // one or two may be a printer’s
    [InlineData("— Que savez—vous, que dites—vous — et que", 0)]
    public void Dashes_are_hyphens_where_a_text_has_several_between_letters(string text, int count) =>
        Assert.Equal(count, Find(text, isSound: false).Count);

    [Fact]
    public void Suspects_inside_give_way_and_others_stay_in_order()
    {
        const string Text = "Yous dites que la ima- gination est yaste.";
        Suspect first = At(Text, "Yous"), last = At(Text, "yaste");
        List<Suspect> found = Find(Text, isSound: false, first, At(Text, "ima-"), At(Text, "gination"), last);
        Assert.Equal([first, At(Text, "ima- gination") with { Kind = SuspectKind.Cut }, last], found);
    }

    [Fact]
    public void A_word_that_a_line_end_divides_does_not_give_way()
    {
        const string Text = "La ima- gina-\ntion le conduit.";
        Suspect divided = At(Text, "gina-\ntion") with { Kind = SuspectKind.LineEnd };
        Assert.Equal([divided], Find(Text, isSound: false, divided));
    }

    [Fact]
    public void What_is_closed_stays()
    {
        const string Text = "Il a bien en tendu ce que je dis.";
        List<Suspect> suspects = [];
        ClosedRange all = new(0, Text.Length, DoubtReason.OtherLanguage, PassageLanguage.Other);
        s_cut.AddTo(Text, TokensOf(Text), suspects, [all], isSound: false);
        Assert.Empty(suspects);
    }

    [Theory]
    [InlineData("Il faut com prendre que cette déci sion est la seule.", "faut comprendre que cette décision est")]
    [InlineData("La spécia lisation du travail est ici l'œuvre des fabri cants.", "La spécialisation du travail")]
    [InlineData("Il avait une ima- gination que rien ne pouvait lasser.", "une imagination que")]
    [InlineData("Je ne sais si elle le fera soi -même ou non.", "fera soi-même ou")]
    [InlineData("Il était plein d idées neuves sur le commerce.", "plein d'idées neuves")]
    [InlineData("On dit partout qu 'elle est partie hier soir.", "partout qu'elle est")]
    public void It_is_put_together_again(string text, string expected) =>
        Assert.Contains(expected, OcrCleaner.Default.Clean(text), StringComparison.Ordinal);

    private static Suspect At(string text, string word)
    {
        int start = text.IndexOf(word, StringComparison.Ordinal);
        return new Suspect(start, start + word.Length, SuspectKind.Unknown, -1);
    }

    private static List<Suspect> Find(string text, bool isSound, params Suspect[] known)
    {
        List<Suspect> suspects = [.. known];
        s_cut.AddTo(text, TokensOf(text), suspects, default, isSound);
        return suspects;
    }

    [Fact]
    public void Wholes_are_followed_through_the_lexicon_as_they_are_found_in_it()
    {
        string[] words = ["en", "tendu", "gra", "vité", "pour", "quoi", "par", "fois", "bon", "jour", "long", "temps", "im", "possible",
            "Im", "PAR", "pa\u00ADr", "per", "ſonne", "sur", "tout", "mal", "heur", "heureux", "xqzk", "œuvre"];
        var random = new Random(7);
        int all = 0;
        for (int i = 0; i < 400; i++)
        {
            string text = string.Join(random.Next(20) == 0 ? ", " : " ",
                Enumerable.Range(0, 30).Select(_ => words[random.Next(words.Length)]));
            string[] expected = [.. Wholes(text)];
            Assert.Equal(expected, Find(text, isSound: false).Select(found => text[found.Start..found.End]));
            all += expected.Length;
        }

        Assert.InRange(all, 100, int.MaxValue);
    }

    /// <summary>The same, plainly: every pair of words looked up as one, the first of two that overlap.</summary>
    private static IEnumerable<string> Wholes(string text)
    {
        WordGraph graph = WordGraph.Default;
        NgramModel model = EngineModels.Default.Language;
        TextTokens tokens = TokensOf(text);
        int reached = 0;
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            LanguageToken one = tokens[i], two = tokens[i + 1];
            string whole = text[one.Start..one.End] + text[two.Start..two.End];
            if (one.Kind != LanguageTokenKind.Word || two.Kind != LanguageTokenKind.Word || text[one.End..two.Start] != " ") continue;
            int index = graph.Find(whole), next = i + 2 < tokens.Count ? tokens.IdOf(i + 2) : model.SentenceStart;
            bool isWhole = whole.All(char.IsLetter) && whole.Length >= 4 && !whole[1..].Any(char.IsUpper)
                && index >= 0 && graph.IsKnown(index, whole.ToLowerInvariant().Replace('ſ', 's')) && graph.FrequencyByte(index) > 0
                && graph.Cost(index) < 14 && (graph.Flags(index) & (WordFlags.Rare | WordFlags.Old)) == 0;
            (int a, int b, int first, int second) = (tokens.IdOf(i - 2), tokens.IdOf(i - 1), tokens.IdOf(i), tokens.IdOf(i + 1));
            bool isBetter = isWhole && model.Cost(a, b, first) + model.Cost(b, first, second) + model.Cost(first, second, next)
                - model.Cost(a, b, index) - model.Cost(b, index, next) > 2;
            if (one.Start < reached || !isBetter) continue;
            reached = two.End;
            yield return text[one.Start..two.End];
        }
    }

    private static TextTokens TokensOf(string text)
    {
        var tokens = new TextTokens(EngineModels.Default.Language, WordGraph.Default);
        tokens.Read(text);
        return tokens;
    }
}
