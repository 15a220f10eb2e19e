using OcrFrench.Models;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Evidence from other texts of the same source makes a candidate likelier than the ranker has learnt to judge, because it was fitted to
/// pages that knew nothing of each other. The more a repair depends on that evidence, the surer it must be.
/// </summary>
/// <remarks>
/// Chosen on books of training texts, printed and degraded page by page in one way per book, with a language model that has not seen them,
/// so that precision rises slightly together with recall.
/// </remarks>
internal static class SourceDoubt
{
    /// <summary>The share of each nat of such evidence that is taken back, for French words more: chosen as said above.</summary>
    private const float PerNat = 0.1f, PerNatOfFrench = 0.3f;

    /// <param name="probability">The ranker's probability that the repair is right.</param>
    /// <param name="bonus">What the source contributes to its edits, in nats.</param>
    /// <param name="isFrench">Whether what was read is a French word.</param>
    public static float Weigh(float probability, float bonus, bool isFrench)
    {
        if (bonus <= 0) return probability;
        float odds = probability / (1 - probability) * Portable.Exp(-bonus * (isFrench ? PerNatOfFrench : PerNat));
        return float.IsFinite(odds) ? odds / (1 + odds) : probability;
    }
}
