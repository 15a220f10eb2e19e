using System.Runtime.InteropServices;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Languages;

namespace OcrFrench.Tests.Survey.Languages;

/// <summary>Languages of which nothing is known are told by what they lack: the small words of French.</summary>
public class ForeignStretchesTests
{
    private const string Occitan = "La meuna mameta demorava dins un ostalet al cap del vilatge, ont aviá un òrt plen de flors e de "
        + "caulets.\n\nCada matin anava quèrre d'aiga a la font amb un ferrat, que n'i aviá pro per las bèstias.\n\n"
        + "Lo ser nos contava de racontes de gents qu'èran partidas luènh e que tornèron pas jamai.\n\n"
        + "Nosautres l'escotàvem al canton del fuòc, e nos adormissiam abans la fin.";

    private const string Basque = "Gure amona herri txiki batean bizi zen, mendiaren ondoan, eta egunero goizean goiz jaikitzen zen behiak "
        + "jeztera. Arratsaldean baratzean lan egiten zuen, eta gauean ipuinak kontatzen zizkigun sutondoan. Guk isilik entzuten genuen, "
        + "hark oso ondo kontatzen baitzuen, eta azkenean lo hartzen genuen denok.";

    private const string Romanian = "Bunica mea locuia într-o casă mică de la marginea satului, unde avea o grădină plină de flori și de "
        + "legume. În fiecare dimineață mergea la fântână cu găleata și aducea apă pentru animale. Când venea seara, ne spunea povești "
        + "despre oameni care au plecat departe și nu s-au mai întors.";

    private const string French = "La vieille femme demeurait au bout du village, dans une petite maison où il y avait un jardin plein de "
        + "fleurs. Chaque matin elle allait chercher de l'eau à la fontaine, et le soir elle nous racontait des histoires au coin du feu.";

    // As engines read a worn page: half of the words are none.
    private const string Damaged = "Lc vieii honnne ontra dans la niaisou sans fairc dc brnit, et sa femnie ne l'cntendit pas. Il posa lo "
        + "pauier sur la tablc ot regarda par la feuêtre : les enfauts jouaient daus la conr avec le chicn du voisiu, qni aboyait "
        + "conime un fou. Elle se retouma ponr lui dirc que la sonpe était prête ; mais il ne répoudit rien, et sortit par le jardiu.";

    [Theory]
    [InlineData(Occitan)]
    [InlineData(Basque)]
    [InlineData(Romanian)]
    public void A_long_text_in_another_language_is_found_as_a_whole(string text)
    {
        Passage passage = Assert.Single(Found(text));
        Assert.Equal((0, PassageLanguage.Other), (passage.Start, passage.Language));
        Assert.InRange(passage.End, text.Length - 60, text.Length);
    }

    [Theory]
    [InlineData(French)]
    [InlineData(Damaged)]
    public void French_is_not(string text) => Assert.Empty(Found(text));

    [Fact]
    public void A_page_that_was_hardly_legible_is_not_foreign_where_the_engine_lacks_the_letters()
    {
        // Two small words are left.
        string text = Basque.Replace(" eta ", " dans ", StringComparison.Ordinal).Replace("goiz ", "pour ", StringComparison.Ordinal);
        Assert.NotEmpty(Found(text));
        Assert.Empty(Found(Damaged.Replace("et ", "ct ", StringComparison.Ordinal), isMisread: true));
    }

    [Fact]
    public void Only_the_foreign_part_of_a_text_is()
    {
        string text = string.Join("\n\n", French, Occitan, French);
        Passage passage = Assert.Single(Found(text));
        Assert.InRange(passage.Start, French.Length - 40, French.Length + 20);
        Assert.InRange(passage.End, French.Length + Occitan.Length - 60, French.Length + Occitan.Length + 60);
    }

    [Fact]
    public void Nothing_of_it_is_repaired()
    {
        Assert.Equal(Occitan, OcrCleaner.Default.Clean(Occitan));
        Assert.Equal(Basque, OcrCleaner.Default.Clean(Basque));
        Assert.Equal(Romanian, OcrCleaner.Default.Clean(Romanian));
    }

    private static List<Passage> Found(string text, bool isMisread = false)
    {
        List<int> unknown = [];
        UnknownWords.Find(text, WordGraph.Default, unknown);
        List<Passage> passages = [];
        new ForeignStretches(WordGraph.Default).Find(text, CollectionsMarshal.AsSpan(unknown), isMisread, passages);
        return passages;
    }
}
