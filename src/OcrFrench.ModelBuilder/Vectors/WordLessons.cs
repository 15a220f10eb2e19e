using System.Runtime.Intrinsics;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>Tells the word that stands in a place from random words and from those near it (negative sampling).</summary>
/// <param name="vectors">The vectors.</param>
/// <param name="counts">How often each row occurs in the text.</param>
/// <param name="near">The words near each word.</param>
/// <param name="noise">What is random.</param>
internal sealed unsafe class WordLessons(TrainedVectors vectors, int[] counts, NearWords near, Noise noise)
{
    private const int Step = 8;

    /// <summary>
    /// How many random words, and how many near ones, a word is told from at a time: see <c>benchmarks/results/notes.md</c>.
    /// </summary>
    private const int RandomWords = 3, MostNear = 4;

    // The sigmoid is looked up in a table. By hand: fine enough, and beyond ±8 it is 0 or 1 to a thousandth.
    private const int SigmoidSteps = 1024, SigmoidReach = 8;

    private readonly float[] _sigmoid = [.. Enumerable.Range(0, SigmoidSteps)
        .Select(static i => (float)(1 / (1 + Math.Exp(-(((i + 0.5) / SigmoidSteps * 2) - 1) * SigmoidReach))))];

    private readonly int[] _random = RandomTable(counts);

    /// <summary>Learns that a word stands in a place, and others do not.</summary>
    /// <param name="target">The row of the word.</param>
    /// <param name="rate">The learning rate.</param>
    /// <param name="expected">The vector that the context makes one expect.</param>
    /// <param name="back">Receives the steps in which that vector should move.</param>
    /// <returns>The loss in nats.</returns>
    public float Learn(int target, float rate, float* expected, float* back)
    {
        fixed (float* outs = vectors.Out)
        {
            float loss = Judge(target, 1, rate, expected, back, outs);
            for (int k = 0; k < RandomWords; k++)
            {
                int other = _random[(int)(noise.Next() * _random.Length)];
                if (other != target) loss += Judge(other, 0, rate, expected, back, outs);
            }

            for (int k = 0; k < MostNear; k++)
            {
                int other = near.Pick(target, noise);
                if (other != 0) loss += Judge(other, 0, rate, expected, back, outs);
            }

            return loss;
        }
    }

    /// <summary>Moves the vector of a word towards its context or away from it, and adds up how the context should move.</summary>
    private float Judge(int row, int label, float rate, float* expected, float* back, float* outs)
    {
        int dimensions = vectors.Settings.Dimensions;
        float* word = outs + ((long)row * dimensions);
        Vector256<float> products = default;
        for (int i = 0; i < dimensions; i += Step) products += Vector256.Load(word + i) * Vector256.Load(expected + i);
        float score = Vector256.Sum(products) + vectors.Biases[row];
        float said = Sigmoid(score), slope = (label - said) * rate;
        Vector256<float> step = Vector256.Create(slope);
        for (int i = 0; i < dimensions; i += Step)
        {
            Vector256<float> old = Vector256.Load(word + i);
            (Vector256.Load(back + i) + (old * step)).Store(back + i);
            (old + (Vector256.Load(expected + i) * step)).Store(word + i);
        }

        vectors.Biases[row] += slope;
        return -MathF.Log(MathF.Max(1e-6f, label == 1 ? said : 1 - said));
    }

    private float Sigmoid(float x)
    {
        float at = ((x / SigmoidReach) + 1) / 2 * SigmoidSteps;
        return _sigmoid[Math.Clamp((int)at, 0, SigmoidSteps - 1)];
    }

    /// <summary>A table with every word in proportion to its count to the power of 0.75, as in word2vec.</summary>
    private static int[] RandomTable(int[] counts)
    {
        const int Size = 1 << 21;
        double all = counts.Sum(static count => Math.Pow(count, 0.75));
        var table = new int[Size];
        double until = 0;
        int row = 0;
        for (int i = 0; i < Size; i++)
        {
            while (row < counts.Length - 1 && until <= i * all / Size) until += Math.Pow(counts[++row], 0.75);
            table[i] = row;
        }

        return table;
    }
}
