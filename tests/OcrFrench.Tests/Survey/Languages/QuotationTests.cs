using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Languages;

namespace OcrFrench.Tests.Survey.Languages;

public class QuotationTests
{
    [Theory]
    [InlineData("Il était resté deux heures [at the Crown and Anchor]English avant de rentrer.")]
    [InlineData("Il s'écria : « [To be or not to be, that is the question]English », puis se tut.")]
    [InlineData("Il faut que tu lises [The Mill on the Floss]English, de George Eliot.")]
    [InlineData("Le Times écrit : [the situation is very serious]English. On s'inquiète à Londres.")]
    [InlineData("Il répondit en souriant : [Ich weiß nicht, was soll es bedeuten]German.")]
    [InlineData("Le proverbe dit : [chi va piano va sano]Italian, et il avait raison.")]
    [InlineData("Le roi mourut, et cette devise en exergue : [In conspectu meo stetit sol]Latin. Personne ne la comprit.")]
    public void A_quotation_is_cut_out_of_its_sentence(string marked) => Check(marked);

    [Theory]
    [InlineData("La chenille de [Pieris brassicae]Latin se nourrit de feuilles de chou.")]
    [InlineData("Le chêne ([Quercus robur]Latin) est commun dans nos forêts.")]
    [InlineData("On trouve aussi [Helix aspersa]Latin dans le Midi.")]
    [InlineData("Le [fasciculus cuneatus]Latin se termine dans le bulbe.")]
    [InlineData("Le malade prendra le remède [per os]Latin, trois fois par jour.")]
    [InlineData("Le juge a statué [ultra petita]Latin dans cette affaire.")]
    public void Latin_terms_are_found_by_themselves(string marked) => Check(marked);

    /// <summary>What French law says in Latin is either found or known to the lexicon: nothing in it is left to be repaired.</summary>
    [Theory]
    [InlineData("Le contrat est nul ipso facto, et la succession du de cujus est ouverte.")]
    [InlineData("On peut raisonner a contrario, mutatis mutandis, sans que la preuve soit faite in concreto.")]
    public void Legal_latin_leaves_no_unknown_word(string text)
    {
        List<int> unknown = [];
        UnknownWords.Find(text, WordGraph.Default, unknown);
        List<Passage> passages = Surveyed.Passages(text);
        Assert.All(unknown, place => Assert.Contains(passages, passage => passage.Start <= place && place < passage.End));
    }

    private static void Check(string marked)
    {
        string text = System.Text.RegularExpressions.Regex.Replace(
            marked, @"\[|\](English|German|Italian|Latin)", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.Equal(marked, Surveyed.Marked(text));
    }
}
