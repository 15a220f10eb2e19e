using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

/// <summary>Frequent words that are weighed in sound text, for what stands beside them, and what becomes of them.</summary>
public class OddPlacesTests
{
    private static readonly OddPlaces s_odd = new(new WordTest(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default)));

    [Theory]
    [InlineData("il est tout [a] fait perdu", true)]
    [InlineData("ils travaillent [a] leur rythme", true)]
    [InlineData("il commence donc [a] comprendre", true)]
    [InlineData("le jardin [a] travers lequel", true)]
    [InlineData("le facteur [a] sonné deux fois", false)]
    [InlineData("la ville [a] une gare", false)]
    [InlineData("le moulin [a] vent", true)]
    [InlineData("ceux qui travaillent [a] détruire", true)]
    [InlineData("la maison de campagne, dans [là] forêt", true)]
    [InlineData("assis [là] sans rien dire", false)]
    [InlineData("à l’[age]", true)]
    [InlineData("la ville où ils vivent [a] une gare", false)]
    [InlineData("la langue qu’ils parlent [a] ses règles", false)]
    [InlineData("l’homme dont [ou] parle", true)]
    [InlineData("le pays [ou] naquit le peintre", true)]
    [InlineData("la maison [ou] elle vivait", true)]
    [InlineData("du pain [ou] des fruits", false)]
    [InlineData("le village [d’ou] venait la route", true)]
    [InlineData("assis sur [Je] banc", true)]
    [InlineData("Il pleut. [Je] sors", false)]
    [InlineData("il apprend [a] lire", true)]
    [InlineData("il donne du pain [an] voisin", true)]
    [InlineData("il y a un [an] de cela", false)]
    [InlineData("deux fois par [an] au moins", false)]
    [InlineData("les jour, mois et [an] susdits", false)]
    public void What_stands_beside_a_word_makes_it_odd(string marked, bool isOdd)
    {
        string[] parts = marked.Split('[', ']');
        Assert.Equal(isOdd, s_odd.IsOdd(string.Concat(parts), parts[0].Length, parts[0].Length + parts[1].Length));
    }

    [Theory]
    [InlineData("qui tient h partir", true)]
    [InlineData("vers 5 h du matin", false)]
    [InlineData("la droite h et la suite", true)] // the context knows that it is meant
    [InlineData("au point h, près du bord", false)]
    public void A_letter_alone_stands_in_a_sentence(string text, bool stands) =>
        Assert.Equal(stands, LoneLetters.StandsInSentence(text, text.AsSpan().IndexOf('h')));

    [Theory]
    [InlineData("Sa réponse était tout a fait juste.", "Sa réponse était tout à fait juste.")]
    [InlineData("Les ouvriers qui travaillent a creuser le canal sont nombreux.", "Les ouvriers qui travaillent à creuser le canal sont nombreux.")]
    [InlineData("Il revit le pays ou il avait grandi.", "Il revit le pays où il avait grandi.")]
    [InlineData("Elle posa le livre sur Je bord de la table.", "Elle posa le livre sur le bord de la table.")]
    [InlineData("Il ne tenait pas h rester seul dans la maison.", "Il ne tenait pas à rester seul dans la maison.")]
    [InlineData("Il donna du pain an voisin de sa mère.", "Il donna du pain au voisin de sa mère.")]
    [InlineData("Il revint par celte route de la montagne.", "Il revint par cette route de la montagne.")]
    [InlineData("La pluie cl le vent battaient les vitres.", "La pluie et le vent battaient les vitres.")]
    [InlineData("La porte était close. II fallut attendre le matin.", "La porte était close. Il fallut attendre le matin.")]
    [InlineData("Elle gardait dans Ia mémoire Ies jours de fête.", "Elle gardait dans la mémoire les jours de fête.")]
    [InlineData("Il revint au bout d’un an de voyage.", "Il revint au bout d’un an de voyage.")]
    [InlineData("On parle encore une langue celte dans ce pays.", "On parle encore une langue celte dans ce pays.")]
    [InlineData("Le roi Charles II fut chassé par ses frères.", "Le roi Charles II fut chassé par ses frères.")]
    [InlineData("Le maire a travaillé tout l’été.", "Le maire a travaillé tout l’été.")]
    [InlineData("Nous prendrons le train ou la voiture.", "Nous prendrons le train ou la voiture.")]
    [InlineData("La marée est haute à 5 h du matin.", "La marée est haute à 5 h du matin.")]
    public void A_sound_text_keeps_all_that_is_meant(string sentence, string expected)
    {
        string around = SoundProse.Text;
        Assert.Equal($"{around}\n\n{expected}\n\n{around}", OcrCleaner.Default.Clean($"{around}\n\n{sentence}\n\n{around}"));
    }
}
