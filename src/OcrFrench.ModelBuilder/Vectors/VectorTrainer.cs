using System.Runtime.Intrinsics;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>
/// Trains vectors in one thread and in a fixed order, so that the same texts always give the same vectors. Successive blocks are far apart
/// in the texts, so that what is learnt last is not all of one kind.
/// </summary>
/// <param name="vectors">The vectors.</param>
/// <param name="text">The rows of the tokens; 0 if a token has none.</param>
/// <param name="isHeldOut">Tokens from which nothing is learnt.</param>
/// <param name="counts">How often each row occurs in the text.</param>
/// <param name="near">The words near each word.</param>
/// <param name="log">Receives a line per round.</param>
internal sealed unsafe class VectorTrainer(
    TrainedVectors vectors, ushort[] text, bool[] isHeldOut, int[] counts, NearWords near, TextWriter log)
{
    /// <summary>How many numbers are computed at once.</summary>
    public const int Step = 8;

    /// <summary>The factor for a sum of vectors: about one over the square root of their number.</summary>
    public const float SumScale = 0.3f;

    /// <summary>The initial learning rate, as in word2vec.</summary>
    private const float Rate = 0.05f;

    /// <summary>The learning rate of the weights of positions. By hand: every token moves them.</summary>
    private const float PositionRate = 0.1f;

    /// <summary>
    /// How many random words, and how many near ones, a word is told from at a time: see <c>benchmarks/results/notes.md</c>.
    /// </summary>
    private const int RandomWords = 3, MostNear = 4;

    /// <summary>Words that make up a greater share of the text are sometimes skipped, as in word2vec.</summary>
    private const double Frequent = 1e-3;

    /// <summary>Tokens in a block. By hand: about ten pages.</summary>
    private const int Block = 4096;

    // The sigmoid is looked up in a table. By hand: fine enough, and beyond ±8 it is 0 or 1 to a thousandth.
    private const int SigmoidSteps = 1024, SigmoidReach = 8;

    private readonly float[] _sigmoid = [.. Enumerable.Range(0, SigmoidSteps)
        .Select(static i => (float)(1 / (1 + Math.Exp(-(((i + 0.5) / SigmoidSteps * 2) - 1) * SigmoidReach))))];

    private readonly int[] _random = RandomTable(counts);
    private readonly Noise _noise = new(1);

    public void Run(Action afterRound)
    {
        long total = (long)vectors.Settings.Rounds * text.Length, done = 0;
        long all = counts.Sum(static count => (long)count);
        double[] keep = [.. counts.Select(count => count == 0 ? 0 : Math.Min(1, Math.Sqrt(Frequent * all / count)))];
        long blocks = ((text.Length - 1) / Block) + 1, stride = Stride(blocks);
        for (int round = 0; round < vectors.Settings.Rounds; round++)
        {
            double loss = 0;
            long places = 0;
            for (long block = 0; block < blocks; block++)
            {
                int from = (int)(block * stride % blocks * Block);
                for (int at = from; at < Math.Min(text.Length, from + Block); at++, done++)
                {
                    if (keep[text[at]] == 0 || isHeldOut[at] || _noise.Next() > keep[text[at]]) continue;
                    float rate = Rate * MathF.Max(1e-3f, 1 - ((float)done / total));
                    loss += Learn(at, rate);
                    places++;
                }
            }

            log.WriteLine(FormattableString.Invariant($"round {round + 1}: {loss / places:F4} nats a place of {places}"));
            afterRound();
        }
    }

    /// <summary>
    /// The distance between successive blocks: about two fifths of them, with no factor in common with their number, so that none is left
    /// out.
    /// </summary>
    private static long Stride(long blocks)
    {
        long stride = Math.Max(1, blocks * 2 / 5);
        while (System.Numerics.BigInteger.GreatestCommonDivisor(stride, blocks) != 1) stride++;
        return stride;
    }

    private float Learn(int at, float rate)
    {
        int dimensions = vectors.Settings.Dimensions, reach = vectors.Settings.Reach;
        float* sum = stackalloc float[dimensions];
        float* back = stackalloc float[dimensions];
        new Span<float>(sum, dimensions).Clear();
        new Span<float>(back, dimensions).Clear();
        fixed (float* contexts = vectors.In, outs = vectors.Out, positions = vectors.Positions)
        {
            for (int p = 0; p < 2 * reach; p++)
            {
                int row = RowAt(at, p, reach);
                if (row == 0) continue;
                float* context = contexts + ((long)row * dimensions), weights = positions + (p * dimensions);
                for (int i = 0; i < dimensions; i += Step)
                    (Vector256.Load(sum + i) + (Vector256.Load(context + i) * Vector256.Load(weights + i))).Store(sum + i);
            }

            for (int i = 0; i < dimensions; i += Step) (Vector256.Load(sum + i) * Vector256.Create(SumScale)).Store(sum + i);
            int target = text[at];
            float loss = Judge(target, 1, rate, sum, back, outs);
            for (int k = 0; k < RandomWords; k++)
            {
                int other = _random[(int)(_noise.Next() * _random.Length)];
                if (other != target) loss += Judge(other, 0, rate, sum, back, outs);
            }

            for (int k = 0; k < MostNear; k++)
            {
                int other = near.Pick(target, _noise);
                if (other != 0) loss += Judge(other, 0, rate, sum, back, outs);
            }

            Vector256<float> slow = Vector256.Create(PositionRate * SumScale), full = Vector256.Create(SumScale);
            for (int p = 0; p < 2 * reach; p++)
            {
                int row = RowAt(at, p, reach);
                if (row == 0) continue;
                float* context = contexts + ((long)row * dimensions), weights = positions + (p * dimensions);
                for (int i = 0; i < dimensions; i += Step)
                {
                    Vector256<float> one = Vector256.Load(context + i), weight = Vector256.Load(weights + i);
                    Vector256<float> step = Vector256.Load(back + i);
                    (one + (step * weight * full)).Store(context + i);
                    (weight + (step * one * slow)).Store(weights + i);
                }
            }

            return loss;
        }
    }

    /// <summary>Moves the vector of a word towards its context or away from it, and adds up how the context should move.</summary>
    private float Judge(int row, int label, float rate, float* sum, float* back, float* outs)
    {
        int dimensions = vectors.Settings.Dimensions;
        float* word = outs + ((long)row * dimensions);
        Vector256<float> products = default;
        for (int i = 0; i < dimensions; i += Step) products += Vector256.Load(word + i) * Vector256.Load(sum + i);
        float score = Vector256.Sum(products) + vectors.Biases[row];
        float said = Sigmoid(score), slope = (label - said) * rate;
        Vector256<float> step = Vector256.Create(slope);
        for (int i = 0; i < dimensions; i += Step)
        {
            Vector256<float> old = Vector256.Load(word + i);
            (Vector256.Load(back + i) + (old * step)).Store(back + i);
            (old + (Vector256.Load(sum + i) * step)).Store(word + i);
        }

        vectors.Biases[row] += slope;
        return -MathF.Log(MathF.Max(1e-6f, label == 1 ? said : 1 - said));
    }

    private int RowAt(int at, int position, int reach)
    {
        int index = position < reach ? at - 1 - position : at + 1 + position - reach;
        return (uint)index < (uint)text.Length ? text[index] : 0;
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
