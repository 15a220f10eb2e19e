namespace OcrFrench.Tests;

/// <summary>A caller settles doubts: what is chosen becomes a correction like any other.</summary>
public class SettlingTests
{
    private const string Source = "la ceuvre de Gevrol est mauvaife ici";

    private static readonly Correction s_made = new()
    {
        Start = 3,
        OutputStart = 3,
        Original = "ceuvre",
        Replacement = "œuvre",
        Kind = CorrectionKind.Ligature,
        Rule = "ligatures.ce",
        Confidence = 0.99,
    };

    private static readonly Doubt s_word = new()
    {
        Start = 24,
        Original = "mauvaife",
        Reason = DoubtReason.BelowThreshold,
        Threshold = 0.8,
        Readings = [new("mauvaise", 0.7), new("mauvais", 0.1)],
    };

    private static readonly Doubt s_name = new() { Start = 13, Original = "Gevrol", Reason = DoubtReason.NoReading };

    private static CleaningResult Result(params Doubt[] doubts) =>
        new(Source, "la œuvre de Gevrol est mauvaife ici", [s_made], doubts,
            static () => throw new InvalidOperationException("No profile is asked for."));

    [Fact]
    public void What_is_chosen_becomes_a_correction()
    {
        CleaningResult settled = Result(s_name, s_word).Settle(static doubt => doubt.Readings[0].Text);
        Assert.Equal("la œuvre de Gevrol est mauvaise ici", settled.Text);
        Assert.Equal([s_name], settled.Doubts);
        Correction chosen = settled.Corrections[1];
        Assert.Equal((24, 23, "mauvaife", "mauvaise", "settled", 0.7),
            (chosen.Start, chosen.OutputStart, chosen.Original, chosen.Replacement, chosen.Rule, chosen.Confidence));
        Assert.Equal(["mauvais"], chosen.RunnersUp);
        Assert.Equal(
            Source.IndexOf("ici", StringComparison.Ordinal), settled.Map.ToSource(settled.Text.IndexOf("ici", StringComparison.Ordinal)));
    }

    [Fact]
    public void Leaving_all_gives_the_same_instance()
    {
        CleaningResult result = Result(s_name, s_word);
        Assert.Same(result, result.Settle(static _ => null));
    }

    [Fact]
    public void Nothing_but_a_reading_can_be_chosen()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Result(s_word).Settle(static _ => "mauvaises"));
        Assert.Contains("'mauvaise', 'mauvais'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_takes_the_place_of_corrections_within_it()
    {
        var whole = new Doubt { Start = 0, Original = "la ceuvre", Reason = DoubtReason.BelowThreshold, Readings = [new("l’œuvre", 0.5)] };
        CleaningResult settled = Result(whole).Settle(static _ => "l’œuvre");
        Assert.StartsWith("l’œuvre de", settled.Text, StringComparison.Ordinal);
        Assert.Equal("la ceuvre", Assert.Single(settled.Corrections).Original);
    }

    [Fact]
    public void Keeping_some_corrections_keeps_the_doubts() => Assert.Equal([s_word], Result(s_word).Keep(static _ => false).Doubts);
}
