using OcrFrench.Steps.Context;

namespace OcrFrench.Tests.Steps.Context;

public class RankerMemoTests
{
    [Fact]
    public void What_is_remembered_is_what_the_ranker_says()
    {
        Ranker ranker = Ranker.Load();
        var memo = new RankerMemo(ranker);
        var random = new Random(9);
        // Some more than fit, each several times, and bounds that differ.
        float[][] all = [.. Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, Features.Count)
            .Select(_ => (float)random.Next(-2, 3)).ToArray())];
        for (int i = 0; i < 4000; i++)
        {
            float[] features = all[random.Next(all.Length)];
            int section = random.Next(Ranker.Sections.Length);
            float least = random.Next(2) * 0.2f;
            Assert.Equal(ranker.Probability(section, features, least), memo.Probability(section, features, least));
        }
    }

    [Fact]
    public void A_probability_is_left_out_only_when_it_is_less_than_was_asked_for()
    {
        Ranker ranker = Ranker.Load();
        var random = new Random(10);
        for (int i = 0; i < 500; i++)
        {
            float[] features = [.. Enumerable.Range(0, Features.Count).Select(_ => random.NextSingle() * 3)];
            float whole = ranker.Probability(0, features), bounded = ranker.Probability(0, features, 0.3f);
            Assert.True(bounded == whole || (bounded == 0 && whole < 0.3f));
        }
    }
}
