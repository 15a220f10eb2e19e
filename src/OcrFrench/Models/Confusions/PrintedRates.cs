namespace OcrFrench.Models.Confusions;

/// <summary>
/// How often a string of up to three characters is printed, per character of text: derived from the costs and counts of a table.
/// </summary>
internal sealed class PrintedRates
{
    /// <summary>By hand, for strings that no row has counted: the odds that a particular letter comes next are one in this many.</summary>
    private const float Spread = 12;

    private readonly Dictionary<ulong, (double Weight, double Sum)> _occasions = [];

    /// <summary>Adds a row: a cost of c at a count of n means that the string was printed n·eᶜ times.</summary>
    public void Add(ShortText printed, float cost, float count)
    {
        if (count <= 0) return;
        (double weight, double sum) = _occasions.GetValueOrDefault(printed.Bits);
        _occasions[printed.Bits] = (weight + count, sum + (count * count * Portable.Exp((double)cost)));
    }

    /// <summary>The rate of a string; for the empty string, which occurs between any two characters, it is one.</summary>
    public float Of(ShortText printed)
    {
        double all = Occasions(default);
        if (all <= 0) return 0;
        if (printed.Length == 0 || _occasions.ContainsKey(printed.Bits)) return (float)(Occasions(printed) / all);
        double rate = 1;
        for (int i = 0; i < printed.Length; i++) rate *= Math.Min(1, Occasions(ShortText.From(printed[i])) / all * (i == 0 ? 1 : Spread));
        return (float)rate;
    }

    private double Occasions(ShortText printed)
    {
        (double weight, double sum) = _occasions.GetValueOrDefault(printed.Bits);
        return weight > 0 ? sum / weight : 0;
    }
}
