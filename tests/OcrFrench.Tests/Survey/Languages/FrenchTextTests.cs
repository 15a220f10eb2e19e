namespace OcrFrench.Tests.Survey.Languages;

public class FrenchTextTests
{
    [Theory]
    [InlineData("Le voyageur s'arrêta devant la porte de l'auberge, posa son sac et demanda s'il restait une chambre pour la nuit.")]
    [InlineData("Sa mére ot son pére, trés tristes, étaient déja partis per le train de la derniére heure, ot lenr fils dermait.")]
    [InlineData("La voiturc of les ehevaux den marquis étaicnt per malheur dens la riviére, et sen cocher aussi.")]
    [InlineData("l'cxcrcicc du droi! dc grcvc n'cst pas rccounu par ]a loi daus ccs conditions, ot lcs ouvricrs lc savcnt.")]
    [InlineData("Meme pere, frere, neveu, etaient alles pres du chateau, apres le diner.")]
    [InlineData("Il estoit une fois vn Roy qui auoit trois filz, lesquelz luy disoyent que c'estoit mesme chose.")]
    [InlineData("La semme du marquis se jetta à ses piés, fans proférer une feule parole, & s'évanouit aufli-tôt.")]
    [InlineData("Bautista y Gonzalez, r. de la Paix, 12. Schmitt et Wagner, fab. de pianos, boul. Bonne-Nouvelle, 31.")]
    [InlineData("Müller (Jean), Kohn, Rosenthal et Stein, banquiers, r. Laffitte, 21. Oppenheim, Königswarter frères.")]
    public void French_in_any_state_is_french(string text) => Assert.Equal(text, Surveyed.Marked(text));

    [Fact]
    public void Rubble_is_not_a_language()
    {
        const string Text = "Toi, ma petite fille, tu dors encore.\n\nv\". unfit-l\n\na\".\n\n.-u_. 'H' - an \". E-'J fi'WL\n\n10 MON "
            + "VILLAGE.\n\nIl se leva et sortit.";
        Assert.Empty(Surveyed.Passages(Text));
    }
}
