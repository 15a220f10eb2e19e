using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Models.Lexicon;

public class CorruptLexiconTests
{
    private static byte[] Bytes() => LexiconWriter.Write(
        TestLexicons.SyllableWords(300).Select(word => new LexiconEntry(word, word.Length, WordFlags.Lower, WordClasses.None)),
        1000);

    [Fact]
    public void Any_single_changed_byte_is_refused()
    {
        byte[] bytes = Bytes();
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= (byte)(1 << (i % 8));
            Assert.Throws<InvalidDataException>(() => WordGraph.Open(bytes));
            bytes[i] ^= (byte)(1 << (i % 8));
        }

        Assert.Equal(300, WordGraph.Open(bytes).Count);
    }

    [Fact]
    public void Any_truncation_is_refused()
    {
        byte[] bytes = Bytes();
        for (int length = 0; length < bytes.Length; length += 1 + (length / 50))
        {
            Assert.Throws<InvalidDataException>(() => WordGraph.Open(bytes.AsSpan(0, length)));
        }
    }

    /// <summary>The checksum made right again: what then opens must neither read outside nor loop.</summary>
    [Fact]
    public void Damage_under_a_right_checksum_is_refused_or_harmless()
    {
        byte[] sound = Bytes();
        LexiconFormat format = LexiconFormat.Read(sound);
        int refused = 0;
        uint state = 7;
        for (int round = 0; round < 1500; round++)
        {
            byte[] bytes = [.. sound];
            state = (state * 1664525) + 1013904223;
            int at = LexiconFormat.HeaderSize + (int)((state >> 4) % (uint)(bytes.Length - LexiconFormat.HeaderSize));
            bytes[at] ^= (byte)(1 + (round % 255));
            format.Write(bytes);
            try
            {
                Use(WordGraph.Open(bytes));
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        // Half of these bytes are hot words, frequencies, flags and classes: others are as possible as those that were written.
        Assert.True(refused > 700, $"only {refused} refused");
    }

    private static void Use(WordGraph graph)
    {
        foreach (string word in TestLexicons.SyllableWords(300))
        {
            int index = graph.Find(word);
            Assert.InRange(index, -1, graph.Count - 1);
        }

        for (int i = 0; i < graph.Count; i++)
        {
            Assert.NotEmpty(graph.Word(i));
            _ = (int)graph.Flags(i) + (int)graph.Cost(i);
        }
    }

    [Fact]
    public void Words_out_of_order_or_twice_are_refused_by_the_builder()
    {
        GraphBuilder builder = new();
        builder.Add("b");
        Assert.Throws<ArgumentException>(() => builder.Add("a"));
        Assert.Throws<ArgumentException>(() => builder.Add("b"));
        Assert.Throws<ArgumentException>(() => builder.Add(""));
        Assert.Throws<ArgumentException>(() => builder.Add("c1"));
        Assert.Throws<ArgumentException>(() => builder.Add("C"));
    }
}
