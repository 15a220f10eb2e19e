using System.Numerics;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>Fits a logistic model with a small ridge penalty by Newton’s method, which gives the same weights everywhere.</summary>
internal static class LogisticTrainer
{
    // By hand: a penalty that is small compared with thousands of examples, and more rounds than Newton's method needs.
    private const double Ridge = 2.0;
    private const int Rounds = 25;

    /// <summary>The weights, the bias last.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples)
    {
        int size = examples[0].Features.Length + 1;
        var weights = new double[size];
        for (int round = 0; round < Rounds; round++)
        {
            var gradient = new double[size];
            var hessian = new double[size][];
            for (int i = 0; i < size; i++) hessian[i] = new double[size];
            foreach (Example example in examples) Accumulate(example, weights, gradient, hessian);
            for (int i = 0; i < size; i++)
            {
                hessian[i][i] += i == size - 1 ? 1e-6 : Ridge;
                gradient[i] -= i == size - 1 ? 0 : Ridge * weights[i];
            }

            double[] step = Solve(hessian, gradient);
            double largest = 0;
            for (int i = 0; i < size; i++)
            {
                weights[i] += step[i];
                largest = Math.Max(largest, Math.Abs(step[i]));
            }

            if (largest < 1e-5) break;
        }

        return weights;
    }

    public static double Probability(Example example, double[] weights)
    {
        double sum = weights[^1];
        for (int i = 0; i < example.Features.Length; i++) sum += weights[i] * example.Features[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static void Accumulate(Example example, double[] weights, double[] gradient, double[][] hessian)
    {
        double p = Probability(example, weights), error = example.Weight * (example.Label - p),
            spread = example.Weight * Math.Max(1e-9, p * (1 - p));
        int size = gradient.Length;
        double[] features = Array.ConvertAll(example.Features, static f => (double)f);
        for (int i = 0; i < size; i++)
        {
            double fi = i == size - 1 ? 1 : features[i];
            if (fi == 0) continue;
            gradient[i] += error * fi;
            AddScaled(features, spread * fi, hessian[i].AsSpan(0, Math.Min(i + 1, size - 1)));
            if (i == size - 1) hessian[i][i] += spread;
        }
    }

    /// <summary>
    /// Adds a multiple of a row to another, element by element, so that the result does not depend on the width of vectors.
    /// </summary>
    private static void AddScaled(double[] row, double by, Span<double> to)
    {
        int i = 0;
        for (; i + Vector<double>.Count <= to.Length; i += Vector<double>.Count)
        {
            Span<double> part = to.Slice(i, Vector<double>.Count);
            (new Vector<double>(part) + (new Vector<double>(row, i) * by)).CopyTo(part);
        }

        for (; i < to.Length; i++) to[i] += row[i] * by;
    }

    /// <summary>Solves a symmetric positive definite system, given its lower half, by Cholesky decomposition.</summary>
    private static double[] Solve(double[][] a, double[] b)
    {
        int n = b.Length;
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) sum -= a[i][k] * a[j][k];
                a[i][j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / a[j][j];
            }
        }

        var x = (double[])b.Clone();
        for (int i = 0; i < n; i++)
        {
            for (int k = 0; k < i; k++) x[i] -= a[i][k] * x[k];
            x[i] /= a[i][i];
        }

        for (int i = n - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < n; k++) x[i] -= a[k][i] * x[k];
            x[i] /= a[i][i];
        }

        return x;
    }
}
