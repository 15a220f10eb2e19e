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
internal sealed class VectorTrainer(
    TrainedVectors vectors, ushort[] text, bool[] isHeldOut, int[] counts, NearWords near, TextWriter log)
{
    /// <summary>The initial learning rate. By hand: 0.05, as in word2vec, and 0.1 gave the same.</summary>
    private const float Rate = 0.07f;

    /// <summary>Words that make up a greater share of the text are sometimes skipped, as in word2vec.</summary>
    private const double Frequent = 1e-3;

    /// <summary>Tokens in a block. By hand: about ten pages.</summary>
    private const int Block = 4096;

    /// <remarks>The places behind the last full batch, fewer than one, teach nothing.</remarks>
    public void Run(Action afterRound)
    {
        long total = (long)vectors.Settings.Rounds * text.Length, done = 0;
        long all = counts.Sum(static count => (long)count);
        double[] keep = [.. counts.Select(count => count == 0 ? 0 : Math.Min(1, Math.Sqrt(Frequent * all / count)))];
        long blocks = ((text.Length - 1) / Block) + 1, stride = Stride(blocks);
        var noise = new Noise(1);
        var batch = new VectorBatch(vectors, text, new WordLessons(vectors, counts, near, noise), noise);
        for (int round = 0; round < vectors.Settings.Rounds; round++)
        {
            double loss = 0;
            long places = 0;
            for (long block = 0; block < blocks; block++)
            {
                int from = (int)(block * stride % blocks * Block);
                for (int at = from; at < Math.Min(text.Length, from + Block); at++, done++)
                {
                    if (keep[text[at]] == 0 || isHeldOut[at] || noise.Next() > keep[text[at]]) continue;
                    batch.Add(at);
                    places++;
                    if (batch.IsFull) loss += batch.Learn(Rate, MathF.Max(1e-3f, 1 - ((float)done / total)));
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
}
