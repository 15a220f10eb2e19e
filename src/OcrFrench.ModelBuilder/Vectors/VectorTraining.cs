using System.Runtime.Intrinsics;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>
/// Trains word vectors by negative sampling: a word in its context against words picked at random and words that look like it, in one
/// thread and in a fixed order, so that the same texts always make the same vectors.
/// </summary>
/// <param name="Dimensions">How many numbers a vector has; a multiple of 8.</param>
/// <param name="Reach">How many tokens on either side count.</param>
/// <param name="Words">How many words have vectors: the most frequent.</param>
/// <param name="Rounds">How often the texts are gone through.</param>
internal sealed record VectorTraining(int Dimensions, int Reach, int Words, int Rounds)
{
    /// <summary>What the shipped vectors are trained with.</summary>
    public static VectorTraining Shipped { get; } = new(64, 5, 40_000, 10);

    /// <summary>How fast they learn at first; as in word2vec.</summary>
    private const float Rate = 0.05f;

    /// <summary>The weights of positions learn from every token, so more slowly. By hand.</summary>
    private const float PositionRate = 0.1f;

    /// <summary>What a sum of vectors is multiplied with: one over the square root of about as many as are summed up.</summary>
    internal const float SumScale = 0.3f;

    /// <summary>By hand: words picked at random, and words that look like the true one.</summary>
    private const int RandomWords = 3, LookAlikes = 4;

    /// <summary>Words oftener than this, of all tokens, are passed over at times; as in word2vec.</summary>
    private const double Frequent = 1e-3;

    /// <summary>Trains vectors for the words of a lexicon.</summary>
    public TrainedVectors Train(
        TokenStream stream, List<int> tokens, IWordIds words, TextWriter log, Action<TrainedVectors, LookAlikeWords>? afterRound = null)
    {
        var ids = new LanguageIds(words.Count);
        int[] rowOf = Rows(stream, tokens, words, ids, out int[] counts, out string[] forms);
        int rows = counts.Length;
        var text = new ushort[tokens.Count];
        int[] rowOfNumber = [.. stream.Words.Select(word => words.Find(word) is >= 0 and int id ? rowOf[id] : 0)];
        for (int i = 0; i < text.Length; i++)
            text[i] = (ushort)(tokens[i] >= 0 ? rowOfNumber[tokens[i]] : rowOf[ids.WordCount - 1 - tokens[i]]);
        var neighbours = new LookAlikeWords(forms, counts);
        log.WriteLine($"{rows - 1} rows, {text.Length} tokens, {neighbours.Average:F1} look-alikes a word");
        var vectors = new TrainedVectors(this, rowOf, rows);
        new Trainer(vectors, text, counts, neighbours, log).Run(() => afterRound?.Invoke(vectors, neighbours));
        return vectors;
    }

    /// <summary>The row of every id: marks and classes first, then words from the most frequent on.</summary>
    private int[] Rows(
        TokenStream stream, List<int> tokens, IWordIds words, LanguageIds ids, out int[] counts, out string[] forms)
    {
        int[] wordCounts = stream.CountWords(tokens);
        var found = new List<(int Id, int Count, string Form)>();
        for (int i = 0; i < wordCounts.Length; i++)
            if (words.Find(stream.Words[i]) is >= 0 and int id) found.Add((id, wordCounts[i], stream.Words[i]));
        (int Id, int Count, string Form)[] kept = [
            .. Enumerable.Range(ids.WordCount, ids.Count - ids.WordCount).Where(id => id != ids.Unknown).Select(id => (id, 0, "")),
            .. found.OrderByDescending(static word => word.Count).ThenBy(static word => word.Id).Take(Words),
        ];
        var rowOf = new int[ids.Count];
        counts = new int[kept.Length + 1];
        forms = new string[kept.Length + 1];
        forms[0] = "";
        for (int i = 0; i < kept.Length; i++)
        {
            rowOf[kept[i].Id] = i + 1;
            counts[i + 1] = kept[i].Count;
            forms[i + 1] = kept[i].Form;
        }

        return rowOf;
    }

    /// <summary>
    /// Goes through the texts in blocks that lie far apart, so that what is learnt last is not one kind of text.
    /// </summary>
    private sealed unsafe class Trainer(
        TrainedVectors vectors, ushort[] text, int[] counts, LookAlikeWords neighbours, TextWriter log)
    {
        /// <summary>By hand: some pages.</summary>
        private const int Block = 4096;

        private const int SigmoidSteps = 1024, SigmoidReach = 8;
        private readonly float[] _sigmoid = [.. Enumerable.Range(0, SigmoidSteps)
            .Select(static i => (float)(1 / (1 + Math.Exp(-(((i + 0.5) / SigmoidSteps * 2) - 1) * SigmoidReach))))];
        private readonly int[] _random = RandomTable(counts);
        private ulong _seed = 1;

        public void Run(Action afterRound)
        {
            long total = (long)vectors.Settings.Rounds * text.Length, done = 0;
            long all = counts.Sum(static count => (long)count);
            ulong[] keep = [.. counts.Select(count => count == 0 ? 0UL
                : (ulong)(Math.Min(1, Math.Sqrt(Frequent * all / count)) * uint.MaxValue))];
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
                        if (keep[text[at]] == 0 || (Next() >> 32) > keep[text[at]]) continue;
                        float rate = Rate * MathF.Max(1e-3f, 1 - ((float)done / total));
                        loss += Learn(at, rate);
                        places++;
                    }
                }

                log.WriteLine($"round {round + 1}: {loss / places:F4} nats a place of {places}");
                afterRound();
            }
        }

        /// <summary>A step that leads through all blocks, about two fifths of them long: neighbours come far apart.</summary>
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
                    for (int i = 0; i < dimensions; i += 8)
                        (Vector256.Load(sum + i) + (Vector256.Load(context + i) * Vector256.Load(weights + i))).Store(sum + i);
                }

                for (int i = 0; i < dimensions; i += 8) (Vector256.Load(sum + i) * Vector256.Create(SumScale)).Store(sum + i);
                int target = text[at];
                float loss = Judge(target, 1, rate, sum, back, outs);
                for (int k = 0; k < RandomWords; k++)
                {
                    int other = _random[(int)((Next() >> 33) % (ulong)_random.Length)];
                    if (other != target) loss += Judge(other, 0, rate, sum, back, outs);
                }

                for (int k = 0; k < LookAlikes; k++)
                {
                    int other = neighbours.Pick(target, Next());
                    if (other != 0) loss += Judge(other, 0, rate, sum, back, outs);
                }

                Vector256<float> slow = Vector256.Create(PositionRate * SumScale), full = Vector256.Create(SumScale);
                for (int p = 0; p < 2 * reach; p++)
                {
                    int row = RowAt(at, p, reach);
                    if (row == 0) continue;
                    float* context = contexts + ((long)row * dimensions), weights = positions + (p * dimensions);
                    for (int i = 0; i < dimensions; i += 8)
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

        /// <summary>Moves a word’s vector towards the context or away from it, and notes where the context should go.</summary>
        private float Judge(int row, int label, float rate, float* sum, float* back, float* outs)
        {
            int dimensions = vectors.Settings.Dimensions;
            float* word = outs + ((long)row * dimensions);
            Vector256<float> products = default;
            for (int i = 0; i < dimensions; i += 8) products += Vector256.Load(word + i) * Vector256.Load(sum + i);
            float score = Vector256.Sum(products) + vectors.Biases[row];
            float said = Sigmoid(score), slope = (label - said) * rate;
            Vector256<float> step = Vector256.Create(slope);
            for (int i = 0; i < dimensions; i += 8)
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

        /// <summary>SplitMix64, by Sebastiano Vigna, public domain.</summary>
        private ulong Next()
        {
            ulong z = _seed += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }

        /// <summary>Every word as often as its count to the power 0.75 says; as in word2vec.</summary>
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
}
