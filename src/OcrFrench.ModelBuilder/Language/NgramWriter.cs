using System.Buffers.Binary;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder.Language;

/// <summary>Rounds the numbers of a pruned model to bytes and lays it out as <see cref="NgramStore"/> reads it.</summary>
internal static class NgramWriter
{
    /// <summary>The size of a model that keeps so many n-grams of each order, from 1.</summary>
    public static long SizeOf(int[] kept, int idCount) => Header(kept, idCount, 0, 0).FileSize;

    /// <summary>
    /// The bytes of the model. Probabilities and backoff factors are rounded in place, because those of longer contexts build on them.
    /// </summary>
    public static byte[] Write(NgramLevel[] levels, int neverPredicted, ulong vocabulary)
    {
        Quantizer[] probabilities = [.. levels.Select(RoundProbabilities)];
        var backoffs = new List<Quantizer>();
        BackoffWeights.Recompute(levels, level => backoffs.Add(RoundBackoffs(level)));

        ulong[] hashes = [.. levels[0].Word.Select(NgramHash.Start)];
        var tables = new List<TableWriter>();
        for (int k = 1; k < levels.Length; k++)
        {
            NgramLevel level = levels[k];
            hashes = [.. level.Context.Select((context, i) => NgramHash.Append(hashes[context], level.Word[i]))];
            tables.Add(new TableWriter(level, hashes, probabilities[k], k < backoffs.Count ? backoffs[k] : null));
        }

        int[] kept = [levels[0].Length, .. tables.Select(static t => t.Count)];
        NgramHeader header = Header(kept, levels[0].Length, neverPredicted, vocabulary);
        byte[] file = new byte[header.FileSize];
        int at = NgramHeader.Size;
        foreach (float value in probabilities.Concat(backoffs).SelectMany(static q => q.Codebook))
        {
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(at), value);
            at += sizeof(float);
        }

        at = (int)header.UnigramsAt;
        for (int w = 0; w < levels[0].Length; w++)
        {
            file[at + (2 * w)] = levels[0].AtStart[w] ? (byte)0 : probabilities[0].Code(Costs.Of(levels[0].Probability[w]));
            file[at + (2 * w) + 1] = backoffs[0].Code(Costs.Of(levels[0].Backoff[w]));
        }

        for (int order = 2; order <= levels.Length; order++)
        {
            tables[order - 2].Write(file.AsSpan((int)header.LinesAt(order)));
        }

        header.Write(file);
        return file;
    }

    private static NgramHeader Header(int[] kept, int idCount, int neverPredicted, ulong vocabulary) =>
        new(kept.Length, idCount, neverPredicted, vocabulary, [.. kept.Skip(1).Select(static n => (uint)n)]);

    private static int Codes(NgramLevel level) => level.Order == 1 ? 256 : NgramLine.Codes;

    private static Quantizer RoundProbabilities(NgramLevel level)
    {
        IEnumerable<int> kept = Enumerable.Range(0, level.Length).Where(i => level.Kept[i] && level.Probability[i] > 0);
        var quantizer = Quantizer.For(kept.Select(i => Costs.Of(level.Probability[i])), Codes(level), exactZero: false);
        foreach (int i in kept)
        {
            level.Probability[i] = Math.Exp(-quantizer.Codebook[quantizer.Code(Costs.Of(level.Probability[i]))]);
        }

        return quantizer;
    }

    private static Quantizer RoundBackoffs(NgramLevel level)
    {
        IEnumerable<int> used = Enumerable.Range(0, level.Length).Where(i => level.Kept[i] && level.Backoff[i] != 1);
        var quantizer = Quantizer.For(used.Select(i => Costs.Of(level.Backoff[i])), Codes(level), exactZero: true);
        foreach (int i in used)
        {
            level.Backoff[i] = Math.Exp(-quantizer.Codebook[quantizer.Code(Costs.Of(level.Backoff[i]))]);
        }

        return quantizer;
    }
}
