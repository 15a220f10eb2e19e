using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Characters;
using OcrFrench.Steps.Normalization;

namespace OcrFrench.Tests.Characters;

public class CharFinderTests
{
    private static readonly string[] s_sets = [
        "`ÂÞ\u0080ſﬁ\uFEFF", "0123456789!?®©\"”“'’‘°*", ".", "ÿ", "œ", "", "\0\u007F\u00FF\u0100\uFFFF"];

    [Fact]
    public void The_first_one_is_found_wherever_it_is()
    {
        string sound = string.Concat(Enumerable.Repeat("lété à Euvre nave, ~ É ñ ж", 2));
        foreach (string set in s_sets.Where(static set => set.Length > 0))
        {
            var finder = CharFinder.Of(set);
            string clean = string.Concat(sound.Where(c => !set.Contains(c, StringComparison.Ordinal)));
            Assert.Equal((-1, -1, -1),
                (clean.AsSpan().IndexOfAny(finder), clean.AsSpan().LastIndexOfAny(finder), set.AsSpan().IndexOfAnyExcept(finder)));
            foreach (char c in set)
            {
                for (int at = 0; at <= clean.Length; at++)
                {
                    string text = clean[..at] + c + clean[at..];
                    Assert.Equal((at, at), (text.AsSpan().IndexOfAny(finder), text.AsSpan().LastIndexOfAny(finder)));
                    Assert.False(text.AsSpan(at + 1).ContainsAny(finder));
                }
            }
        }
    }

    [Fact]
    public void Every_char_is_told_apart()
    {
        foreach (string set in s_sets)
        {
            var finder = CharFinder.Of(set);
            for (int c = 0; c <= char.MaxValue; c++)
            {
                bool member = set.Contains((char)c, StringComparison.Ordinal);
                string text = new((char)c, 19);
                Assert.Equal((member, member ? 0 : -1, member ? 18 : -1, member ? -1 : 0), (finder.Contains((char)c),
                    text.AsSpan().IndexOfAny(finder), text.AsSpan().LastIndexOfAny(finder), text.AsSpan().IndexOfAnyExcept(finder)));
            }
        }
    }

    [Fact]
    public void It_finds_what_the_framework_finds() =>
        Prop.ForAll<string, string, int>(static (set, text, shift) =>
        {
            set ??= "";
            text = string.Concat(Enumerable.Repeat(text ?? "", 9)) + (char)(shift & 0xFFFF);
            Assert.Equal(text.AsSpan().IndexOfAny(set), text.AsSpan().IndexOfAny(CharFinder.Of(set)));
            Assert.Equal(text.AsSpan().LastIndexOfAny(set), text.AsSpan().LastIndexOfAny(CharFinder.Of(set)));
            Assert.Equal(text.AsSpan().IndexOfAnyExcept(set), text.AsSpan().IndexOfAnyExcept(CharFinder.Of(set)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_triggers_of_the_passes_are_not_what_sound_French_is_made_of()
    {
        var plan = NormalizationPlan.For(SpellingPeriod.Classical, CleaningLevel.Thorough);
        Assert.False("« L’été où Œdipe naîtra, ça, peut-être — l'Île d'Aÿ… » (n° 3)".AsSpan().ContainsAny(plan.Triggers));
    }
}
