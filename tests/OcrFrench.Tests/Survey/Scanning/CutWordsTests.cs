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
        s_cut.AddTo(Text, TokensOf(Text), suspects, [new ClosedRange(0, Text.Length, DoubtReason.OtherLanguage, PassageLanguage.Other)], isSound: false);
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

    private static TextTokens TokensOf(string text)
    {
        var tokens = new TextTokens(EngineModels.Default.Language, WordGraph.Default);
        tokens.Read(text);
        return tokens;
    }
}
