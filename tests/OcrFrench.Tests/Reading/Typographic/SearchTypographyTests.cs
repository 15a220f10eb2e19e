using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Reading.Typographic;

public class SearchTypographyTests
{
    private static readonly OcrCleaner s_search = OcrCleaner.Create(new OcrCleanerOptions { Typography = Typography.Search });

    [Theory]
    [InlineData("L’œuvre d’Œdipe, ŒUVRES, ex æquo", "L'oeuvre d'Oedipe, OEUVRES, ex aequo")]
    [InlineData("la ﬁn du ﬂeuve", "la fin du fleuve")]
    [InlineData("« Oui », dit-il, “non” et „peut-être“ ‹ là ›", "\"Oui\", dit-il, \"non\" et \"peut-être\" \"là\"")]
    [InlineData("«\u00A0Oui\u202F»\u00A0; n°\u00A05", "\"Oui\" ; n° 5")]
    [InlineData("n°\u20075, 1\u2007000\u2009F", "n° 5, 1 000 F")]
    [InlineData("c’est\u2011à\u2010dire, 1914–1918 — la guerre", "c'est-à-dire, 1914-1918 - la guerre")]
    [InlineData("le gou\u00ADver\u00ADne\u00ADment", "le gouvernement")]
    [InlineData("Mise en ceuvre par 1’Assemblée", "Mise en oeuvre par l'Assemblée")]
    [InlineData("La sœur et le cœur, l’été à l’État", "La soeur et le coeur, l'été à l'État")]
    public void Signs_become_those_that_are_typed(string text, string expected)
    {
        Assert.Equal(expected, Invariants.Check(s_search, text).Text);
        Assert.Same(expected, s_search.Clean(expected));
    }

    [Theory]
    [InlineData("La maison d'Oedipe, l'oeuvre et le coeur : \"oui\" - c'est-à-dire ici.")]
    [InlineData("L'été, à Noël, où va-t-il ?")]
    public void What_is_folded_stays(string text) => Assert.Same(text, s_search.Clean(text));

    [Fact]
    public void Every_change_is_of_its_kind()
    {
        CleaningResult result = s_search.Analyze("L’œuvre «\u00A0belle\u00A0» – ici");
        Assert.All(result.Corrections, static c => Assert.Equal(CorrectionKind.Typography, c.Kind));
        Assert.Equal(
            ["typography.search-apostrophe", "typography.search-ligature", "typography.search-quote", "typography.search-quote",
                "typography.search-hyphen"],
            result.Corrections.Select(static c => c.Rule));
    }

    [Fact]
    public void Without_its_kind_nothing_is_folded()
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Typography = Typography.Search, Kinds = [CorrectionKind.Accent] });
        Assert.Equal("L’œuvre de la mère.", cleaner.Clean("L’œuvre de la mére."));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Cleaning_twice_changes_nothing_more()
    {
        foreach (string page in Pages.Texts) Stays(page);
        Prop.ForAll(Mixes.Texts, static text => Stays(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
        string[] pieces = ["«", "»", "‹", "›", "“", "”", "\u00A0", "\u202F", " ", "\n", "’", "‘", "œuvre", "ceuvre", "Œ", "æ", "ﬁ",
            "\u00AD", "–", "—", "\u2011", "mot", "l", "yous", "oe", "1 Note", "mots? "];
        Gen<string> texts = Gen.Elements(pieces).ListOf().Select(static list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), static text => Stays(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

        static void Stays(string text)
        {
            string once = Invariants.Check(s_search, text).Text;
            Assert.Equal(once, s_search.Clean(once));
        }
    }
}
