using OcrFrench.Models.Search;

namespace OcrFrench.Tests.Models.Search;

public class StateIndexTests
{
    [Fact]
    public void It_finds_what_a_dictionary_finds_and_forgets_it_when_cleared()
    {
        var random = new Random(5);
        var index = new StateIndex();
        foreach (int most in (int[])[1, 7, 64, 1000, StateIndex.MostStates])
        {
            index.Clear(most);
            var expected = new Dictionary<ulong, int>();
            for (int i = 0; i < most * 2; i++)
            {
                ulong key = (ulong)random.Next(most * 2) << 22;
                if (!expected.ContainsKey(key) && expected.Count == most) continue;
                int next = expected.Count;
                expected.TryAdd(key, next);
                Assert.Equal(expected[key], index.Find(key, next));
            }
        }
    }

    [Fact]
    public void It_may_be_cleared_more_often_than_it_has_stamps()
    {
        var index = new StateIndex();
        for (int i = 0; i < 200_000; i++)
        {
            index.Clear(4);
            Assert.Equal(0, index.Find(7, 0));
            Assert.Equal(0, index.Find(7, 1));
        }
    }
}
