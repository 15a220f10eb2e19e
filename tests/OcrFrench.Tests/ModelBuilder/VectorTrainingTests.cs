using OcrFrench.ModelBuilder;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.ModelBuilder.Vectors;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Vectors;
using OcrFrench.Tests.Models.Ngrams;

namespace OcrFrench.Tests.ModelBuilder;

public class VectorTrainingTests
{
    private const string Cat = "le chat noir dort sur le lit . ", Cut = "il a chut de la branche morte . ";

    [Fact]
    public void The_same_text_gives_the_same_bytes()
    {
        Assert.Equal(Train(out _), Train(out _));
    }

    [Fact]
    public void A_word_fits_where_the_text_has_it_and_the_one_near_it_does_not()
    {
        var vectors = WordVectors.Open(Train(out WordList words), words);
        int[] tokens = [.. new[] { "le", "chat", "noir", "dort" }.Select(word => words.Find(word))];
        var context = new VectorContext(vectors);
        vectors.Read(tokens, 1, context);
        Assert.True(vectors.Score(context, words.Find("chat")) > vectors.Score(context, words.Find("chut")) + 1);
    }

    [Fact]
    public void Words_beyond_the_most_frequent_have_no_vector()
    {
        var vectors = WordVectors.Open(Train(out WordList words, most: 3), words);
        Assert.Equal(3, Enumerable.Range(0, words.Count).Count(vectors.Has));
        Assert.True(vectors.Has(words.Find("le")));
        Assert.False(vectors.Has(new LanguageIds(words.Count).Unknown));
    }

    [Fact]
    public void Nothing_is_learnt_from_what_is_held_out()
    {
        Assert.NotEqual(Train(out _), Train(out _, heldOut: Cut));
        var stream = new TokenStream();
        List<int> all = stream.Read([Cat + Cut + Cat]), held = stream.Read([Cut]);
        bool[] isHeldOut = HeldOutPassages.In(all, held);
        int from = stream.Read([Cat]).Count;
        Assert.All(isHeldOut[..(from - 1)], Assert.False);
        Assert.All(isHeldOut[(from + 1)..(from + held.Count - 2)], Assert.True);
        Assert.All(isHeldOut[(from + held.Count + 1)..], Assert.False);
        Assert.DoesNotContain(true, HeldOutPassages.In(all, []));
    }

    [Theory]
    [InlineData(50, 64, 5)]
    [InlineData(80, 96, 5)]
    [InlineData(64, 48, 5)]
    [InlineData(64, 120, 5)]
    [InlineData(64, 272, 5)]
    [InlineData(64, 128, 9)]
    [InlineData(0, 16, 5)]
    public void Settings_that_the_engine_cannot_read_are_refused(int dimensions, int width, int reach)
    {
        var stream = new TokenStream();
        var training = new VectorTraining(dimensions, width, reach, 10, 1);
        Assert.Throws<ArgumentException>(
            () => training.Train(stream, stream.Read([Cat]), [], new WordList(["le"]), TextWriter.Null));
    }

    [Theory]
    [InlineData(4, 16, 3)]
    [InlineData(32, 64, 128)]
    public unsafe void Products_of_matrices_are_those_of_plain_loops(int rows, int columns, int depth)
    {
        var random = new Random(rows);
        float[] sums = Floats(rows * columns), one = Floats(rows * depth), other = Floats(depth * columns), flipped = new float[one.Length];
        float[] expected = [.. sums], again = [.. sums];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
                for (int k = 0; k < depth; k++)
                    expected[(row * columns) + column] = MathF.FusedMultiplyAdd(
                        one[(row * depth) + k], other[(k * columns) + column], expected[(row * columns) + column]);
        }

        fixed (float* c = sums, x = one, y = other, f = flipped, a = again)
        {
            MatrixProducts.Add(c, x, depth, 1, y, rows, columns, depth);
            MatrixProducts.Flip(x, f, rows, depth);
            MatrixProducts.Add(a, f, 1, rows, y, rows, columns, depth);
        }

        Assert.Equal(expected, sums);
        Assert.Equal(expected, again);

        float[] Floats(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
    }

    [Fact]
    public void Near_words_differ_by_one_letter_accents_aside()
    {
        string[] forms = ["", "du", "dû", "de", "dur", "don", "moi", "ud"];
        int[] counts = [0, 9, 8, 7, 6, 5, 4, 3];
        var found = new NearWords(forms, counts);
        var noise = new Noise(1);
        HashSet<string> picked = [.. Enumerable.Range(0, 300).Select(_ => forms[found.Pick(1, noise)])];
        Assert.Equal(["de", "dur", "dû", "ud"], picked.Order(StringComparer.Ordinal));
        Assert.Equal(0, found.Pick(6, noise));
    }

    private static byte[] Train(out WordList words, int most = 100, string heldOut = "")
    {
        string text = string.Concat(Enumerable.Repeat(Cat + Cut, 300));
        words = new WordList((Cat + Cut).Split(' ').Where(static word => word.Length > 1));
        var stream = new TokenStream();
        List<int> tokens = stream.Read([text]);
        return new VectorTraining(16, 32, 3, most, 4).Train(stream, tokens, stream.Read([heldOut]), words, TextWriter.Null)
            .ToFile(words.Identity);
    }
}
