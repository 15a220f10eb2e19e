using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tests.Models.Ngrams;

public class NgramStoreTests
{
    [Theory]
    [InlineData(2, long.MaxValue)]
    [InlineData(3, long.MaxValue)]
    [InlineData(3, 12_500)]
    [InlineData(4, 20_000)]
    public void The_file_answers_as_the_levels_it_was_written_from(int order, long budget)
    {
        NgramLevel[] levels = Small.Levels(order, budget);
        NgramStore store = Small.Open(NgramWriter.Write(levels, Small.Start, 7)); // the levels are rounded now too
        int asked = 0;
        int foreign = 0;
        for (int k = 0; k < order - 1; k++)
        {
            for (int context = 0; context < levels[k].Length; context += 3)
            {
                int[] ids = [.. Reference.Ids(levels, k, context), 0];
                for (int word = 0; word < Small.Start; word++)
                {
                    ids[^1] = word;
                    double expected = -Math.Log(Reference.Probability(levels, k, context, word));
                    asked++;
                    foreign += Math.Abs(expected - store.Cost(ids)) > 1e-4 ? 1 : 0;
                }
            }
        }

        // Tags let a foreign n-gram pass now and then.
        Assert.InRange(foreign, 0, asked / 1000);
    }

    [Fact]
    public void Three_ids_cost_the_same_one_by_one_and_as_a_span()
    {
        NgramStore store = Small.Open(NgramWriter.Write(Small.Levels(3, 12_500), Small.Start, 7));
        for (int i = 0; i < Small.IdCount * Small.IdCount * Small.IdCount; i += 5)
        {
            (int w1, int w2, int w3) = (i % 41, i / 41 % 41, i / 41 / 41);
            Assert.Equal(store.Cost([w1, w2, w3]), store.Cost(w1, w2, w3), 1e-5);
            Assert.Equal(store.Cost([w2, w3]), store.Cost(w2, w3), 1e-5);
            Assert.Equal(store.Cost([w3]), store.Cost(w3), 1e-5);
        }
    }

    [Fact]
    public void Asked_one_after_the_other_ids_cost_the_same()
    {
        NgramStore store = Small.Open(NgramWriter.Write(Small.Levels(3, 12_500), Small.Start, 7));
        var random = new Random(11);
        int first = Small.Start, second = Small.Start;
        ulong pair = NgramStore.PairOf(first, second);
        float backoff = store.BackoffOf(pair);
        for (int i = 0; i < 20_000; i++)
        {
            int next = random.Next(Small.IdCount);
            ulong triple = NgramStore.Append(pair, next);
            pair = NgramStore.PairOf(second, next);
            store.PrefetchPair(pair);
            store.PrefetchTriple(triple);
            store.PrefetchAlone(next);
            Assert.Equal(store.Cost(first, second, next), store.CostAlong(pair, triple, second, next, ref backoff));
            (first, second) = (second, next);
        }
    }

    [Fact]
    public void Rounded_distributions_sum_to_nearly_one()
    {
        NgramStore store = Small.Open(NgramWriter.Write(Small.Levels(3, 14_000), Small.Start, 7));
        IEnumerable<double> sums = Enumerable.Range(0, 41 * 41)
            .Select(i => Enumerable.Range(0, Small.Start).Sum(w => Math.Exp(-store.Cost(i % 41, i / 41, w))));
        Assert.InRange(sums.Count(static sum => sum is < 0.95 or > 1.05), 0, 41 * 41 / 100);
    }

    [Fact]
    public void The_start_of_a_sentence_is_given_and_costs_nothing()
    {
        NgramStore store = Small.Open(NgramWriter.Write(Small.Levels(), Small.Start, 7));
        Assert.Equal(0, store.Cost(Small.Start));
        Assert.Equal(0, store.Cost(1, Small.Start));
        Assert.Equal(0, store.Cost(1, 2, Small.Start));
        Assert.Equal(0, store.Cost([1, 2, Small.Start]));
    }

    [Fact]
    public void Ids_that_do_not_exist_read_nothing_outside()
    {
        NgramStore store = Small.Open(NgramWriter.Write(Small.Levels(), Small.Start, 7));
        foreach (int id in (int[])[-1, int.MinValue, Small.IdCount, int.MaxValue])
        {
            Assert.True(float.IsFinite(store.Cost(id)));
            Assert.True(float.IsFinite(store.Cost(id, 1)));
            Assert.True(float.IsFinite(store.Cost(id, 1, id)));
        }
    }

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        byte[] bytes = NgramWriter.Write(Small.Levels(3, 12_500), Small.Start, 7);
        for (int i = 0; i < bytes.Length; i += i < 100 ? 1 : 37)
        {
            bytes[i] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => Small.Open(bytes));
            bytes[i] ^= 0x10;
        }

        Assert.Equal(3, Small.Open(bytes).Header.Order);
    }

    [Fact]
    public void A_truncated_file_is_not_a_model()
    {
        byte[] bytes = NgramWriter.Write(Small.Levels(2), Small.Start, 7);
        for (int length = 0; length < bytes.Length; length += length < 100 ? 1 : 97)
        {
            Assert.Throws<InvalidDataException>(() => Small.Open(bytes[..length], checkContents: false));
        }

        Assert.Throws<InvalidDataException>(() => Small.Open([.. bytes, 0], checkContents: false));
    }

    [Fact]
    public void Another_vocabulary_is_refused()
    {
        byte[] bytes = NgramWriter.Write(Small.Levels(2), Small.Start, 8);
        Assert.Throws<InvalidDataException>(() => Small.Open(bytes));
    }

    [Fact]
    public void Full_lines_of_nonsense_are_searched_to_their_end_and_no_further()
    {
        byte[] bytes = NgramWriter.Write(Small.Levels(), Small.Start, 7);
        Array.Fill(bytes, (byte)0xA5, NgramHeader.Size, bytes.Length - NgramHeader.Size);
        NgramStore store = Small.Open(bytes, checkContents: false);
        for (int i = 0; i < 5000; i++)
        {
            Assert.False(float.IsNaN(store.Cost(i % 41, i / 41 % 41, i * 7 % 41)));
        }
    }
}
