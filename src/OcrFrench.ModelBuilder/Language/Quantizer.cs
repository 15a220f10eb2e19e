namespace OcrFrench.ModelBuilder.Language;

/// <summary>
/// Rounds costs to at most 256 values, first by equal steps over their range; each value is then the mean of the costs in its step.
/// </summary>
internal sealed class Quantizer
{
    private readonly double _lowest;
    private readonly double _step;

    private readonly int _codes;

    private Quantizer(double lowest, double step, int codes, bool zero)
    {
        _codes = codes;
        _lowest = lowest;
        _step = step;
        HasZero = zero;
    }

    /// <summary>The values of the codes.</summary>
    public float[] Codebook { get; } = new float[256];

    /// <summary>Whether code 0 is reserved for an exact 0.</summary>
    private bool HasZero { get; }

    /// <summary>Makes the codes for some costs.</summary>
    /// <param name="costs">The costs, in any order.</param>
    /// <param name="codes">The number of codes.</param>
    /// <param name="exactZero">Whether to reserve code 0 for costs of exactly 0, which contexts that nothing follows have.</param>
    public static Quantizer For(IEnumerable<double> costs, int codes, bool exactZero)
    {
        double lowest = double.MaxValue;
        double highest = double.MinValue;
        foreach (double cost in costs)
        {
            lowest = Math.Min(lowest, cost);
            highest = Math.Max(highest, cost);
        }

        if (lowest > highest)
        {
            lowest = highest = 0;
        }

        int first = exactZero ? 1 : 0;
        var quantizer = new Quantizer(lowest, Math.Max((highest - lowest) / (codes - first), 1e-9), codes, exactZero);
        var sums = new double[codes];
        var counts = new long[codes];
        foreach (double cost in costs)
        {
            byte code = quantizer.Code(cost);
            sums[code] += cost;
            counts[code]++;
        }

        for (int code = 0; code < codes; code++)
        {
            double middle = lowest + ((code - first + 0.5) * quantizer._step);
            quantizer.Codebook[code] = (float)(counts[code] > 0 ? sums[code] / counts[code] : middle);
        }

        if (exactZero)
        {
            quantizer.Codebook[0] = 0;
        }

        return quantizer;
    }

    public byte Code(double cost)
    {
        if (HasZero && cost == 0)
        {
            return 0;
        }

        int first = HasZero ? 1 : 0;
        return (byte)Math.Clamp(first + (int)((cost - _lowest) / _step), first, _codes - 1);
    }
}
