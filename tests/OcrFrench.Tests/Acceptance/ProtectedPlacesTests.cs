using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Acceptance;

/// <summary><see cref="OcrCleanerOptions.Protect"/></summary>
public class ProtectedPlacesTests
{
    [Theory]
    [InlineData("ceuvre", "La mise en ceuvre du Plan par 1’Assemblée.", "La mise en ceuvre du Plan par l’Assemblée.")]
    [InlineData("(?i)CEUVRE", "La mise en ceuvre du Plan.", "La mise en ceuvre du Plan.")]
    [InlineData(@"\d’\w+", "Mise en ceuvre du Plan par 1’Assemblée.", "Mise en œuvre du Plan par 1’Assemblée.")]
    [InlineData(@"pér-\nmettre", "Il faut leur pér-\nmettre de vivre.", "Il faut leur pér-\nmettre de vivre.")]
    [InlineData(@"e\u0301", "l’e\u0301té en ceuvre", "l’e\u0301té en œuvre")]
    public void What_matches_stays(string pattern, string text, string expected) => Assert.Equal(expected, With(pattern).Clean(text));

    [Fact]
    public void A_pattern_that_matches_nothing_at_all_protects_nothing() =>
        Assert.Equal("La mise en œuvre du Plan.", With("x*").Clean("La mise en ceuvre du Plan."));

    /// <summary>Once <c>ceuvre</c> is repaired the pattern would not match any more, and 1’eau would be free.</summary>
    [Fact]
    public void A_change_that_would_end_a_protection_is_not_made()
    {
        OcrCleaner cleaner = With(@"^(Mise en ceuvre de )?1’eau");
        const string Text = "1’eau de la ville. Mise en ceuvre du Plan.";
        Assert.Equal("1’eau de la ville. Mise en œuvre du Plan.", cleaner.Clean(Text));
    }

    /// <summary>Without the soft hyphen behind it the protected word would go on.</summary>
    [Fact]
    public void A_change_behind_a_protected_place_would_end_its_protection_too() =>
        Assert.Equal("1’eau\u00ADx ceci", With(@"1’eau\b").Clean("1’eau\u00ADx ce\u00ADci"));

    [Fact]
    public void Only_changes_that_end_no_protection_are_left() =>
        Assert.Equal(
            "1’eau\u00ADx qrzx\u00ADs ceci cela", With(@"1’eau\b", @"qrzx\b").Clean("1’eau\u00ADx qrzx\u00ADs ceci ce\u00ADla"));

    [Theory]
    [InlineData(@"\d+")]
    [InlineData(@"[A-Z]\w+", @"\w’")]
    [InlineData(@"ceuvre|yous|gra \w+")]
    [InlineData(@"\w+ \w+ 1")]
    [InlineData(@"(?s)le .*?la")]
    [InlineData(@"-\r?\n\w+", "ﬁ", "e\u0301", "\u00AD", "¢")]
    [InlineData(@"\b\w{4}\b")]
    [Trait("Speed", "Slow")]
    public void What_is_protected_in_the_source_stands_in_the_result_and_a_cleaned_text_stays(params string[] patterns)
    {
        OcrCleaner cleaner = With(patterns);
        foreach (string text in Pages.Texts.Take(2)) Check(text);
        Prop.ForAll(Mixes.Texts, Check).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

        void Check(string text)
        {
            CleaningResult result = Invariants.Check(cleaner, text);
            foreach (string pattern in patterns)
            {
                foreach (Match match in Regex.Matches(text, pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))
                {
                    int start = match.Index, end = match.Index + match.Length;
                    Assert.DoesNotContain(result.Corrections, correction => correction.Start < end && correction.End > start);
                }
            }

            Assert.Equal(result.Text, cleaner.Clean(result.Text));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData(@"(a)\1")]
    [InlineData("(?=a)b")]
    public void A_pattern_that_cannot_be_used_is_named(string pattern)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => With(pattern));
        Assert.Contains(pattern, error.Message, StringComparison.Ordinal);
    }

    private static OcrCleaner With(params string[] patterns) => OcrCleaner.Create(new OcrCleanerOptions { Protect = patterns });
}
