using System.Buffers.Binary;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Ready;
using OcrFrench.Models.Vectors;

namespace OcrFrench.Tests.Models.Vectors;

public class WordVectorsTests
{
    private static readonly WordGraph s_words = WordGraph.Default;
    private static readonly byte[] s_file = EmbeddedData.Read(WordVectors.Resource);

    [Theory]
    [InlineData("Elle coupa un gros morceau de", "pain", "bain", "et le donna à l’enfant.")]
    [InlineData("Il ne savait", "pas", "pus", "ce que cela voulait dire.")]
    [InlineData("Le prêtre entra dans", "l’église", "l’éclisse", "et s’agenouilla.")]
    [InlineData("Il y avait un grand nombre", "de", "dé", "personnes dans la salle.")]
    public void The_word_that_was_meant_fits_better(string before, string meant, string other, string after)
    {
        Assert.True(Fit(before, meant, after) > Fit(before, other, after));
    }

    [Fact]
    public void Expectation_and_score_are_those_of_plain_loops()
    {
        var format = VectorFormat.Read(s_file, s_words.Identity, new LanguageIds(s_words.Count).Count, checkContents: true);
        int[] tokens = [.. Tokens("Le roi et la reine entrèrent dans la grande salle du château.")];
        var context = new VectorContext(WordVectors.Default);
        for (int at = 0; at < tokens.Length; at++)
        {
            WordVectors.Default.Read(tokens, at, context);
            double[] expected = NaiveExpectation(format, tokens, at);
            for (int i = 0; i < expected.Length; i++) Assert.Equal(expected[i], context.Expected[i], 1e-3 * (1 + Math.Abs(expected[i])));
            if (!WordVectors.Default.Has(tokens[at])) continue;
            double score = Float(VectorFormat.BiasesAt + (Row(format, tokens[at]) * sizeof(float)));
            for (int i = 0; i < format.Dimensions; i++)
                score += expected[i] * Byte(format.OutAt, format, tokens[at], i) * format.Steps.Out;
            Assert.Equal(score, WordVectors.Default.Score(context, tokens[at]), 1e-3 * (1 + Math.Abs(score)));
        }
    }

    [Fact]
    public void What_was_read_before_leaves_no_trace()
    {
        int[] tokens = [.. Tokens("Le roi et la reine entrèrent dans la grande salle du château.")];
        var used = new VectorContext(WordVectors.Default);
        int[] places = [1, 1, 4, 0, tokens.Length - 1, 4, 1];
        foreach (int at in places)
        {
            var fresh = new VectorContext(WordVectors.Default);
            WordVectors.Default.Read(tokens, at, fresh);
            WordVectors.Default.Read(tokens, at, used);
            Assert.Equal(fresh.Expected.ToArray(), used.Expected.ToArray());
        }
    }

    [Fact]
    public void Words_without_a_vector_neither_fit_nor_count()
    {
        int unknown = new LanguageIds(s_words.Count).Unknown;
        VectorContext nothing = new(WordVectors.Default), context = new(WordVectors.Default);
        WordVectors.Default.Read([5], 0, nothing);
        WordVectors.Default.Read([unknown, 5, -1], 1, context);
        Assert.Equal(nothing.Expected.ToArray(), context.Expected.ToArray());
        Assert.Equal(0, WordVectors.Default.Score(context, unknown));
    }

    [Fact]
    public void Other_words_damaged_bytes_and_other_files_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => WordVectors.Open(s_file, new Ngrams.WordList(["le"])));
        Assert.Throws<InvalidDataException>(() => WordVectors.Open(s_file.AsSpan(0, s_file.Length - 1), s_words));
        Assert.Throws<InvalidDataException>(() => WordVectors.Open([], s_words));
        byte[] damaged = [.. s_file];
        damaged[^1] ^= 1;
        Assert.Throws<InvalidDataException>(() => WordVectors.Open(damaged, s_words));
        damaged = [.. s_file];
        damaged[24] = 255;
        Assert.Throws<InvalidDataException>(() => WordVectors.Open(damaged, s_words));
    }

    private static double[] NaiveExpectation(VectorFormat format, int[] tokens, int at)
    {
        var inner = new double[format.Width];
        for (int i = 0; i < inner.Length; i++) inner[i] = Float(format.StartsAt + (i * sizeof(float)));
        for (int other = Math.Max(0, at - format.Reach); other < Math.Min(tokens.Length, at + format.Reach + 1); other++)
        {
            if (other == at || Row(format, tokens[other]) == 0) continue;
            int position = other < at ? at - other - 1 : format.Reach + other - at - 1;
            for (int d = 0; d < format.Dimensions; d++)
            {
                double number = Byte(format.InAt, format, tokens[other], d) * format.Steps.In;
                for (int i = 0; i < inner.Length; i++)
                {
                    int weight = Short(format.MatricesAt, (((position * format.Dimensions) + d) * format.Width) + i);
                    inner[i] += number * weight * format.Steps.Matrices;
                }
            }
        }

        var expected = new double[format.Dimensions];
        for (int i = 0; i < inner.Length; i++)
        {
            double number = inner[i] < 0 ? inner[i] / 4 : inner[i];
            for (int d = 0; d < expected.Length; d++)
                expected[d] += number * Short(format.LastAt, (i * format.Dimensions) + d) * format.Steps.Last;
        }

        return expected;
    }

    private static float Float(int at) => BinaryPrimitives.ReadSingleLittleEndian(s_file.AsSpan(at));

    private static short Short(int from, int index) =>
        BinaryPrimitives.ReadInt16LittleEndian(s_file.AsSpan(from + (index * sizeof(short))));

    private static int Row(VectorFormat format, int id) =>
        BinaryPrimitives.ReadUInt16LittleEndian(s_file.AsSpan(format.RowsAt + (id * sizeof(ushort))));

    private static int Byte(int from, VectorFormat format, int id, int index) =>
        (sbyte)s_file[from + (Row(format, id) * format.Dimensions) + index];

    private static float Fit(string before, string word, string after)
    {
        List<int> left = Tokens(before), middle = Tokens(word);
        int[] all = [.. left, .. middle, .. Tokens(after)[1..]];
        float fit = 0;
        var context = new VectorContext(WordVectors.Default);
        for (int i = left.Count; i < left.Count + middle.Count; i++)
        {
            WordVectors.Default.Read(all, i, context);
            fit += WordVectors.Default.Score(context, all[i]);
        }

        return fit / middle.Count;
    }

    private static List<int> Tokens(string text)
    {
        var ids = new TokenIds(s_words);
        var tokens = new List<int>();
        foreach (LanguageToken token in new TokenEnumerator(text)) tokens.Add(ids.Of(text, token));
        return tokens;
    }
}
