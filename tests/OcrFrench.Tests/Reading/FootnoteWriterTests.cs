using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Reading;

public class FootnoteWriterTests
{
    private static readonly OcrCleaner s_raised = OcrCleaner.Create(new OcrCleanerOptions { Footnotes = Footnotes.Superscript });
    private static readonly OcrCleaner s_markdown = OcrCleaner.Create(new OcrCleanerOptions { Footnotes = Footnotes.Markdown });

    private static readonly OcrCleaner s_all = OcrCleaner.Create(new OcrCleanerOptions
    {
        Footnotes = Footnotes.Markdown,
        Furniture = PageFurniture.Drop,
        Layout = TextLayout.Paragraphs,
        Typography = Typography.French,
    });

    [Theory]
    [InlineData(
        "la traite des personnes1, la nuit.\n\n1 Résolution 64/293.\n", "la traite des personnes¹, la nuit.\n\n¹ Résolution 64/293.\n",
        "la traite des personnes[^1], la nuit.\n\n[^1]: Résolution 64/293.\n")]
    [InlineData("des personnes (1), la nuit (2).\n\n(1) Résolution.\n(2) Ibid.\n", "des personnes¹, la nuit².\n\n¹ Résolution.\n² Ibid.\n",
        "des personnes[^1], la nuit[^2].\n\n[^1]: Résolution.\n[^2]: Ibid.\n")]
    [InlineData("«\u00A0Oui\u00A0»12 la nuit.\n\n12 Ibid.\n", null, null)]
    [InlineData("la nuit.\n\n1 Résolution 64/293.\n", null, null)]
    [InlineData("des personnes1, la nuit.\n", null, null)]
    [InlineData("des pérsonnes1, la nuit.\n\n1 Résolution.\n", "des personnes¹, la nuit.\n\n¹ Résolution.\n", null)]
    [InlineData("la nuit.\n\n1 Résolution.\n\nles personnes1 dorment.\n", null, null)]
    [InlineData("une surface de 12 km2 et\n\n2 Députés.\n", null, null)]
    public void Marks_and_notes_that_belong_together_are_written(string text, string? raised, string? markdown)
    {
        Assert.Equal(raised ?? text, s_raised.Clean(text));
        Assert.Equal(raised ?? text, s_raised.Clean(raised ?? text));
        if (raised is not null && markdown is null) return;
        Assert.Equal(markdown ?? text, s_markdown.Clean(text));
        Assert.Equal(markdown ?? text, s_markdown.Clean(markdown ?? text));
    }

    [Fact]
    public void Misread_marks_are_put_right_first()
    {
        const string Text =
            "la traite des personnes?, la convention des enfants2 et des femmes3.\n\n! Résolution 64/293.\n2 Ibid.\n3 Ibid.\n";
        Assert.Equal("la traite des personnes¹, la convention des enfants² et des femmes³.\n\n¹ Résolution 64/293.\n² Ibid.\n³ Ibid.\n",
            s_raised.Clean(Text));
    }

    [Fact]
    public void Numbers_that_start_again_get_labels_of_their_own()
    {
        const string Text = "des personnes1, la nuit.\n\n1 Résolution.\n\fdes femmes1 le jour.\n\n1 Ibid.\n";
        Assert.Equal(
            "des personnes[^1], la nuit.\n\n[^1]: Résolution.\n\n\fdes femmes[^1-2] le jour.\n\n[^1-2]: Ibid.\n", s_markdown.Clean(Text));
        Assert.Equal("des personnes[^1], la nuit.\n\n[^1]: Résolution.\n\ndes femmes[^1-2] le jour.\n\n[^1-2]: Ibid.\n", s_all.Clean(Text));
        Assert.Equal("des personnes¹, la nuit.\n\n¹ Résolution.\n\fdes femmes¹ le jour.\n\n¹ Ibid.\n", s_raised.Clean(Text));
        const string Labelled = "un mot[^1], un mot1.\n\n1 Résolution.\n\n[^1]: Ibid.\n";
        Assert.Equal("un mot[^1], un mot[^1-2].\n\n[^1-2]: Résolution.\n\n[^1]: Ibid.\n", s_markdown.Clean(Labelled));
    }

    [Fact]
    public void Blank_lines_part_the_notes_of_Markdown_from_the_text()
    {
        const string Text = "la traite des personnes1, la nuit\n1 Résolution de l’Assemblée,\nadoptée hier.\n\fet le jour.\n";
        Assert.Equal("la traite des personnes[^1], la nuit\n\n[^1]: Résolution de l’Assemblée,\nadoptée hier.\n\n\fet le jour.\n",
            s_markdown.Clean(Text));
    }

    [Fact]
    public void Written_notes_are_not_joined_and_their_colon_stays_close()
    {
        const string Text = "Le Conseil rappelle la lutte contre la traite des personnes1, et la convention\nqui la concerne2, ainsi que "
            + "les travaux des organisations internationales de\n"
            + "la région, menés pendant des années.\n\n1 Résolution 64/293 de l’Assemblée générale des Nations Unies, à New York.\n2 "
            + "Ibid.\n";
        string cleaned = s_all.Clean(Text);
        Assert.EndsWith("\n\n[^1]: Résolution 64/293 de l’Assemblée générale des Nations Unies, à New York.\n[^2]: Ibid.\n", cleaned,
            StringComparison.Ordinal);
        Assert.Equal(cleaned, s_all.Clean(cleaned));
    }

    [Fact]
    public void Every_change_is_listed_and_is_not_damage()
    {
        const string Text = "la traite des personnes1, la nuit2.\n\n1 Résolution 64/293.\n2 Ibid.\n";
        CleaningResult result = Invariants.Check(s_raised, Text);
        Assert.Equal(4, result.Corrections.Count);
        Assert.Same(Text, OcrCleaner.Default.Clean(Text));
        Assert.All(result.Corrections, static c => Assert.Equal((CorrectionKind.Typography, "notes.superscript"), (c.Kind, c.Rule)));
        Assert.All(s_markdown.Analyze(Text).Corrections, static c => Assert.Equal("notes.markdown", c.Rule));
        Assert.Equal(OcrCleaner.Default.Analyze(Text).Profile.EstimatedDamage, result.Profile.EstimatedDamage);
    }

    /// <summary>Each note that is written makes the next mark certain: more rounds than other texts need.</summary>
    [Theory]
    [InlineData("\n1 Ibid.femmes3.mots?, \n1 Ibid.\n\nenfants2 \n! Ibid.enfants2 mots?, \n1 Ibid.\n3 Résolutionmots?, femmes3.\n1 Ibid.\n"
        + "! Ibid.mots?, \n\nyous \n3 Résolution\n! Ibid.")]
    public void A_chain_of_notes_is_followed_to_its_end(string text)
    {
        foreach (OcrCleaner cleaner in (OcrCleaner[])[s_raised, s_markdown, s_all])
        {
            string once = cleaner.Clean(text);
            Assert.Equal(once, cleaner.Clean(once));
        }

        Assert.EndsWith("[^3-2]: Résolution\n[^4]: Ibid.", s_markdown.Clean(text), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Cleaning_twice_changes_nothing_more()
    {
        string[] pieces = ["\n", "\n\n", "\f", "\n1 Ibid.", "\n2 Voir la page.", "\n! Ibid.", "\n(1) Note", "\n3 Résolution",
            "personnes1, ", "enfants2 ", "femmes3.", "mot (1) ", "mots?, ", "[^1]", "[^2]: ", "²", "yous ", "la nuit ", " "];
        Gen<string> texts = Gen.Elements(pieces).ListOf().Select(static list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (OcrCleaner cleaner in (OcrCleaner[])[s_raised, s_markdown, s_all])
            {
                string once = Invariants.Check(cleaner, text).Text;
                Assert.Equal(once, cleaner.Clean(once));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
