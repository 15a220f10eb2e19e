using OcrFrench.Acceptance;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Acceptance;

/// <summary>What one misreading makes of a word again and again needs less proof, where its neighbours let it be one.</summary>
public class FrequentMisreadingsTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    [InlineData("clans", "dans", true)]
    [InlineData("Gomme", "Comme", true)]
    [InlineData("Ton", "l’on", true)]
    [InlineData("moi-môme", "moi-même", true)]
    [InlineData("qu'oh", "qu'on", true)]
    [InlineData("clans", "élans", false)]
    [InlineData("dans", "clans", false)]
    [InlineData("lui-môme", "moi-même", false)]
    public void Pairs_are_found_behind_what_they_hang_on(string read, string result, bool expected) =>
        Assert.Equal(expected, FrequentMisreadings.Undoes(read, result, isSound: false));

    [Fact]
    public void In_sound_text_only_those_of_rare_words_count()
    {
        Assert.True(FrequentMisreadings.Undoes("clans", "dans", isSound: true));
        Assert.True(FrequentMisreadings.Undoes("cl", "et", isSound: true));
        Assert.False(FrequentMisreadings.Undoes("eu", "en", isSound: true));
    }

    [Theory]
    [InlineData("Il logera clans l'intérieur de la maison.", "Il logera dans l'intérieur de la maison.")]
    [InlineData("Gomme un cheval blessé, il tomba.", "Comme un cheval blessé, il tomba.")]
    [InlineData("C'est le grand corrupteur de noire époque.", "C'est le grand corrupteur de notre époque.")]
    [InlineData("Je vous l'ai dit moi-môme hier soir.", "Je vous l'ai dit moi-même hier soir.")]
    [InlineData("Il parle de tons les jours de sa vie.", "Il parle de tous les jours de sa vie.")]
    [InlineData("Voici les secours quelle donne aux malades.", "Voici les secours qu'elle donne aux malades.")]
    public void They_are_undone_in_a_sentence_alone(string text, string expected) => Assert.Equal(expected, s_cleaner.Clean(text));

    [Theory]
    [InlineData("C'est une môme de la rue, disait la concierge.")]
    [InlineData("L'art celte et la langue celte sont étudiés à Rennes.")]
    [InlineData("Elle portait une robe noire et un chapeau de paille.")]
    [InlineData("Les clans écossais portaient chacun leur tartan.")]
    [InlineData("Je dirai plus loin quelle est la doctrine.")]
    [InlineData("On demande quelle devait être la route.")]
    public void Words_that_are_meant_stay(string text) => Assert.Equal(text, s_cleaner.Clean(text));

    [Theory]
    [InlineData("celte", "cette", true)]
    [InlineData("qu’eu", "qu’en", true)]
    [InlineData("Barrés", "Barrès", true)]
    [InlineData("barrés", "Barrès", false)]
    [InlineData("vile", "vite", false)]
    public void Some_are_sure(string read, string result, bool expected) =>
        Assert.Equal(expected, FrequentMisreadings.UndoesSurely(read, result));

    [Theory]
    [InlineData("La conquête d'une génération par là maison.", "là", "la", true)]
    [InlineData("Il vint par là, musique en tête.", "là", "la", false)]
    [InlineData("Elle était là, fille du peuple.", "là", "la", false)]
    [InlineData("Il connaît la variété dès villes.", "dès", "des", true)]
    [InlineData("Il viendra dès demain.", "dès", "des", false)]
    [InlineData("Que tout cela est beau 1 Mais il pleut.", "1", "!", true)]
    [InlineData("Il reste au NORD 1 Maison.", "1", "!", false)]
    [InlineData("Une vallée de prés et de bois.", "prés", "près", false)]
    [InlineData("Il les connaît de prés.", "prés", "près", true)]
    [InlineData("Il y a fort à parier, dit-elle.", "parier", "parler", false)]
    [InlineData("Le nouveau-né qui tète, la bouche en avant.", "tète", "tête", false)]
    [InlineData("Le nourrisson la tète avidement.", "tète", "tête", false)]
    [InlineData("Le peuple ligure occupait la côte.", "ligure", "figure", false)]
    [InlineData("Il a une ligure pâle.", "ligure", "figure", true)]
    [InlineData("Chaque malin se croit roi.", "malin", "matin", false)]
    [InlineData("Il leva la tète vers le ciel.", "tète", "tête", true)]
    [InlineData("Il la vit dès quelle eut parlé, dès quelle est venue.", "quelle", "qu'elle", true)]
    public void Their_neighbours_let_them_be_one(string text, string read, string result, bool expected)
    {
        int start = text.LastIndexOf(read, StringComparison.Ordinal);
        var places = new MisreadingPlaces(new WordTest(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default)));
        Assert.Equal(expected, places.Allow(text, start, start + read.Length, result));
    }

    [Theory]
    [InlineData("L'attention a un objet ; elle n'est pas une modification pure.")]
    [InlineData("Le premier a la face glabre, le visage en museau de fouine.")]
    [InlineData("La guerre a ses fortunes !")]
    public void The_verb_a_of_a_sentence_stays(string text) => Assert.Equal(text, s_cleaner.Clean(text));
}
