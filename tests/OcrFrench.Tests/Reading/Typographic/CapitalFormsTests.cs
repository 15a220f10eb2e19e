using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Reading.Typographic;

public class CapitalFormsTests
{
    private static readonly OcrCleaner s_always = OcrCleaner.Create(new OcrCleanerOptions { Capitals = CapitalAccents.Always });
    private static readonly OcrCleaner s_never = OcrCleaner.Create(new OcrCleanerOptions { Capitals = CapitalAccents.Never });

    [Theory]
    [InlineData("L’Ecole et l’Etat", "L’École et l’État")]
    [InlineData("les Etats-Unis, l’Eglise de Saint-Etienne", "les États-Unis, l’Église de Saint-Étienne")]
    [InlineData("LA REPUBLIQUE FRANCAISE ET L’ETAT", "LA RÉPUBLIQUE FRANÇAISE ET L’ÉTAT")]
    [InlineData("DEUXIEME PARTIE. LE THEATRE", "DEUXIÈME PARTIE. LE THÉÂTRE")]
    [InlineData("Etre ou ne pas être. Oter cela.", "Être ou ne pas être. Ôter cela.")]
    public void A_capital_gets_its_accent_where_only_one_word_can_be_meant(string text, string expected)
    {
        string printed = Printed.With(text);
        Assert.Equal(Printed.With(expected), s_always.Clean(printed));
        Assert.Same(printed, OcrCleaner.Default.Clean(printed));
    }

    [Theory]
    [InlineData("EN MARCHE, LE DEPUTE A PARLE OU SE TAIT DES LORS")]
    [InlineData("A la fin, Eve et Eric virent leur mère.")]
    [InlineData("M. Etienne et Mme LEVEQUE, CLE, PRE")]
    [InlineData("Voir http://www.onu.org/Ecole et Etat.org, Ecole_1.")]
    public void What_may_be_another_word_or_a_name_stays(string text)
    {
        string printed = Printed.With(text);
        Assert.Same(printed, s_always.Clean(printed));
    }

    [Fact]
    public void What_is_protected_trusted_or_not_wanted_stays()
    {
        string text = Printed.With("L’Ecole et l’ETAT.");
        OcrCleanerOptions options = s_always.Options;
        Assert.Equal(Printed.With("L’Ecole et l’ÉTAT."), OcrCleaner.Create(options with { Protect = ["Ecole"] }).Clean(text));
        Assert.Equal(Printed.With("L’École et l’ETAT."), OcrCleaner.Create(options with { Vocabulary = ["etat"] }).Clean(text));
        Assert.Same(text, OcrCleaner.Create(options with { Kinds = [CorrectionKind.Elision] }).Clean(text));
        CleaningResult result = s_always.Analyze(text);
        Assert.All(result.Corrections, static c => Assert.Equal((CorrectionKind.Typography, "typography.capital"), (c.Kind, c.Rule)));
        Assert.Equal(2, result.Corrections.Count);
    }

    [Theory]
    [InlineData("les Etats Membres de l’Eglise", "les Etats Membres de l’Eglise")]
    [InlineData("Vers 1’Ecole et 1’Etat", "Vers l’Ecole et l’Etat")]
    [InlineData("L’État et 1’Église", "L’État et l’Église")]
    [InlineData("L’Ã‰tat et l’E\u0301glise", "L’État et l’Église")]
    [InlineData("Étre ou ne pas être", "Être ou ne pas être")]
    public void No_correction_adds_an_accent_to_a_capital(string text, string expected)
    {
        Assert.Equal(expected, s_never.Clean(text));
        Assert.Equal(expected, s_never.Clean(expected));
        Assert.Equal(expected, OcrCleaner.Create(s_never.Options with { Typography = Typography.French }).Clean(text));
    }

    [Fact]
    public void A_page_without_accents_gets_those_of_small_letters_only()
    {
        foreach (string page in Pages.Texts)
        {
            string bare = string.Concat(page.Select(static c => c is 'É' or 'È' or 'Ê' ? 'E' : c is 'À' or 'Â' ? 'A' : c is 'Ç' ? 'C' : c));
            foreach (Correction correction in s_never.Analyze(bare).Corrections)
                Assert.DoesNotContain(correction.Replacement, static c => "ÉÈÊÀÂÇ".Contains(c, StringComparison.Ordinal));
        }
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Cleaning_twice_changes_nothing_more()
    {
        string[] pieces = ["Etat", "ETAT", " ", "\n", "1’", "l’", "Eglise", "ECOLE", "É", "E\u0301", "A", "¢", "M. ", "-", "REPUBLIQUE",
            "coeur", "Ecoie", ", ", "mére", "Ã‰"];
        Prop.ForAll(Gen.Elements(pieces).ListOf().Select(static list => string.Concat(list)).ToArbitrary(), text =>
        {
            foreach (OcrCleaner cleaner in (OcrCleaner[])[s_always, s_never])
            {
                string once = cleaner.Clean(text);
                Assert.Equal(once, cleaner.Clean(once));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
