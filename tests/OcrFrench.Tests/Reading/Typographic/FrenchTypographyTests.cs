using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Reading.Typographic;

public class FrenchTypographyTests
{
    private static readonly OcrCleaner s_french = OcrCleaner.Create(new OcrCleanerOptions { Typography = Typography.French });
    private static readonly OcrCleaner s_canadian = OcrCleaner.Create(new OcrCleanerOptions { Typography = Typography.FrenchCanadian });

    // In the examples ~ stands for the no-break space and ^ for the narrow one.
    [Theory]
    [InlineData("Vraiment? Oui!", "Vraiment^? Oui^!")]
    [InlineData("Il dit : « Bonjour »; puis il part.", "Il dit~: «~Bonjour~»^; puis il part.")]
    [InlineData("Quoi?! dit-elle", "Quoi^?! dit-elle")]
    [InlineData("Il a dit: viens.", "Il a dit~: viens.")]
    [InlineData("Il a dit «Bonjour» hier.", "Il a dit «~Bonjour~» hier.")]
    [InlineData("Il a dit \"Bonjour\" hier.", "Il a dit «~Bonjour~» hier.")]
    [InlineData("Il a dit “Bonjour” hier.", "Il a dit «~Bonjour~» hier.")]
    [InlineData("«~Il cite \"Phèdre\" ce soir~»", "«~Il cite “Phèdre” ce soir~»")]
    [InlineData("l'homme d'aujourd'hui", "l’homme d’aujourd’hui")]
    [InlineData("Il attend...", "Il attend…")]
    [InlineData("le n° 5 et le n°12", "le n°~5 et le n°~12")]
    [InlineData("la 2ème fois, le XIXème siècle, la 1ère page, les 3èmes", "la 2e fois, le XIXe siècle, la 1re page, les 3es")]
    [InlineData("L'Etat et l'Eglise", "L’État et l’Église")]
    public void Text_is_put_into_French_typography(string text, string expected) =>
        Assert.Equal(Signs(expected), s_french.Clean(Signs(text)));

    [Theory]
    [InlineData("Vraiment ? Oui !", "Vraiment? Oui!")]
    [InlineData("Il dit : « Bonjour » ; puis il part.", "Il dit~: «~Bonjour~»; puis il part.")]
    public void In_Canada_there_is_no_space_before_most_signs(string text, string expected) =>
        Assert.Equal(Signs(expected), s_canadian.Clean(text));

    [Theory]
    [InlineData("Vraiment^? Oui^!")]
    [InlineData("Vraiment~? Oui~!")]
    [InlineData("Il dit~: «~Bonjour, l’ami…~»")]
    [InlineData("«^Oui^»")]
    [InlineData("Voir http://www.onu.org/doc?id=5:3 et contact@onu.org.")]
    [InlineData("À 10:30, page 3;")]
    [InlineData("Sommaire ........ 12")]
    [InlineData("une planche de 5\" de large")]
    [InlineData("Le poète, la moelle, un coefficient, le même problème")]
    [InlineData("le XXe siècle, la 2e fois, Elle, Il, Une, Ces")]
    public void What_is_right_stays(string text)
    {
        string signs = Signs(text).Replace("3;", "3\u202F;", StringComparison.Ordinal);
        Assert.Same(signs, s_french.Clean(signs));
    }

    [Fact]
    public void Every_change_is_listed_and_only_those_of_its_kind_are_added()
    {
        const string Text = "Vraiment? L'ami a dit \"oui\"...";
        CleaningResult result = s_french.Analyze(Text);
        Assert.All(result.Corrections, static c => Assert.Equal(CorrectionKind.Typography, c.Kind));
        Assert.Equal(["typography.space", "typography.apostrophe", "typography.quote", "typography.quote", "typography.ellipsis"],
            result.Corrections.Select(static c => c.Rule));
        Assert.Same(Text, OcrCleaner.Default.Clean(Text));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Cleaning_twice_changes_nothing_more()
    {
        string[] pieces = ["«", "»", "\"", "“", "”", "!", "?", ":", ";", " ", "\u00A0", "\u202F", "\n", "\n\n", "'", "...", "n°", "5",
            "2ème", "Etat", "mot", "l'", "oeuvre", "(", ")", "—", ".", "http://a.b/c?d"];
        Gen<string> texts = Gen.Elements(pieces).ListOf().Select(static list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (OcrCleaner cleaner in (OcrCleaner[])[s_french, s_canadian])
            {
                string once = cleaner.Clean(text);
                Assert.Equal(once, cleaner.Clean(once));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static string Signs(string text) => text.Replace('~', '\u00A0').Replace('^', '\u202F');
}
