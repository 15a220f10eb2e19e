using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Tests.Collections;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(8, 16)]
    [Trait("Speed", "Slow")]
    public void What_comes_of_it_is_handed_over_in_order_and_no_more_waits_than_may(int workers, int window)
    {
        var committed = new List<string>();
        int taken = 0, most = 0;
        new OrderedWork<int, string>(workers, window).Run(
            Enumerable.Range(0, 500).Select(i =>
            {
                most = Math.Max(most, ++taken - committed.Count);
                return i;
            }),
            () => static i =>
            {
                Thread.SpinWait(i % 7 * 3000);
                return i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            },
            committed.Add,
            CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 500).Select(static i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), committed);
        Assert.InRange(most, 1, window + 1);
    }

    [Fact]
    public void A_stop_ends_the_taking_and_what_is_in_hand_is_handed_over()
    {
        var committed = new List<string>();
        using var stop = new CancellationTokenSource();
        int taken = 0;
        new OrderedWork<int, string>(4, 8).Run(
            Enumerable.Range(0, 1000).Select(i =>
            {
                if (i == 100) stop.Cancel();
                taken++;
                return i;
            }),
            () => static i => i.ToString(System.Globalization.CultureInfo.InvariantCulture),
            committed.Add,
            stop.Token);
        Assert.Equal(taken, committed.Count);
        Assert.InRange(taken, 100, 102);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(57)]
    public void What_goes_wrong_ends_everything_and_is_thrown(int at)
    {
        var work = new OrderedWork<int, string>(3, 6);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => work.Run(
            Enumerable.Range(0, 1000),
            () => i => i == at ? throw new InvalidOperationException("here") : "x",
            static _ => { },
            CancellationToken.None));
        Assert.Equal("here", error.Message);
        Assert.Throws<InvalidOperationException>(() => new OrderedWork<int, string>(3, 6).Run(Enumerable.Range(0, 100),
            () => static _ => "x", _ => throw new InvalidOperationException(), CancellationToken.None));
    }
}
