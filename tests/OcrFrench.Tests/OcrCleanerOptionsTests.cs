namespace OcrFrench.Tests;

public class OcrCleanerOptionsTests
{
    private const string House = """
        rule house.mark
          kind       Letters
          confidence 1
          match      qzx => cheval / < _ >
          fix        un qzx blanc => un cheval blanc
          keep       un cheval blanc
        """;

    [Fact]
    public void Rules_of_ones_own_are_applied()
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Rules = [new RuleFile("house.rules", House)] });
        CleaningResult result = cleaner.Analyze("Il monte un qzx blanc.");
        Assert.Equal("Il monte un cheval blanc.", result.Text);
        Assert.Equal("house.mark", Assert.Single(result.Corrections).Rule);
    }

    [Fact]
    public void A_mistake_in_a_rule_is_reported_with_its_file_and_line()
    {
        var options = new OcrCleanerOptions
        {
            Rules = [new RuleFile("house.rules", House.Replace("confidence 1", "confidence much", StringComparison.Ordinal))]
        };
        RuleFormatException mistake = Assert.Throws<RuleFormatException>(() => OcrCleaner.Create(options));
        Assert.Equal("house.rules", mistake.File);
        Assert.Equal(3, mistake.Line);
        Assert.Contains("house.rules(3)", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_file_in_another_encoding_is_refused()
    {
        File.WriteAllBytes("latin.rules", [.. "rule house.a\n  kind Letters\n  match "u8, 0xE9, (byte)'\n']);
        File.WriteAllBytes("marked.rules", [0xEF, 0xBB, 0xBF, .. "# œ\n"u8]);
        RuleFormatException mistake = Assert.Throws<RuleFormatException>(() => RuleFile.Load("latin.rules"));
        Assert.Equal(("latin.rules", 3), (mistake.File, mistake.Line));
        Assert.Equal("# œ\n", RuleFile.Load("marked.rules").Text);
        File.Delete("latin.rules");
        File.Delete("marked.rules");
    }

    [Fact]
    public void Options_that_do_not_exist_are_refused()
    {
        OcrCleanerOptions[] wrong =
        [
            new() { Level = (CleaningLevel)3 }, new() { Content = (TextContent)4 }, new() { Typography = (Typography)(-1) },
            new() { Ligatures = (Ligatures)2 }, new() { Capitals = (CapitalAccents)3 },
            new() { Apostrophes = (Apostrophes)3 },
            new() { Kinds = [(CorrectionKind)99] },
            new() { Kinds = null! }, new() { Vocabulary = null! }, new() { Vocabulary = [null!] }, new() { Rules = [null!] },
            new() { Protect = null! }, new() { Decisions = [null!] },
        ];
        foreach (OcrCleanerOptions options in wrong) Assert.Contains(
            "option", Assert.ThrowsAny<ArgumentException>(() => OcrCleaner.Create(options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yous")]
    [InlineData("mére")]
    [InlineData("ceuvre")]
    [InlineData("Prieinstamment")]
    public void Words_of_ones_own_are_never_changed(string word)
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Vocabulary = [word] });
        foreach (
            string text in new[] { $"La {word} est ici.", $"Voici {word.ToUpperInvariant()} et {word} !", word, $"la {word}, la 1’eau" })
            Assert.Equal(Count(text, word), Count(cleaner.Clean(text), word));
    }

    [Fact]
    public void Line_ends_stay_when_they_are_to()
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { LineEnds = LineEndHyphens.Keep });
        foreach (string text in Pages.Texts.Take(6).Append("Il faut leur per-\nmettre de vivre en paix."))
        {
            CleaningResult result = cleaner.Analyze(text);
            Assert.Equal(text.Count(static c => c == '\n'), result.Text.Count(static c => c == '\n'));
            Assert.Equal(text.AsSpan().Count("-\n"), result.Text.AsSpan().Count("-\n"));
            Assert.DoesNotContain(result.Corrections, static correction => correction.Kind == CorrectionKind.LineEnd);
        }
    }

    [Theory]
    [InlineData("Dès quatre heures du ma-\ntin, le tocsin réveillait les habitants.")]
    [InlineData("Ils y tra-\nvaillèrent jusqu’à la nuit.")]
    public void Halves_of_a_word_are_not_damage_of_their_own(string text) =>
        Assert.Same(text, OcrCleaner.Create(new OcrCleanerOptions { LineEnds = LineEndHyphens.Keep }).Clean(text));

    [Fact]
    public void The_long_s_is_kept_as_print_except_in_the_period_that_used_it()
    {
        const string Text = "la maiſon eſt grande";
        Assert.Equal("la maison est grande", OcrCleaner.Create(new OcrCleanerOptions { Period = SpellingPeriod.Classical }).Clean(Text));
    }

    [Theory]
    [InlineData(SpellingPeriod.NineteenthCentury)]
    [InlineData(SpellingPeriod.Classical)]
    [InlineData(SpellingPeriod.Detect)]
    [InlineData(SpellingPeriod.Modern)]
    public void Old_spelling_is_never_made_new(SpellingPeriod period)
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Period = period });
        const string Text = "Il étoit foible, et ses enfans connoissoient le poëte qui vouloit tout sçavoir.";
        Assert.Same(Text, cleaner.Clean(Text));
    }

    [Fact]
    public void Options_are_kept_and_have_defaults()
    {
        var options = new OcrCleanerOptions { Level = CleaningLevel.Thorough };
        Assert.Same(options, OcrCleaner.Create(options).Options);
        OcrCleanerOptions defaults = OcrCleaner.Default.Options;
        Assert.Equal(
            (CleaningLevel.Balanced, SpellingPeriod.Detect, LineEndHyphens.Join), (defaults.Level, defaults.Period, defaults.LineEnds));
        Assert.Empty(defaults.Vocabulary);
        Assert.Empty(defaults.Rules);
    }

    private static int Count(string text, string word) => text.AsSpan().Count(word);
}
