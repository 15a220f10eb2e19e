using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Steps;

/// <summary><see cref="OcrCleanerOptions.Rules"/> on words that are sound.</summary>
public class OwnRulesTests
{
    private const string House = """
        rule house.mayor
          kind       Letters
          match      mère => maire / < _ >
          require    previous in Monsieur
          fix        Monsieur mère => Monsieur maire
          keep       la mère

        rule house.shop
          kind       Letters
          match      commerce => négoce
          require    token known
          fix        un commerce => un négoce
          keep       un négoce

        rule house.rn
          kind       Letters
          match      rn => m
          fix        le rnonde => le monde
          keep       le monde
        """;

    private static readonly OcrCleaner s_house = With(House);

    [Theory]
    [InlineData("Il parle à Monsieur mère et à sa mère.", "Il parle à Monsieur maire et à sa mère.")]
    [InlineData("Le mois de carnaval est là, à côté du carnet.", "Le mois de carnaval est là, à côté du carnet.")]
    public void They_replace_sound_words_as_a_whole_and_not_parts_of_them(string text, string expected) =>
        Assert.Equal(expected, s_house.Clean(text));

    [Fact]
    public void They_act_within_sound_words_when_they_say_so()
    {
        OcrCleaner cleaner = With("""
            rule house.port
              kind    Letters
              match   porch => torch
              require token known
              fix     un porche => un torche
              keep    un mur
            """);
        Assert.Equal("La torche est là.", cleaner.Clean("La porche est là."));
    }

    [Fact]
    public void They_act_behind_an_elided_word()
    {
        OcrCleaner cleaner = With("""
            rule house.name
              kind  Letters
              match abbaye => Abbaye / _ >
              fix   l’abbaye => l’Abbaye
              keep  l’Abbaye
            """);
        CleaningResult result = cleaner.Analyze("Près de l’abbaye, là-bas.");
        Assert.Equal("Près de l’Abbaye, là-bas.", result.Text);
        Assert.Equal("house.name", Assert.Single(result.Corrections).Rule);
    }

    [Theory]
    [InlineData(
        "match ir => fr", "fix 12 ir. => 12 fr.", "keep il va partir.", 5, "'il va partir.' should stay and becomes 'il va partfr.'")]
    [InlineData("match ir => fr / {space} _ \\.", "fix 12 ir => 12 fr", "keep il va partir.", 4, "'12 ir' becomes '12 ir', not '12 fr'")]
    public void One_that_does_not_do_what_its_examples_say_is_refused(string match, string fix, string keep, int line, string problem)
    {
        RuleFormatException error = Assert.Throws<RuleFormatException>(
            () => With($"rule house.francs\nkind Letters\n{match}\n{fix}\n{keep}"));
        Assert.Equal(("house.francs", line), (error.Rule, error.Line));
        Assert.StartsWith(problem, error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_act_on_its_own_result_keeps_still()
    {
        OcrCleaner cleaner = With("""
            rule house.twice
              kind  Letters
              match cheval => cheval-vapeur / < _
              fix   un cheval => un cheval-vapeur
              keep  une jument
            """);
        const string Text = "Le cheval est à côté.";
        Assert.Same(Text, cleaner.Clean(Text));
    }

    [Fact]
    public void A_cleaned_text_stays()
    {
        OcrCleaner cleaner = With(House + """


            rule house.home
              kind  Letters
              match maison => demeure / < _ >
              fix   la maison => la demeure
              keep  une demeure
            """);
        foreach (string text in Pages.Texts.Take(3)) Check(text);
        Prop.ForAll(Mixes.Texts, Check).Check(Config.QuickThrowOnFailure.WithMaxTest(80));

        void Check(string text)
        {
            CleaningResult result = Invariants.Check(cleaner, text);
            Assert.Equal(result.Text, cleaner.Clean(result.Text));
        }
    }

    private static OcrCleaner With(string rules) =>
        OcrCleaner.Create(new OcrCleanerOptions { Rules = [new RuleFile("house.rules", rules)] });
}
