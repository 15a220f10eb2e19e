using OcrFrench.Acceptance;
using OcrFrench.Survey;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Tests.Acceptance;

/// <summary>What the user says of the content of a text overrules what the text shows.</summary>
public class ContentTests
{
    private const string Rows = "nom;ceuvre;lieu\nDupont;piéces;Paris\nDurand;régle;Lyon\n";

    private const string Entries =
        "Beruard, rue de l’Arbre sec, 55.\nDurand fils, rue Buffon, 73.\nDarmoy, mecanicien, r. de la Paix, 20.\n"
        + "Darret, rnarchand, boul. des Capucines, 11.\n";

    [Fact]
    public void In_prose_nothing_is_left_for_being_a_table()
    {
        Assert.Equal(Rows, Clean(Rows, TextContent.Detect));
        Assert.Equal("nom;œuvre;lieu\nDupont;pièces;Paris\nDurand;règle;Lyon\n", Clean(Rows, TextContent.Prose));
    }

    [Fact]
    public void In_prose_other_languages_are_left_all_the_same()
    {
        const string English = "He did not know what the goverument wanted, and she would not have told him if she had known it.";
        Assert.Equal(English, Clean(English, TextContent.Prose));
    }

    [Theory]
    [InlineData(TextContent.Register)]
    [InlineData(TextContent.Technical)]
    public void What_is_not_prose_needs_more_proof_and_the_doubt_says_so(TextContent content)
    {
        Assert.Contains("Darmoy, mécanicien", Clean(Entries, TextContent.Detect), StringComparison.Ordinal);
        CleaningResult result = OcrCleaner.Create(new OcrCleanerOptions { Content = content }).Analyze(Entries);
        Assert.Equal(Entries, result.Text);
        Doubt doubt = Assert.Single(result.Doubts, static doubt => doubt.Original == "mecanicien");
        Assert.Equal((DoubtReason.NotProse, 0.97), (doubt.Reason, doubt.Threshold));
        Assert.Equal("mécanicien", doubt.Readings[0].Text);
    }

    [Theory]
    [InlineData(CleaningLevel.Thorough)]
    [InlineData(CleaningLevel.Balanced)]
    [InlineData(CleaningLevel.Conservative)]
    public void Each_level_asks_what_the_surer_one_asks_of_prose(CleaningLevel level)
    {
        // What the context finds is held against thresholds of its own, which are lower, at the levels below the surest.
        float least = Thresholds.Of(Thresholds.Surer(level), new DamageProfile(), OcrFrench.Edits.Judge.Finder);
        var options = new OcrCleanerOptions { Level = level, Content = TextContent.Register };
        foreach (string file in Directory.EnumerateFiles(House.Path("testdata"), "ocr-???.txt", SearchOption.AllDirectories))
        {
            foreach (Correction made in OcrCleaner.Create(options).Analyze(File.ReadAllText(file)).Corrections)
                if (least > 0.9f || !RuleIds.OfRanker.Contains(made.Rule)) Assert.True(made.Confidence >= least - 1e-4, $"{file}: {made}");
        }
    }

    [Fact]
    public void In_a_register_names_keep_their_letters_however_sure_the_context_is()
    {
        const string Line = "Lhomme revint à la maison; Girerd, étoffes de Lyon, rue du Mail.";
        Assert.StartsWith("L'homme", Clean(Line, TextContent.Detect), StringComparison.Ordinal);
        CleaningResult result = OcrCleaner.Create(new OcrCleanerOptions { Content = TextContent.Register, Decisions = [] }).Analyze(Line);
        Assert.Equal(Line, result.Text);
        Assert.Contains(result.Doubts, static doubt => doubt is { Original: "Lhomme", Reason: DoubtReason.NotProse });
    }

    [Fact]
    public void In_a_technical_text_every_option_is_one()
    {
        const string Line = "Ensuite on ajoute -revét à la fin de la ligne.";
        Assert.Contains(Doubts(TextContent.Technical), static doubt => doubt is { Reason: DoubtReason.NotProse, Threshold: null });
        Assert.DoesNotContain(Doubts(TextContent.Register), static doubt => doubt is { Reason: DoubtReason.NotProse, Threshold: null });

        static IReadOnlyList<Doubt> Doubts(TextContent content) =>
            OcrCleaner.Create(new OcrCleanerOptions { Content = content }).Analyze(Line).Doubts;
    }

    private static string Clean(string text, TextContent content) =>
        OcrCleaner.Create(new OcrCleanerOptions { Content = content }).Clean(text);
}
