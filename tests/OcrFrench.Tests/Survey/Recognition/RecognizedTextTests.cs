using OcrFrench.Edits;
using OcrFrench.Survey.Recognition;

namespace OcrFrench.Tests.Survey.Recognition;

public class RecognizedTextTests
{
    [Fact]
    public void Characters_KnowTheirWordsAndSymbols()
    {
        RecognizedText recognition = Start("la ma[e-3]r");

        Assert.Equal([0, 0, -1, 1, 1, 1], WordsOf(recognition, 6));
        Assert.Equal([0, 1, -1, 2, 3, 4], recognition.SymbolsOf(0, 6).ToArray());
    }

    [Fact]
    public void Changes_MoveWhatIsBehind_AndEndWhatWasSaidOfTheirSymbols()
    {
        RecognizedText recognition = Start("la ma[e-3]r du");
        var changes = new ChangeList();
        changes.Add(4, 5, "eee", default);

        recognition.Advance(changes, 11);

        Assert.Equal([0, 0, -1, 1, 1, 1, 1, 1, -1, 2, 2], WordsOf(recognition, 11));
        Assert.Equal([0, 1, -1, -1, -1, -1, -1, -1, -1, 5, 6], recognition.SymbolsOf(0, 11).ToArray());
    }

    [Fact]
    public void What_is_inserted_belongs_to_the_word_before_it()
    {
        RecognizedText recognition = Start("la me[c-1]r");
        var changes = new ChangeList();
        changes.Add(0, 0, "«", default);
        changes.Add(2, 2, "s", default);
        changes.Add(6, 6, ".", default);

        recognition.Advance(changes, 9);

        Assert.Equal([-1, 0, 0, 0, -1, 1, 1, 1, 1], WordsOf(recognition, 9));
    }

    [Fact]
    public void What_was_said_of_the_symbols_of_other_words_stays()
    {
        RecognizedText recognition = Start("l[i-1]a m[n-1]er l[i-1]a");
        var changes = new ChangeList();
        changes.Add(4, 5, "è", default);

        recognition.Advance(changes, 9);

        Assert.Equal([0, 1, -1, -1, -1, -1, -1, 5, 6], recognition.SymbolsOf(0, 9).ToArray());
    }

    [Fact]
    public void Words_without_a_place_between_them_are_kept_apart()
    {
        var recognition = new RecognizedText();
        recognition.Start("lamer", [new RecognizedWord { Start = 0, Length = 2 }, new RecognizedWord { Start = 2, Length = 3 }]);
        Assert.Equal([0, 0, 1, 1, 1], WordsOf(recognition, 5));
        Assert.False(recognition.IsActive);
    }

    [Fact]
    public void Another_reading_of_a_word_is_evidence()
    {
        var recognition = new RecognizedText();
        recognition.Start("ma", [new RecognizedWord { Start = 0, Length = 2, Alternatives = ["na"] }]);
        Assert.True(recognition.HasReadings && recognition.IsActive);
        recognition.Start("ma", [new RecognizedWord { Start = 0, Length = 2 }]);
        Assert.False(recognition.HasReadings || recognition.IsActive);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 2)]
    [InlineData(3, 1)]
    [InlineData(0, int.MaxValue)]
    public void Words_OutsideTheText_AreRefused(int start, int length)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => OcrCleaner.Default.Analyze("ma", [new RecognizedWord { Start = start, Length = length }]));
        Assert.Contains("Word 0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OutOfOrder_AreRefused()
    {
        RecognizedWord[] words = [new() { Start = 3, Length = 2 }, new() { Start = 0, Length = 2 }];
        Assert.Throws<ArgumentException>(() => OcrCleaner.Default.Analyze("la ma", words));
    }

    [Fact]
    public void Symbols_OutsideTheirWord_AreRefused()
    {
        var word = new RecognizedWord { Start = 0, Length = 2, Symbols = [new RecognizedSymbol { Start = 1, Length = 2 }] };
        ArgumentException error = Assert.Throws<ArgumentException>(() => OcrCleaner.Default.Analyze("la ma", [word]));
        Assert.Contains("word 0", error.Message, StringComparison.Ordinal);
    }

    private static RecognizedText Start(string notation)
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By(notation);
        var recognition = new RecognizedText();
        recognition.Start(text, words);
        return recognition;
    }

    private static int[] WordsOf(RecognizedText recognition, int length) => [.. Enumerable.Range(0, length).Select(recognition.WordAt)];
}
