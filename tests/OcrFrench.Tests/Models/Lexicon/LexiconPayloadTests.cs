using FsCheck;
using FsCheck.Fluent;
using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ready;

namespace OcrFrench.Tests.Models.Lexicon;

/// <summary>What is written of a word is what is read, however it is packed.</summary>
public class LexiconPayloadTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(3000)]
    public void Counts_flags_and_classes_come_back(int words)
    {
        uint state = 5;
        LexiconEntry[] entries = [.. TestLexicons.SyllableWords(words).Select(word =>
        {
            state = (state * 1664525) + 1013904223;
            // Many rare kinds, and few words with a count.
            uint kind = state >> 4;
            int common = (int)(state >> 24);
            return new LexiconEntry(word, common < 60 ? common * common * 7L : 0, (WordFlags)(common < 200 ? 1 : kind >> 6 & 15),
                (WordClasses)(common < 180 ? 4 : state >> 12 & 7));
        })];
        WordGraph graph = TestLexicons.Graph(entries);
        foreach (LexiconEntry entry in entries)
        {
            int index = graph.Find(entry.Form);
            Assert.Equal((Frequencies.ToByte(entry.Count), entry.Flags, entry.Classes),
                (graph.FrequencyByte(index), graph.Flags(index), graph.Classes(index)));
        }

        for (int from = 0; from < graph.Count; from += 1 + (graph.Count / 40))
        {
            for (int count = 0; count <= Math.Min(200, graph.Count - from); count += 23)
            {
                byte[] expected = [.. Enumerable.Range(from, count).Select(graph.FrequencyByte).Where(static frequency => frequency > 0)];
                Assert.Equal(expected, graph.AttestedFrequencies(from, count).ToArray());
            }
        }
    }

    [Fact]
    public void Nodes_come_back() =>
        Prop.ForAll(Gen.Choose(0, NodeRecord.MostMasks - 1).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(),
            Gen.Choose(0, NodeRecord.MostNodes).ToArbitrary(), static (mask, best, target) =>
        {
            Span<byte> bytes = stackalloc byte[8];
            bytes.Fill(0xAB);
            NodeRecord.Write(bytes, mask, (byte)best, (target & 1) != 0, target);
            NodeRecord record = new(System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            Assert.Equal((mask, (byte)best, (target & 1) != 0, target), (record.Mask, record.Best, record.HasOneChild, record.Target));
            Assert.Equal(0xAB, bytes[NodeRecord.Size]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Edges_come_back() =>
        Prop.ForAll(
            Gen.Choose(0, NodeRecord.MostNodes).ToArbitrary(), Gen.Choose(0, EdgeRecord.MostSkipped).ToArbitrary(), static (target, skip) =>
        {
            Span<byte> bytes = stackalloc byte[8];
            bytes.Fill(0xAB);
            EdgeRecord.Write(bytes, target, skip);
            EdgeRecord record = new(System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            Assert.Equal((target, skip), (record.Target, record.Skip));
            Assert.Equal(0xAB, bytes[EdgeRecord.Size]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Other_counts_leave_the_identity_and_other_words_do_not()
    {
        WordGraph graph = TestLexicons.Graph(["a", "ab", "b"]);
        WordGraph counted = TestLexicons.Graph(
            [.. new[] { "b", "a", "ab" }.Select(static word => new LexiconEntry(word, 77, WordFlags.Title, WordClasses.Name))]);
        Assert.Equal(graph.Identity, counted.Identity);
        Assert.NotEqual(graph.Identity, TestLexicons.Graph(["a", "ab", "c"]).Identity);
        Assert.NotEqual(graph.Identity, TestLexicons.Graph(["aab", "b"]).Identity);
    }

    [Fact]
    public void All_forms_take_four_bytes_each_at_most() =>
        Assert.InRange((double)EmbeddedData.Read("lexicon.bin").Length / WordGraph.Default.Count, 2, 4);
}
