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
    public void The_sum_and_the_score_are_those_of_plain_loops()
    {
        var format = VectorFormat.Read(s_file, s_words.Identity, new LanguageIds(s_words.Count).Count, checkContents: true);
        int[] tokens = [.. Tokens("Le roi et la reine entrèrent dans la grande salle du château.")];
        Span<int> sum = stackalloc int[format.Dimensions];
        for (int at = 0; at < tokens.Length; at++)
        {
            WordVectors.Default.Sum(tokens, at, sum);
            Assert.Equal(NaiveSum(format, tokens, at), sum.ToArray());
            if (!WordVectors.Default.Has(tokens[at])) continue;
            int product = 0;
            for (int i = 0; i < format.Dimensions; i++) product += sum[i] * Byte(format.OutAt, format, tokens[at], i);
            float bias = BinaryPrimitives.ReadSingleLittleEndian(s_file.AsSpan(VectorFormat.BiasesAt + (Row(format, tokens[at]) * 4)));
            Assert.Equal((product * format.Scale) + bias, WordVectors.Default.Score(sum, tokens[at]));
        }
    }

    [Fact]
    public void Words_without_a_vector_neither_fit_nor_count()
    {
        int unknown = new LanguageIds(s_words.Count).Unknown;
        var sum = new int[WordVectors.Default.Dimensions];
        WordVectors.Default.Sum([unknown, 5, -1], 1, sum);
        Assert.All(sum, static number => Assert.Equal(0, number));
        Assert.Equal(0, WordVectors.Default.Score(sum, unknown));
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

    private static int[] NaiveSum(VectorFormat format, int[] tokens, int at)
    {
        var sum = new int[format.Dimensions];
        for (int other = Math.Max(0, at - format.Reach); other < Math.Min(tokens.Length, at + format.Reach + 1); other++)
        {
            if (other == at || Row(format, tokens[other]) == 0) continue;
            int position = other < at ? at - other - 1 : format.Reach + other - at - 1;
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += Byte(format.InAt, format, tokens[other], i)
                    * (sbyte)s_file[format.PositionsAt + (position * format.Dimensions) + i];
            }
        }

        return sum;
    }

    private static int Row(VectorFormat format, int id) =>
        BinaryPrimitives.ReadUInt16LittleEndian(s_file.AsSpan(format.RowsAt + (id * sizeof(ushort))));

    private static int Byte(int from, VectorFormat format, int id, int index) =>
        (sbyte)s_file[from + (Row(format, id) * format.Dimensions) + index];

    private static float Fit(string before, string word, string after)
    {
        List<int> left = Tokens(before), middle = Tokens(word);
        int[] all = [.. left, .. middle, .. Tokens(after)[1..]];
        float fit = 0;
        var sum = new int[WordVectors.Default.Dimensions];
        for (int i = left.Count; i < left.Count + middle.Count; i++)
        {
            WordVectors.Default.Sum(all, i, sum);
            fit += WordVectors.Default.Score(sum, all[i]);
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
