namespace OcrFrench.ModelBuilder.Language;

/// <summary>Costs are −ln of a probability or factor, in nats.</summary>
internal static class Costs
{
    /// <summary>The cost; a factor of exactly 1 costs exactly 0.</summary>
    public static double Of(double probability) => probability == 1 ? 0 : -Math.Log(probability);
}
