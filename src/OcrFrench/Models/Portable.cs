namespace OcrFrench.Models;

/// <summary>
/// The exponential and the natural logarithm with the same bits on every machine. .NET leaves those of <see cref="Math"/> and
/// <see cref="MathF"/> to the platform, so decisions based on them would depend on it.
/// </summary>
/// <remarks>
/// Uses only additions, multiplications, divisions and bit moves of doubles, each of which IEEE 754 defines to the last bit. .NET never
/// contracts a multiplication and an addition into one (that takes an explicit <see cref="Math.FusedMultiplyAdd"/>) and never reorders
/// them, so the brackets below are part of the result. The doubles are accurate to a relative error of 1e-15, and the floats made from them
/// are correctly rounded except in rare cases.
/// </remarks>
internal static class Portable
{
    /// <summary>ln 2 in two parts: the first has 21 bits to spare, so that its products with an exponent are exact.</summary>
    private const double Ln2High = 2977044471.0 / (1L << 32), Ln2Low = 1.9082149292705877e-10;

    private const double PerLn2 = 1.4426950408889634;

    /// <summary>Adding and then subtracting this rounds a double of up to 2⁵¹ to an integer.</summary>
    private const double Rounder = 1.5 * (1L << 52);

    /// <summary>Outside this range the result is infinite, or 0.</summary>
    private const double Highest = 709.782712893384, Lowest = -745.1332191019412;

    /// <summary>The smallest normal double.</summary>
    private const double Least = 2.2250738585072014e-308;

    private const int Bias = 1023, MantissaBits = 52;
    private const long One = (long)Bias << MantissaBits, HalfRoot = 0x3FE6_A09E_667F_3BCD;

    public static float Exp(float x) => (float)Exp((double)x);

    public static float Log(float x) => (float)Log((double)x);

    /// <summary>eˣ: 2ⁿ·eʳ with |r| ≤ ln 2 / 2, and eʳ by its series.</summary>
    public static double Exp(double x)
    {
        if (!(x <= Highest)) return x + double.PositiveInfinity;
        if (x < Lowest) return 0;
        double n = (x * PerLn2) + Rounder - Rounder;
        double r = x - (n * Ln2High) - (n * Ln2Low), r2 = r * r, r4 = r2 * r2;
        double low = (1.0 / 2) + (r * (1.0 / 6)) + (r2 * ((1.0 / 24) + (r * (1.0 / 120))));
        double middle = (1.0 / 720) + (r * (1.0 / 5040)) + (r2 * ((1.0 / 40320) + (r * (1.0 / 362880))));
        double high = (1.0 / 3628800) + (r * (1.0 / 39916800)) + (r2 * ((1.0 / 479001600) + (r * (1.0 / 6227020800))));
        double power = 1 + (r + (r2 * (low + (r4 * (middle + (r4 * high))))));
        // In two steps, because 2ⁿ alone may be too large or too small for a double.
        int half = (int)n >> 1;
        return power * PowerOf2(half) * PowerOf2((int)n - half);
    }

    /// <summary>ln x: e·ln 2 + ln m with m between √½ and √2, and ln m by the series of 2·artanh((m − 1) / (m + 1)).</summary>
    public static double Log(double x)
    {
        if (!(x > 0)) return x == 0 ? double.NegativeInfinity : double.NaN;
        if (double.IsPositiveInfinity(x)) return x;
        int e = 0;
        if (x < Least)
        {
            x *= 1L << MantissaBits;
            e = -MantissaBits;
        }

        long bits = BitConverter.DoubleToInt64Bits(x);
        int shift = (int)((bits - HalfRoot) >> MantissaBits);
        double m = BitConverter.Int64BitsToDouble(bits - ((long)shift << MantissaBits));
        e += shift;
        double f = m - 1, s = f / (m + 1), z = s * s, z2 = z * z, z4 = z2 * z2;
        double low = (1.0 / 3) + (z * (1.0 / 5)) + (z2 * ((1.0 / 7) + (z * (1.0 / 9))));
        double middle = (1.0 / 11) + (z * (1.0 / 13)) + (z2 * ((1.0 / 15) + (z * (1.0 / 17))));
        double high = (1.0 / 19) + (z * (1.0 / 21)) + (z2 * (1.0 / 23));
        double tail = z * (low + (z4 * (middle + (z4 * high))));
        // 2s is f − s·f: f is exact, and the term added to it is small.
        return (e * Ln2High) + (f - ((s * (f - (2 * tail))) - (e * Ln2Low)));
    }

    private static double PowerOf2(int exponent) => BitConverter.Int64BitsToDouble(One + ((long)exponent << MantissaBits));
}
