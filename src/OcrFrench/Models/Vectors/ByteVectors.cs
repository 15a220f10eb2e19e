using System.Numerics;

namespace OcrFrench.Models.Vectors;

/// <summary>
/// Products of vectors of bytes, many at once. Whole numbers: the order of the additions, and with it the machine, does not matter.
/// </summary>
/// <remarks>All vectors have the same length; a test compares with plain loops.</remarks>
internal static class ByteVectors
{
    /// <summary>Adds the products of two vectors, number by number.</summary>
    public static void AddProducts(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other, Span<int> sum)
    {
        int i = 0;
        for (; Vector.IsHardwareAccelerated && i <= one.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(one[i..]), out Vector<short> low, out Vector<short> high);
            Vector.Widen(new Vector<sbyte>(other[i..]), out Vector<short> otherLow, out Vector<short> otherHigh);
            // The product of two bytes fits a short.
            Add(low * otherLow, sum[i..]);
            Add(high * otherHigh, sum[(i + Vector<short>.Count)..]);
        }

        for (; i < one.Length; i++) sum[i] += one[i] * other[i];
    }

    /// <summary>The sum of the products of bytes and whole numbers.</summary>
    public static int Dot(ReadOnlySpan<sbyte> bytes, ReadOnlySpan<int> numbers)
    {
        int step = Vector<int>.Count, i = 0;
        Vector<int> products = default;
        for (; Vector.IsHardwareAccelerated && i <= bytes.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(bytes[i..]), out Vector<short> low, out Vector<short> high);
            Vector.Widen(low, out Vector<int> a, out Vector<int> b);
            Vector.Widen(high, out Vector<int> c, out Vector<int> d);
            products += (a * new Vector<int>(numbers[i..])) + (b * new Vector<int>(numbers[(i + step)..]))
                + (c * new Vector<int>(numbers[(i + (2 * step))..])) + (d * new Vector<int>(numbers[(i + (3 * step))..]));
        }

        int sum = Vector.Sum(products);
        for (; i < bytes.Length; i++) sum += bytes[i] * numbers[i];
        return sum;
    }

    private static void Add(Vector<short> products, Span<int> sum)
    {
        Vector.Widen(products, out Vector<int> low, out Vector<int> high);
        (low + new Vector<int>(sum)).CopyTo(sum);
        (high + new Vector<int>(sum[Vector<int>.Count..])).CopyTo(sum[Vector<int>.Count..]);
    }
}
