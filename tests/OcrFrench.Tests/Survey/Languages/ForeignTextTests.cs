using OcrFrench.Survey.Languages;

namespace OcrFrench.Tests.Survey.Languages;

public class ForeignTextTests
{
    [Theory]
    [InlineData(
        "English", "The farmer had three daughters, and the eldest of them was to be married in the spring, when the roads are dry again.")]
    [InlineData("German",
        "Der alte Lehrer ging jeden Morgen durch den Wald, weil er die Vögel hören wollte, bevor die Kinder in die Schule kamen.")]
    [InlineData(
        "Italian", "La nonna aveva preparato il pane per tutti i vicini, ma nessuno di loro era ancora tornato dai campi quella sera.")]
    [InlineData(
        "Spanish", "El viejo pescador salía cada mañana con su hijo, y los dos volvían muy tarde con la barca llena de peces y de algas.")]
    [InlineData("Portuguese",
        "O menino não queria ficar em casa, porque os irmãos já tinham ido para a praia com as primas e com o cão da vizinha.")]
    [InlineData("Latin", "Agricolae enim cum filiis suis in agris laborabant, sed hostes qui trans flumen erant villas eorum incenderunt "
        + "et pecora abduxerunt.")]
    public void A_text_in_a_known_language_is_named(string language, string text)
    {
        Passage passage = Assert.Single(Surveyed.Passages(text));
        Assert.Equal((language, 0, text.Length - 1), (passage.Language.ToString(), passage.Start, passage.End));
    }

    [Theory]
    [InlineData("Dutch", "Hij woont al jaren in een klein huis aan de rand van het dorp, met zijn vrouw en drie kinderen.")]
    [InlineData("Dutch", "Morgen gaan wij met de trein naar Amsterdam.")]
    [InlineData("Breton", "Me a zo o chom en un ti bihan e-kichen ar mor, gant va zad ha va mamm.")]
    [InlineData("Breton", "Brav eo an amzer hiziv, hag e kerzhomp war an aod.")]
    [InlineData("Occitan", "Lo can es davant la pòrta e espèra que torne lo mèstre.")]
    [InlineData("Occitan", "Dins nòstre vilatge, i a una fònt e una pichona glèisa.")]
    [InlineData("Provençal", "Lou matin, ma maire vai au marcat pèr croumpa de pan e de froumage. Moun paire travaio dins li vigno. Lou "
        + "vèspre, manjan la soupo toutis ensèn e parlan de la journado.")]
    [InlineData("Alsatian", "Mir gehn hit uf d'Matt un hole s'Heu heim, wil's morn räjne soll.")]
    [InlineData("Polish", "Mój brat mieszka w małym domu nad rzeką i codziennie chodzi do szkoły.")]
    [InlineData("Polish", "Wczoraj kupiliśmy świeży chleb i mleko na targu.")]
    [InlineData("Danish", "Drengen løb ned til havnen for at se skibene komme ind.")]
    [InlineData("Hungarian", "A fiú reggel korán elment az iskolába a barátjával.")]
    public void A_text_in_an_unknown_language_is_not_french(string language, string text)
    {
        Passage passage = Assert.Single(Surveyed.Passages(text));
        Assert.Equal((0, text.Length - 1), (passage.Start, passage.End));
        // Alsatian may pass for German.
        if (language != "Alsatian") Assert.Equal(PassageLanguage.Other, passage.Language);
    }

    [Fact]
    public void A_text_that_was_itself_misread_is_foreign_all_the_same() =>
        Assert.Equal(
            "[Tke ship sailcd ont of the harbonr at day-break, and thc wind bcing fair, we soon lost sight of tho land]English.",
            Surveyed.Marked("Tke ship sailcd ont of the harbonr at day-break, and thc wind bcing fair, we soon lost sight of tho land."));

    [Fact]
    public void What_is_too_short_to_tell_stays_with_what_stands_around_it()
    {
        const string Text = "The old man looked at the sea and said nothing to his wife.\n\n« Bon. »\n\nThen they went back to the house "
            + "where the children were sleeping.";
        Passage passage = Assert.Single(Surveyed.Passages(Text));
        Assert.Equal((0, Text.Length - 1, PassageLanguage.English), (passage.Start, passage.End, passage.Language));
    }

    [Fact]
    public void Every_paragraph_has_its_own_language() =>
        Assert.Equal(
            "Le père lisait la lettre devant ses enfants qui se taisaient.\n\n[My dear brother, I have not been able to write to you "
                + "before this day]English.\n\nIl replia la feuille et sortit sans un mot.",
            Surveyed.Marked("Le père lisait la lettre devant ses enfants qui se taisaient.\n\nMy dear brother, I have not been able to "
                + "write to you before this day.\n\nIl replia la feuille et sortit sans un mot."));
}
