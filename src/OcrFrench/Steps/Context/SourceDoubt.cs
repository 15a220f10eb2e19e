using OcrFrench.Models;

namespace OcrFrench.Steps.Context;

/// <summary>
/// What other texts of its source show makes a reading likelier than the ranker has learnt to judge: it was fitted to pages that knew
/// nothing of each other. The more a repair owes to them, the surer it must be.
/// </summary>
/// <remarks>
/// Chosen on books of the training texts, printed and worn page by page in one way for each book, with a language model that has not seen
/// them: so that precision rises a little together with recall.
/// </remarks>
internal static class SourceDoubt
{
    private const float PerNat = 0.1f, PerNatOfFrench = 0.3f;

    /// <param name="probability">That the repair is right, as the ranker says.</param>
    /// <param name="bonus">What the source adds to its edits, in nats.</param>
    /// <param name="isFrench">Whether what was read is a French word.</param>
    public static float Weigh(float probability, float bonus, bool isFrench)
    {
        if (bonus <= 0) return probability;
        float odds = probability / (1 - probability) * Portable.Exp(-bonus * (isFrench ? PerNatOfFrench : PerNat));
        return float.IsFinite(odds) ? odds / (1 + odds) : probability;
    }
}
