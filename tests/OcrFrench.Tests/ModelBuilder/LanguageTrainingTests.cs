using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models.Ngrams;
using OcrFrench.Tests.Models.Ngrams;

namespace OcrFrench.Tests.ModelBuilder;

public class LanguageTrainingTests
{
    private static readonly LanguageTraining Training = new(3, [1, 1, 1], 1_000_000, 2);

    [Fact]
    public void The_same_text_gives_the_same_bytes()
    {
        Assert.Equal(Train(Small.Text, "").Bytes, Train(Small.Text, "").Bytes);
    }

    [Fact]
    public void What_the_text_says_costs_less_than_what_it_does_not()
    {
        (byte[] bytes, WordList words) = Train(Small.Text, "");
        var model = NgramModel.Open(bytes, words);
        int Id(string word) => words.Find(word);
        Assert.True(model.Cost(Id("le"), Id("chat"), Id("dort")) < model.Cost(Id("le"), Id("chat"), Id("cour")));
        Assert.True(model.Cost(model.SentenceStart, Id("le")) < model.Cost(model.SentenceStart, Id("dort")));
        Assert.True(model.Cost(Id("dort"), model.Punctuation('.')) < model.Cost(Id("dort"), model.Punctuation('?')));
        Assert.True(model.Cost(model.Unknown) < model.Cost(Id("petite"))); // met once, and so counted as unknown
    }

    [Fact]
    public void Rare_words_teach_the_probability_of_unknown_ones()
    {
        (byte[] bytes, WordList words) = Train(Small.Text, "");
        var model = NgramModel.Open(bytes, words);
        Assert.True(model.Cost(words.Find("est"), model.Unknown) < model.Cost(model.SentenceStart, model.Unknown));
    }

    [Fact]
    public void Paragraphs_held_out_count_as_if_they_were_not_there()
    {
        string[] paragraphs = Small.Text.ReplaceLineEndings("\n").Split("\n\n");
        (byte[] less, WordList words) = Train(Small.Text, paragraphs[1]);
        var stream = new TokenStream();
        List<int> tokens = stream.Read([paragraphs[0] + "\n\n" + paragraphs[2]]);
        Assert.Equal(Training.Train(stream, tokens, [], words, TextWriter.Null), less);
    }

    [Fact]
    public void More_held_out_than_there_is_leaves_no_negative_count()
    {
        int[] stream = Small.Stream(20);
        NgramLevel[] levels = NgramCounter.Count(stream, [.. Small.Stream(30), .. Small.Stream(10, 5)], Small.IdCount, Small.Start, 3);
        Assert.All(levels, level => Assert.All(level.Count, count => Assert.True(count >= 0)));
        KneserNey.Estimate(levels);
        Assert.Equal(1, levels[0].Probability.Sum(), 9);
    }

    [Fact]
    public void No_ngram_reaches_back_over_the_start_of_a_sentence()
    {
        NgramLevel[] levels = NgramCounter.Count([9, 1, 2, 9, 3, 4], [], 10, 9, 3);
        string[] found = [.. levels.SelectMany(
            (level, k) => Enumerable.Range(0, k == 0 ? 0 : level.Length).Select(i => string.Join(' ', Reference.Ids(levels, k, i))))];
        Assert.Equal(["1 2", "3 4", "9 1", "9 3", "9 1 2", "9 3 4"], found);
    }

    private static (byte[] Bytes, WordList Words) Train(string text, string heldOut)
    {
        var stream = new TokenStream();
        List<int> tokens = stream.Read([text]);
        List<int> taken = heldOut.Length == 0 ? [] : stream.Read([heldOut]);
        var words = new WordList(stream.Words);
        return (Training.Train(stream, tokens, taken, words, TextWriter.Null), words);
    }
}
