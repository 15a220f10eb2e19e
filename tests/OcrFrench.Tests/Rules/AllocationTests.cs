using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;

namespace OcrFrench.Tests.Rules;

public class AllocationTests
{
    /// <summary>Looks words up without making strings.</summary>
    private readonly struct FewWords : IWordTest
    {
        private static readonly string[] s_words = [
            "pour", "homme", "et", "vous", "les", "cinq", "jours", "eau", "cela", "adhérer", "ces", "maisons"];

        public bool IsKnown(scoped ReadOnlySpan<char> word)
        {
            foreach (string known in s_words)
            {
                if (word.SequenceEqual(known)) return true;
            }

            return false;
        }

        public int Frequency(scoped ReadOnlySpan<char> word) => IsKnown(word) ? 100 : 0;

        public bool IsVerb(scoped ReadOnlySpan<char> word) => false;
    }

    [Fact]
    public void Matching_allocates_nothing()
    {
        string text = string.Concat(
            Enumerable.Repeat("pour 1’homme et yous, les cing jours, l’ eau, ce1a, 13¢ séance; adhérer & ces maisons. ", 50));
        int expected = Run(text);
        Assert.True(expected > 200);
        int again = 0;
        Assert.Equal(0, SteadyMemory.Taken(() => again = Run(text)));
        Assert.Equal(expected, again);
    }

    private static int Run(string text)
    {
        RuleSet set = RuleSet.BuiltIn;
        var words = default(FewWords);
        Span<char> buffer = stackalloc char[RuleLimits.ReplacementLength];
        int count = 0;
        for (int at = 0; set.TryFindNext(text, at, text.Length, ref words, out RuleMatch match); at = match.End)
        {
            count += set.WriteReplacement(match, text, buffer);
        }

        return count;
    }
}
