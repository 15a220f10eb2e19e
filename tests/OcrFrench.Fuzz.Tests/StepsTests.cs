using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Targets;
using OcrFrench.Tests.Counting;

namespace OcrFrench.Fuzz.Tests;

public class StepsTests
{
    /// <summary>The same bound as for texts of the same again and again (LinearTests); shorter texts are counted as this long.</summary>
    private const int MostForCharacter = 100_000, Short = 50;

    [Fact]
    public void No_mutated_text_takes_more_steps_than_a_bound_for_each_character()
    {
        var random = new Random(20);
        string[] passages = [.. AllTargets.Passages()];
        for (int i = 0; i < 60; i++)
        {
            string text = passages[random.Next(passages.Length)];
            for (int change = random.Next(1, 16); change > 0; change--)
                text = TextMutator.Change(text, passages[random.Next(passages.Length)], random);
            text = text[..Math.Min(text.Length, 1500)];
            Assert.InRange(StepCounter.Shared.Count(text), 0, (long)MostForCharacter * Math.Max(Short, text.Length));
        }
    }
}
