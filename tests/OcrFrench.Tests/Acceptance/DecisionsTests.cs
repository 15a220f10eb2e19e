using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Acceptance;

/// <summary><see cref="OcrCleanerOptions.Decisions"/></summary>
public class DecisionsTests
{
    private const string Text = "Mise en ceuvre du Plan par 1’Assemblée.";

    [Theory]
    [InlineData("ceuvre", "œuvre")]
    [InlineData("ce", "œ")]
    public void What_was_rejected_is_not_made_again(string original, string replacement) =>
        Assert.Equal("Mise en ceuvre du Plan par l’Assemblée.", With(new Decision(original, replacement, Verdict.Reject)).Clean(Text));

    [Fact]
    public void Another_replacement_is_not_rejected() =>
        Assert.Equal("Mise en œuvre du Plan par l’Assemblée.", With(new Decision("ceuvre", "cuivre", Verdict.Reject)).Clean(Text));

    [Fact]
    public void A_rejection_holds_behind_an_elided_word()
    {
        const string Cut = "Le but de l’ceuvre est là.";
        Assert.NotSame(Cut, OcrCleaner.Default.Clean(Cut));
        Assert.Same(Cut, With(new Decision("ceuvre", "œuvre", Verdict.Reject)).Clean(Cut));
    }

    /// <summary>Two passes make of it what was rejected, and neither step by itself was.</summary>
    [Fact]
    public void A_correction_in_several_steps_is_rejected_as_one()
    {
        const string Twofold = "La mise en ce\u00ADuvre du Plan.";
        Assert.Equal("La mise en œuvre du Plan.", OcrCleaner.Default.Clean(Twofold));
        OcrCleaner cleaner = With(new Decision("ce\u00ADuvre", "œuvre", Verdict.Reject));
        Assert.Same(Twofold, cleaner.Clean(Twofold));
    }

    [Fact]
    public void What_is_never_to_be_changed_stays() =>
        Assert.Equal("Mise en ceuvre du Plan par l’Assemblée.", With(new Decision("ceuvre", null, Verdict.Never)).Clean(Text));

    [Theory]
    [InlineData(Verdict.Accept)]
    [InlineData(Verdict.Always)]
    public void What_is_not_a_word_is_replaced_wherever_it_stands(Verdict verdict)
    {
        OcrCleaner cleaner = With(new Decision("Qrzx", "Kergroulas", verdict), new Decision("gra zité", "gravité", verdict));
        CleaningResult result = cleaner.Analyze("Qrzx, Qrzxe et l’Qrzx : la gra zité. Qrzx-sur-Mer");
        Assert.Equal("Kergroulas, Qrzxe et l’Kergroulas : la gravité. Qrzx-sur-Mer", result.Text);
        Assert.All(result.Corrections, static correction => Assert.Equal(("decision", 1.0), (correction.Rule, correction.Confidence)));
    }

    [Fact]
    public void What_the_user_writes_is_not_repaired_in_turn()
    {
        Assert.Equal("Mise en œuvre.", OcrCleaner.Default.Clean("Mise en ceuvre."));
        Assert.Equal("Mise en ceuvre.", With(new Decision("qrzx", "ceuvre", Verdict.Always)).Clean("Mise en qrzx."));
    }

    [Theory]
    [InlineData("Never", null, "Qrzx")]
    [InlineData("Reject", "Kergroulas", "Qrzx")]
    [InlineData("Reject", "Autrement", "Kergroulas")] // of another replacement
    [InlineData("Always", "Autrement", "Autrement")]
    public void The_later_of_two_decisions_about_a_word_wins(string verdict, string? replacement, string expected)
    {
        OcrCleaner cleaner = With(
            new Decision("Qrzx", "Kergroulas", Verdict.Always), new Decision("Qrzx", replacement, Enum.Parse<Verdict>(verdict)));
        Assert.Equal($"Voici {expected}.", cleaner.Clean("Voici Qrzx."));
    }

    [Fact]
    public void A_french_word_is_replaced_always_only_when_that_was_said()
    {
        const string Sound = "Le prix de la maison, à la côte, a été élevé.";
        Assert.Equal("Le prix de la raison, à la côte, a été élevé.", With(new Decision("maison", "raison", Verdict.Always)).Clean(Sound));
        Assert.Same(Sound, With(new Decision("maison", "raison", Verdict.Accept)).Clean(Sound));
    }

    /// <summary>Somebody who accepts 4→à once does not want every 4 replaced.</summary>
    [Fact]
    public void What_is_too_short_to_be_damage_by_itself_is_left_to_the_context()
    {
        const string Sound = "Voir le tableau 4 de la page 4. Il a 4 enfants.";
        Assert.Same(Sound, With(new Decision("4", "à", Verdict.Accept)).Clean(Sound));
        Assert.Equal("Voir le tableau à de la page à. Il a à enfants.", With(new Decision("4", "à", Verdict.Always)).Clean(Sound));
    }

    [Fact]
    public void A_decision_about_some_places_is_left_alone()
    {
        var placed = new Decision("ceuvre", "œuvre", Verdict.Reject) { At = [new DecisionPlace("page.txt", 8)] };
        Assert.Equal("Mise en œuvre du Plan par l’Assemblée.", With(placed).Clean(Text));
    }

    /// <summary>What only the thorough level dares is made at the conservative one once it was accepted, French words included.</summary>
    [Fact]
    [Trait("Speed", "Slow")]
    public void An_accepted_reading_needs_no_certainty()
    {
        OcrCleaner strict = OcrCleaner.Create(new OcrCleanerOptions { Level = CleaningLevel.Conservative }),
            bold = OcrCleaner.Create(new OcrCleanerOptions { Level = CleaningLevel.Thorough });
        int tried = 0;
        foreach (string text in Pages.Texts)
        {
            HashSet<(int, string)> sure = [.. strict.Analyze(text).Corrections.Select(Key)];
            Correction? doubtful = bold.Analyze(text).Corrections.FirstOrDefault(c => c.Rule.StartsWith(
                "context.real-word", StringComparison.Ordinal) && !sure.Contains(Key(c)));
            if (doubtful is null) continue;
            tried++;
            OcrCleaner accepting = OcrCleaner.Create(
                strict.Options with { Decisions = [new Decision(doubtful.Original, doubtful.Replacement, Verdict.Accept)] });
            Assert.Contains(Key(doubtful), accepting.Analyze(text).Corrections.Select(Key));
        }

        Assert.True(tried > 0);

        static (int, string) Key(Correction correction) => (correction.Start, correction.Replacement);
    }

    [Fact]
    public void The_later_decision_counts()
    {
        var reject = new Decision("ceuvre", "œuvre", Verdict.Reject);
        Assert.Contains("œuvre", With(reject, reject with { Verdict = Verdict.Accept }).Clean(Text), StringComparison.Ordinal);
        Assert.Contains("ceuvre", With(reject with { Verdict = Verdict.Accept }, reject).Clean(Text), StringComparison.Ordinal);
        Assert.Contains("ceuvre", With(reject with { Verdict = Verdict.Always }, new Decision("ceuvre", null, Verdict.Never)).Clean(Text),
            StringComparison.Ordinal);
    }

    public static TheoryData<Decision> Nonsense =>
    [
        new Decision("", "x", Verdict.Reject),
        new Decision("x", null, Verdict.Accept),
        new Decision("x", "x", Verdict.Always),
        new Decision("qrzx", "qrzx qrzx", Verdict.Always),
        new Decision(new string('x', 600), "y", Verdict.Always),
    ];

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void What_makes_no_sense_is_refused(Decision decision) => Assert.Throws<ArgumentException>(() => With(decision));

    [Fact]
    public void Whatever_was_decided_a_cleaned_text_stays()
    {
        OcrCleaner cleaner = With(
            new Decision("ceuvre", "œuvre", Verdict.Reject),
            new Decision("yous", null, Verdict.Never),
            new Decision("mére", "mère", Verdict.Accept),
            new Decision("a", "à", Verdict.Accept),
            new Decision("Paris", "PARIS", Verdict.Always),
            new Decision("systéeme ", "système ", Verdict.Reject),
            new Decision("1", "l", Verdict.Reject),
            new Decision("enfans", "enfants", Verdict.Always));
        foreach (string text in Pages.Texts.Take(3)) Check(text);
        Prop.ForAll(Mixes.Texts, Check).Check(Config.QuickThrowOnFailure.WithMaxTest(120));

        void Check(string text)
        {
            CleaningResult result = Invariants.Check(cleaner, text);
            Assert.DoesNotContain(result.Corrections,
                static correction => (correction.Original, correction.Replacement) is ("ceuvre", "œuvre") or ("1", "l"));
            Assert.Equal(result.Text, cleaner.Clean(result.Text));
        }
    }

    private static OcrCleaner With(params Decision[] decisions) => OcrCleaner.Create(new OcrCleanerOptions { Decisions = decisions });
}
