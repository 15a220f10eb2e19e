using OcrFrench.Steps.Context;

namespace OcrFrench.Tests.Steps.Context;

/// <summary>The cheapest readings of a run so far.</summary>
public class HypothesisBeamTests
{
    private const int Width = 4;

    [Fact]
    public void The_cheapest_are_kept_in_order_one_of_those_that_end_alike()
    {
        var random = new Random(8);
        for (int round = 0; round < 500; round++)
        {
            var beam = new HypothesisBeam(Width);
            var all = new List<Hypothesis>();
            for (int i = random.Next(12); i > 0; i--)
            {
                var added = new Hypothesis { First = random.Next(2), Second = random.Next(3), Cost = random.Next(10), Choice = i };
                all.Add(added);
                beam.Add(added);
                (float, int)[] expected =
                [
                    .. all.GroupBy(static h => (h.First, h.Second)).Select(static same => same.MinBy(static h => h.Cost))
                        .Select(static h => h.Cost).Order().Take(Width).Select(static cost => (cost, 0)),
                ];
                Assert.Equal(expected, beam.Kept.ToArray().Select(static h => (h.Cost, 0)));
                Assert.Equal(beam.Kept.Length, beam.Kept.ToArray().DistinctBy(static h => (h.First, h.Second)).Count());
            }
        }
    }

    [Fact]
    public void Among_equal_hypotheses_the_first_is_kept()
    {
        var beam = new HypothesisBeam(Width);
        beam.Add(new Hypothesis { First = 1, Cost = 3, Choice = 1 });
        beam.Add(new Hypothesis { First = 1, Cost = 3, Choice = 2 });
        beam.Add(new Hypothesis { First = 2, Cost = 3, Choice = 3 });
        Assert.Equal([1, 3], beam.Kept.ToArray().Select(static h => h.Choice));
    }

    [Fact]
    public void Any_cost_is_admitted_while_there_is_room_and_later_only_costs_near_the_last()
    {
        var beam = new HypothesisBeam(Width);
        for (int i = 0; i < Width; i++)
        {
            Assert.True(beam.Admits(1000));
            beam.Add(new Hypothesis { First = i, Cost = i });
        }

        Assert.True(beam.Admits(Width - 1));
        Assert.True(beam.Admits(Width - 0.6f)); // rounding may have made it a little dearer than it is
        Assert.False(beam.Admits(Width + 1));
    }
}
