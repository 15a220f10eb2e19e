using System.Runtime.Intrinsics;

namespace OcrFrench.Models.Vectors;

/// <summary>
/// Products of vectors and matrices, many numbers at once, in an order that does not depend on the machine: each product is rounded, then
/// each sum.
/// </summary>
/// <remarks>A test compares with plain loops, to the bit.</remarks>
internal static unsafe class VectorProducts
{
    private const int Step = 8;

    /// <summary>Adds the rows of a matrix of whole numbers, each times a number, to a row of sums, one row after the other.</summary>
    /// <param name="sums">As many as a row has; a multiple of <see cref="VectorFormat.Unit"/>.</param>
    /// <param name="factors">One number for each row of the matrix.</param>
    /// <param name="matrix">The rows. They are read as they are in the file: as floats they would take twice as much of the cache.</param>
    public static void AddRows(Span<float> sums, ReadOnlySpan<float> factors, ReadOnlySpan<short> matrix)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(matrix.Length, sums.Length * factors.Length);
        fixed (float* sum = sums, factor = factors)
        fixed (short* row = matrix)
        {
            // Four vectors of sums stay in registers while all rows pass.
            int at = 0;
            if (Vector512.IsHardwareAccelerated)
                for (; at + (8 * Step) <= sums.Length; at += 8 * Step) AddWide(sum + at, factor, row + at, factors.Length, sums.Length);
            for (; at + (4 * Step) <= sums.Length; at += 4 * Step) AddFour(sum + at, factor, row + at, factors.Length, sums.Length);
            for (; at < sums.Length; at += Step) AddOne(sum + at, factor, row + at, factors.Length, sums.Length);
        }
    }

    /// <summary>The sum of the products of two vectors: every eighth product, then these eight sums in pairs.</summary>
    /// <param name="bytes">One vector; its length is a multiple of <see cref="VectorFormat.Unit"/>.</param>
    /// <param name="numbers">The other, of the same length.</param>
    public static float Dot(ReadOnlySpan<sbyte> bytes, ReadOnlySpan<float> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(numbers.Length, bytes.Length);
        Vector256<float> sums = default;
        fixed (sbyte* one = bytes)
        fixed (float* other = numbers)
        {
            for (int i = 0; i < bytes.Length; i += 2 * Step)
            {
                (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.Load(one + i));
                sums += Floats(low) * Vector256.Load(other + i);
                sums += Floats(high) * Vector256.Load(other + i + Step);
            }
        }

        Vector128<float> pairs = sums.GetLower() + sums.GetUpper();
        return (pairs[0] + pairs[2]) + (pairs[1] + pairs[3]);
    }

    /// <summary>The same as <see cref="AddFour"/> for twice as many sums, in vectors that are twice as wide.</summary>
    private static void AddWide(float* sums, float* factors, short* rows, int count, int next)
    {
        Vector512<float> a = Vector512.Load(sums), b = Vector512.Load(sums + (2 * Step));
        Vector512<float> c = Vector512.Load(sums + (4 * Step)), d = Vector512.Load(sums + (6 * Step));
        for (int i = 0; i < count; i++, rows += next)
        {
            Vector512<float> factor = Vector512.Create(factors[i]);
            a += factor * WideFloats(rows);
            b += factor * WideFloats(rows + (2 * Step));
            c += factor * WideFloats(rows + (4 * Step));
            d += factor * WideFloats(rows + (6 * Step));
        }

        a.Store(sums);
        b.Store(sums + (2 * Step));
        c.Store(sums + (4 * Step));
        d.Store(sums + (6 * Step));
    }

    private static void AddFour(float* sums, float* factors, short* rows, int count, int next)
    {
        Vector256<float> a = Vector256.Load(sums), b = Vector256.Load(sums + Step);
        Vector256<float> c = Vector256.Load(sums + (2 * Step)), d = Vector256.Load(sums + (3 * Step));
        for (int i = 0; i < count; i++, rows += next)
        {
            Vector256<float> factor = Vector256.Create(factors[i]);
            a += factor * Floats(rows);
            b += factor * Floats(rows + Step);
            c += factor * Floats(rows + (2 * Step));
            d += factor * Floats(rows + (3 * Step));
        }

        a.Store(sums);
        b.Store(sums + Step);
        c.Store(sums + (2 * Step));
        d.Store(sums + (3 * Step));
    }

    private static void AddOne(float* sums, float* factors, short* rows, int count, int next)
    {
        Vector256<float> sum = Vector256.Load(sums);
        for (int i = 0; i < count; i++, rows += next) sum += Vector256.Create(factors[i]) * Floats(rows);
        sum.Store(sums);
    }

    private static Vector512<float> WideFloats(short* numbers) =>
        Vector512.ConvertToSingle(Vector512.WidenLower(Vector256.Load(numbers).ToVector512Unsafe()));

    private static Vector256<float> Floats(short* numbers) => Floats(Vector128.Load(numbers));

    private static Vector256<float> Floats(Vector128<short> numbers) =>
        Vector256.ConvertToSingle(Vector256.WidenLower(numbers.ToVector256Unsafe()));
}
