using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Models.Search;

namespace OcrFrench.Tests.Models.Search;

public class OutlookTests
{
    /// <summary>Never more than the cheapest way on that is open, and that exactly as long as all ways are told apart.</summary>
    [Fact]
    public void It_tells_the_cheapest_way_on_or_less()
    {
        Gen<(int Symbol, int Cost)> way = Gen.Choose(0, 20).SelectMany(symbol => Gen.Choose(0, 40).Select(cost => (symbol, cost)));
        Gen<((int Symbol, int Cost)[] Ways, int Exits)> cases = way.ListOf()
            .SelectMany(ways => Gen.Choose(1, (1 << 21) - 1).Select(exits => (ways.ToArray(), exits)));
        Prop.ForAll(cases.ToArbitrary(), drawn =>
        {
            const float Most = 30;
            var outlook = new Outlook();
            outlook.Clear(Most);
            float expected = Most;
            foreach ((int symbol, int cost) in drawn.Ways)
            {
                outlook.Add(1UL << symbol, cost);
                if ((drawn.Exits >> symbol & 1) != 0) expected = Math.Min(expected, cost);
            }

            float least = outlook.Least((ulong)drawn.Exits);
            if (drawn.Ways.Select(static w => w.Symbol).Distinct().Count() <= 16) Assert.Equal(expected, least);
            else Assert.True(least <= expected, $"{least} for {expected}");
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_way_that_needs_no_exit_bounds_all_others()
    {
        var outlook = new Outlook();
        outlook.Clear(20);
        Assert.True(outlook.Add(1UL << 5, 1));
        Assert.True(outlook.Add(1UL << 6, 9));
        Assert.False(outlook.Add(ulong.MaxValue, 4));
        Assert.False(outlook.Add(1UL << 7, 5));
        Assert.Equal(1, outlook.Least(1UL << 5));
        Assert.Equal(4, outlook.Least(1UL << 6));
        Assert.Equal(4, outlook.Least(0));
    }
}
