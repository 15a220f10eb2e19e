using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey.Scanning;

public class WordMemoryTests
{
    [Fact]
    public void What_was_learnt_is_found_as_long_as_there_is_room()
    {
        var memory = new WordMemory();
        memory.Start();
        int learnt = 0;
        while (learnt < 80_000 && memory.TryAdd(Word(learnt), (WordVerdict)(learnt % 4), learnt - 1, (ulong)learnt + 1)) learnt++;
        Assert.Equal(65_536, learnt);
        for (int i = 0; i < learnt; i += 13)
        {
            WordMemory.Entry known = Known(memory, i);
            Assert.Equal(((WordVerdict)(i % 4), i - 1, 1), (known.Verdict, known.Word, known.Count));
        }

        Assert.False(IsKnown(memory, learnt));
        var words = new DocumentWords();
        memory.AddTo(words);
        memory.Start();
        Assert.False(IsKnown(memory, 0));
        Assert.True(memory.TryAdd(Word(0), WordVerdict.Sound, 0, 1));
    }

    [Fact]
    public void Words_stay_known_and_counts_begin_again_with_every_text()
    {
        var memory = new WordMemory();
        memory.Start();
        for (int i = 0; i < 2000; i++)
        {
            Assert.True(memory.TryAdd(Word(i), WordVerdict.Sound, i, DocumentWords.KeyOf($"mot{i}")));
            Known(memory, i);
        }

        Assert.Equal(2, Known(memory, 7).Count);
        memory.Start();
        Assert.Equal(1, Known(memory, 7).Count);
        var words = new DocumentWords();
        memory.AddTo(words);
        Assert.Equal((1, 0), (words.CountOf("mot7"), words.CountOf("mot8")));
    }

    private static WordMemory.Entry Known(WordMemory memory, int number) => memory.Count(Word(number));

    private static bool IsKnown(WordMemory memory, int number) =>
        !System.Runtime.CompilerServices.Unsafe.IsNullRef(in memory.Count(Word(number)));

    private static ShortWord Word(int number)
    {
        string text = "m" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return ShortWord.Read(text.PadRight(ShortWord.Reach), text.Length);
    }
}
