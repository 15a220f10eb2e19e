using System.Runtime.Intrinsics;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>Products of small matrices of floats, always added in the same order, with the same result on every machine.</summary>
internal static unsafe class MatrixProducts
{
    /// <summary>The rows and columns computed at once: eight sums in registers.</summary>
    public const int Rows = 4, Columns = 16;

    /// <summary>Adds the product of two matrices to a third, whose rows are contiguous: c[m, n] += x[m, k] · y[k, n].</summary>
    /// <param name="c">The sums: <paramref name="m"/> rows of <paramref name="n"/> numbers.</param>
    /// <param name="x">The first factor.</param>
    /// <param name="nextRow">How far one row of it is from the next.</param>
    /// <param name="nextColumn">How far one column of it is from the next.</param>
    /// <param name="y">The second factor: <paramref name="k"/> rows of <paramref name="n"/> numbers.</param>
    /// <param name="m">A multiple of <see cref="Rows"/>.</param>
    /// <param name="n">A multiple of <see cref="Columns"/>.</param>
    /// <param name="k">How many products make up a sum.</param>
    public static void Add(float* c, float* x, int nextRow, int nextColumn, float* y, int m, int n, int k)
    {
        for (int column = 0; column < n; column += Columns)
            for (int row = 0; row < m; row += Rows)
                Tile(c + (row * n) + column, x + (row * nextRow), nextRow, nextColumn, y + column, n, k);
    }

    /// <summary>Writes a matrix with its rows as columns.</summary>
    public static void Flip(float* matrix, float* to, int rows, int columns)
    {
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) to[(column * rows) + row] = matrix[(row * columns) + column];
    }

    private static void Tile(float* c, float* x, int nextRow, int nextColumn, float* y, int n, int k)
    {
        const int Half = Columns / 2;
        float* c1 = c + n, c2 = c1 + n, c3 = c2 + n;
        float* x1 = x + nextRow, x2 = x1 + nextRow, x3 = x2 + nextRow;
        Vector256<float> a0 = Vector256.Load(c), b0 = Vector256.Load(c + Half);
        Vector256<float> a1 = Vector256.Load(c1), b1 = Vector256.Load(c1 + Half);
        Vector256<float> a2 = Vector256.Load(c2), b2 = Vector256.Load(c2 + Half);
        Vector256<float> a3 = Vector256.Load(c3), b3 = Vector256.Load(c3 + Half);
        for (int i = 0, at = 0; i < k; i++, at += nextColumn, y += n)
        {
            Vector256<float> a = Vector256.Load(y), b = Vector256.Load(y + Half);
            Vector256<float> one = Vector256.Create(x[at]);
            a0 = Vector256.FusedMultiplyAdd(one, a, a0);
            b0 = Vector256.FusedMultiplyAdd(one, b, b0);
            one = Vector256.Create(x1[at]);
            a1 = Vector256.FusedMultiplyAdd(one, a, a1);
            b1 = Vector256.FusedMultiplyAdd(one, b, b1);
            one = Vector256.Create(x2[at]);
            a2 = Vector256.FusedMultiplyAdd(one, a, a2);
            b2 = Vector256.FusedMultiplyAdd(one, b, b2);
            one = Vector256.Create(x3[at]);
            a3 = Vector256.FusedMultiplyAdd(one, a, a3);
            b3 = Vector256.FusedMultiplyAdd(one, b, b3);
        }

        a0.Store(c);
        b0.Store(c + Half);
        a1.Store(c1);
        b1.Store(c1 + Half);
        a2.Store(c2);
        b2.Store(c2 + Half);
        a3.Store(c3);
        b3.Store(c3 + Half);
    }
}
