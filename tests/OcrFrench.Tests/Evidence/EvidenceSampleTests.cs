using OcrFrench.Evidence;

namespace OcrFrench.Tests.Evidence;

public class EvidenceSampleTests
{
    private static readonly ulong[] s_keys = [7, 3, 9, 1, 8, 2, 2, 6, ulong.MaxValue, 0];

    [Fact]
    public void The_smallest_keys_are_kept_in_whatever_order_they_come()
    {
        ulong[] expected = [0, 1, 2, 2];
        Assert.Equal(expected, Keys(Fill(s_keys)));
        Assert.Equal(expected, Keys(Fill([.. s_keys.Reverse()])));
        Assert.Equal(expected, Keys(Fill([.. s_keys.Order()])));
    }

    [Fact]
    public void All_texts_are_counted()
    {
        Assert.Equal(s_keys.Length, Fill(s_keys).Seen);
        EvidenceSample sum = Fill([5, 4]);
        sum.Add(7, Fill(s_keys).Texts);
        Assert.Equal(9, sum.Seen);
        Assert.Equal([0, 1, 2, 2], Keys(sum));
    }

    [Fact]
    public void What_would_not_be_kept_need_not_be_looked_at()
    {
        EvidenceSample sample = Fill([1, 2, 3]);
        Assert.True(sample.See(9)); // there is room
        sample.Keep(new TextEvidence(9));
        Assert.False(sample.See(9));
        Assert.False(sample.See(10));
        Assert.True(sample.See(8));
    }

    private static EvidenceSample Fill(IEnumerable<ulong> keys)
    {
        var sample = new EvidenceSample(4);
        foreach (ulong key in keys)
            if (sample.See(key)) sample.Keep(new TextEvidence(key));
        return sample;
    }

    private static IEnumerable<ulong> Keys(EvidenceSample sample) => sample.Texts.Select(static text => text.Key).Order();
}
