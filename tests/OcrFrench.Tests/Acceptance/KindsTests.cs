using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Models.Confusions;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Acceptance;

public class KindsTests
{
    [Theory]
    [InlineData("mére", "mère", CorrectionKind.Accent)]
    [InlineData("a", "à", CorrectionKind.Accent)]
    [InlineData("Etats", "États", CorrectionKind.Accent)]
    [InlineData("ceuvre", "œuvre", CorrectionKind.Ligature)]
    [InlineData("1’homme", "l’homme", CorrectionKind.Elision)]
    [InlineData("Vabbé", "l’abbé", CorrectionKind.Elision)]
    [InlineData("yous", "vous", CorrectionKind.Letters)]
    [InlineData("dela", "de la", CorrectionKind.Split)]
    [InlineData("gra vité", "gravité", CorrectionKind.Join)]
    [InlineData("dérou-lent", "déroulent", CorrectionKind.Join)]
    public void A_repair_is_of_the_kind_that_a_reader_would_say(string read, string printed, CorrectionKind kind)
    {
        Assert.Equal(kind, ContextKinds.Of(read, printed, SuspectKind.Unknown));
        Assert.NotEmpty(ContextKinds.RuleOf(kind, SuspectKind.Unknown));
    }

    [Fact]
    public void A_cut_word_is_of_its_own_kind()
    {
        Assert.Equal(CorrectionKind.LineEnd, ContextKinds.Of("pér-\nmettre", "permettre", SuspectKind.LineEnd));
        Assert.Equal(CorrectionKind.Elision, ContextKinds.Of("I’ eau", "l’eau", SuspectKind.OpenElision));
    }

    [Fact]
    public void Every_kind_has_a_name_in_the_list_of_rules()
    {
        foreach (CorrectionKind kind in Enum.GetValues<CorrectionKind>())
        {
            foreach (SuspectKind suspect in Enum.GetValues<SuspectKind>())
                Assert.Matches("^(context|layout)\\.[a-z-]+$", ContextKinds.RuleOf(kind, suspect));
        }
    }

    [Fact]
    public void Thresholds_fall_from_level_to_level_and_old_spelling_asks_for_most()
    {
        var modern = new DamageProfile { Fingerprint = Fingerprint.French };
        DamageProfile old = modern with { IsOld = true };
        float[] thresholds = [.. Enum.GetValues<CleaningLevel>().Select(level => Thresholds.Of(level, modern, Judge.Ranker))];
        Assert.Equal(thresholds.OrderDescending(), thresholds);
        Assert.All(thresholds, static threshold => Assert.InRange(threshold, 0.5f, 0.999f));
        foreach (CleaningLevel level in Enum.GetValues<CleaningLevel>())
            Assert.True(Thresholds.Of(level, old, Judge.Ranker) >= Thresholds.Of(level, modern, Judge.Ranker));
    }
}
