namespace OcrFrench.Tests.Reading.Typographic;

public class LigatureFormsTests
{
    private static readonly OcrCleaner s_restoring = OcrCleaner.Create(new OcrCleanerOptions { Ligatures = Ligatures.Restore });

    [Theory]
    [InlineData("Le coeur de ma soeur bat.", "Le cœur de ma sœur bat.")]
    [InlineData("Oeuvres complètes", "Œuvres complètes")]
    [InlineData("OEuvres complètes", "Œuvres complètes")]
    [InlineData("LE COEUR ET L'OEUVRE", "LE CŒUR ET L'ŒUVRE")]
    [InlineData("un chef-d'oeuvre de main-d’oeuvre", "un chef-d'œuvre de main-d’œuvre")]
    [InlineData("le complexe d’Oedipe", "le complexe d’Œdipe")]
    [InlineData("Le médecin examina le naevus de la vieille dame.", "Le médecin examina le nævus de la vieille dame.")]
    public void Words_that_exist_with_a_ligature_only_get_it(string text, string expected)
    {
        string printed = Printed.With(text);
        Assert.Same(printed, OcrCleaner.Default.Clean(printed));
        Assert.Equal(Printed.With(expected), s_restoring.Clean(printed));
        Assert.Equal(Printed.With(expected), s_restoring.Clean(Printed.With(expected)));
    }

    [Theory]
    [InlineData("Il faut coexister, dit le poète; la moelle, un coefficient.")]
    [InlineData("Son curriculum vitae, et caetera.")]
    [InlineData("Goethe, Laetitia, M. Loevenbruck et Mme Phoebé vinrent à Groenland.")]
    [InlineData("Voir http://www.oeuvre.org/coeur et coeur.fr, coeur@oeuvre.org, #coeur, oeuvre_1.")]
    [InlineData("L’Aeneis de Virgile: Arma virumque cano, Troiae qui primus ab oris Italiam fato profugus Laviniaque venit litora.")]
    public void What_exists_with_two_letters_stays(string text)
    {
        string printed = Printed.With(text);
        Assert.Same(printed, s_restoring.Clean(printed));
    }

    [Fact]
    public void Code_and_other_languages_stay()
    {
        string text = Printed.With("Il dit ceci.\n\n```\nvar coeur = oeuvre(\"soeur\");\n```\n\nEt le coeur bat.\n");
        Assert.Equal(text.Replace("le coeur", "le cœur", StringComparison.Ordinal), s_restoring.Clean(text));
    }

    [Fact]
    public void What_is_protected_trusted_or_not_wanted_stays()
    {
        string text = Printed.With("Le coeur et l’oeuvre.");
        OcrCleanerOptions options = s_restoring.Options;
        Assert.Equal(Printed.With("Le coeur et l’œuvre."), OcrCleaner.Create(options with { Protect = ["c[oœ]+eur"] }).Clean(text));
        Assert.Equal(Printed.With("Le cœur et l’oeuvre."), OcrCleaner.Create(options with { Vocabulary = ["oeuvre"] }).Clean(text));
        Assert.Same(text, OcrCleaner.Create(options with { Kinds = [CorrectionKind.Ligature] }).Clean(text));
        Assert.EndsWith("Le coeur et l'oeuvre.", OcrCleaner.Create(options with { Typography = Typography.Search }).Clean(text),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_change_is_listed_as_typography()
    {
        CleaningResult result = s_restoring.Analyze(Printed.With("Le coeur de ma soeur bat, et l’oeuvre est achevée."));
        Assert.Equal(["cœur", "sœur", "œuvre"], result.Corrections.Select(static c => c.Replacement));
        Assert.All(result.Corrections, static c => Assert.Equal((CorrectionKind.Typography, "typography.ligature"), (c.Kind, c.Rule)));
    }
}
