using OcrFrench.Tool.Tests.Report;

namespace OcrFrench.Tool.Tests;

/// <summary>What is said of each word of a text.</summary>
[Collection(OneLanguage.Name)]
public class ExplanationTests
{
    private static readonly Correction s_made = new()
    {
        Start = 3,
        OutputStart = 3,
        Original = "ce",
        Replacement = "œ",
        Kind = CorrectionKind.Ligature,
        Rule = "ligatures.ce",
        Confidence = 0.99,
    };

    [Fact]
    public void Every_word_has_a_reason_to_change_or_to_stay()
    {
        string[][] rows = Rows(
            "la ceuvre — mauvaife, 12",
            "la œuvre — mauvaife, 12",
            new Doubt
            {
                Start = 12,
                Original = "mauvaife",
                Reason = DoubtReason.BelowThreshold,
                Threshold = 0.8,
                Readings = [new("mauvaise", 0.7), new("mauvais", 0.1)]
            });
        Assert.Equal(["la", "la", "unchanged", "not suspected"], rows[0]);
        Assert.Equal(["ceuvre", "œuvre", "ce→œ", "ligature", "ligatures.ce", "0.990", ""], rows[1]);
        Assert.Equal(["—", "—", "unchanged", "no word"], rows[2]);
        Assert.Equal(["mauvaife,", "mauvaife,", "unchanged", "under the threshold 0.800: mauvaise 0.700, mauvais 0.100"], rows[3]);
        Assert.Equal(["12", "12", "unchanged", "no word"], rows[4]);
        Assert.Equal(5, rows.Length);
    }

    [Fact]
    public void A_word_repaired_in_part_has_a_row_for_the_doubt()
    {
        string[][] rows = Rows("la ceuvre", "la œuvre",
            new Doubt { Start = 3, Original = "ceuvre", Reason = DoubtReason.OldSpelling, Readings = [new("œuvres", 0.5)] });
        Assert.Equal(["", "", "ceuvre", "perhaps old spelling: œuvres 0.500"], rows[2]);
    }

    [Fact]
    public void A_doubt_over_several_words_is_one_row()
    {
        string[][] rows = Rows("la ceuvre per- mettre", "la œuvre per- mettre",
            new Doubt { Start = 10, Original = "per- mettre", Reason = DoubtReason.NotAskedFor, Readings = [new("permettre", 0.9)] });
        Assert.Equal("per- mettre", rows[2][0]);
        Assert.Equal(3, rows.Length);
    }

    /// <summary>Every reason has words of its own in both languages.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_reason_has_a_name(bool french)
    {
        using var speaking = new Speaking(french);
        string[] names = [.. Enum.GetValues<DoubtReason>().Select(Messages.Reason)];
        Assert.All(names.Zip(Enum.GetNames<DoubtReason>()), static pair => Assert.NotEqual(pair.Second, pair.First));
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    }

    private static string[][] Rows(string source, string text, params Doubt[] doubts) =>
        [.. Explanation.Rows(Doubtful.Result(source, text, [s_made], doubts))];
}
