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
    public void A_word_fits_where_the_text_has_it_and_its_look_alike_does_not()
    {
        var vectors = WordVectors.Open(Train(out WordList words), words);
        int[] tokens = [.. new[] { "le", "chat", "noir", "dort" }.Select(word => words.Find(word))];
        Span<int> sum = stackalloc int[vectors.Dimensions];
        vectors.Sum(tokens, 1, sum);
        Assert.True(vectors.Score(sum, words.Find("chat")) > vectors.Score(sum, words.Find("chut")) + 1);
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
    public void Look_alikes_differ_by_one_letter_accents_aside()
    {
        string[] forms = ["", "du", "dû", "de", "dur", "don", "moi"];
        int[] counts = [0, 9, 8, 7, 6, 5, 4];
        var found = new LookAlikeWords(forms, counts);
        HashSet<string> picked = [.. Enumerable.Range(0, 200).Select(i => forms[found.Pick(1, (ulong)i * 0x9E3779B97F4A7C15)])];
        Assert.Equal(["de", "dur", "dû"], picked.Order(StringComparer.Ordinal));
        Assert.Equal(0, found.Pick(6, 1));
    }

    private static byte[] Train(out WordList words, int most = 100)
    {
        string text = string.Concat(Enumerable.Repeat(Cat + Cut, 300));
        words = new WordList((Cat + Cut).Split(' ').Where(static word => word.Length > 1));
        var stream = new TokenStream();
        List<int> tokens = stream.Read([text]);
        return new VectorTraining(8, 3, most, 4).Train(stream, tokens, words, TextWriter.Null).ToFile(words.Identity);
    }
}
