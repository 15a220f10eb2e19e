using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;

namespace OcrFrench.Tests.Rules;

public class MatcherPropertyTests
{
    private static readonly WordList s_words = new(["a", "ab", "aé", "bé", "éa", "aba", "baé", "x"]);

    [Fact]
    [Trait("Speed", "Slow")]
    public void The_automaton_finds_what_the_naive_matcher_finds()
    {
        int compared = 0;
        int found = 0;
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            if (!TryCompile(RandomRules.File(random, 1 + random.Next(12)), out RuleSet? set)) return;
            for (int i = 0; i < 20; i++)
            {
                string text = RandomRules.Text(random);
                int from = random.Next(text.Length + 1);
                int to = random.Next(from, text.Length + 1);
                if (random.Next(2) == 0) (from, to) = (0, text.Length);
                var scope = new RuleScope((CleaningLevel)random.Next(3), (Conventions)random.Next(8));
                Assert.Equal(All(set!, scope, text, from, to, naive: true), All(set!, scope, text, from, to, naive: false));
                found += All(set!, scope, text, from, to, naive: false).Count;
                compared++;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

        // Otherwise the comparison says little.
        Assert.True(compared > 2_000);
        Assert.True(found > 2_000);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Jumping_to_triggers_passes_over_nothing()
    {
        int jumping = 0, found = 0;
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            if (!TryCompile(RandomRules.File(random, 1 + random.Next(4)), out RuleSet? set)) return;
            RuleSet jumps = set!.WithTriggers(double.MaxValue), walks = set.WithTriggers(0);
            Assert.False(walks.HasTriggers);
            if (!jumps.HasTriggers) return;
            for (int i = 0; i < 20; i++)
            {
                string text = RandomRules.Text(random) + (random.Next(3) == 0 ? new string('c', random.Next(200)) : "") + RandomRules.Text(
                    random);
                int from = random.Next(text.Length + 1), to = random.Next(from, text.Length + 1);
                List<(int, int, int, string)> all = All(walks, RuleScope.Default, text, from, to, naive: false);
                Assert.Equal(all, All(jumps, RuleScope.Default, text, from, to, naive: false));
                found += all.Count;
                jumping++;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

        Assert.True(jumping > 2_000, $"{jumping} {found}");
        Assert.True(found > 1_000);
    }

    [Fact]
    public void Only_rules_that_hold_rare_characters_have_triggers()
    {
        Assert.True(Of("i1", "1’h").HasTriggers);
        Assert.False(Of("en", "st", "ai", "ou").HasTriggers);
        Assert.False(Of("[^a]").HasTriggers);

        static RuleSet Of(params string[] patterns) => RuleSet.CompileUnchecked(
            [new RuleFile("x.rules",
                string.Concat(patterns.Select((p, i) => $"rule x.r{i}\n  kind Letters\n  match {p} => x\n  fix a => b\n  keep a\n")))]);
    }

    [Fact]
    public void A_text_never_throws()
    {
        WordTest words = Shipped.Words;
        Prop.ForAll<string>(s =>
        {
            string text = s ?? "";
            string damaged = text.Replace('a', '’').Replace('b', '1').Replace('c', '¢');
            Assert.Equal(RuleExamples.Apply(RuleSet.BuiltIn, damaged, ref words), RuleExamples.Apply(RuleSet.BuiltIn, damaged, ref words));
            RuleExamples.Apply(RuleSet.BuiltIn, text, ref words);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void A_match_lies_in_its_window_and_changes_something()
    {
        WordTest words = Shipped.Words;
        string text = string.Concat(RuleSet.BuiltIn.Rules.SelectMany(rule => rule.Fixes).Select(fix => fix.Before + ". "));
        char[] buffer = new char[RuleLimits.ReplacementLength];
        Prop.ForAll<int, int>((a, b) =>
        {
            int from = (int)((uint)a * 37 % (uint)text.Length);
            int to = Math.Min(text.Length, from + (int)((uint)b % 40));
            if (!RuleSet.BuiltIn.TryFindNext(text, from, to, ref words, out RuleMatch match)) return;
            Assert.True(match.Start >= from && match.End <= to && match.Length > 0);
            int length = RuleSet.BuiltIn.WriteReplacement(match, text, buffer);
            Assert.NotEqual(text[match.Start..match.End], new string(buffer, 0, length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    private static List<(int Rule, int Start, int Length, string Replacement)> All(
        RuleSet set, RuleScope scope, string text, int from, int to, bool naive)
    {
        WordList words = s_words;
        var matcher = new NaiveMatcher(set.Rules, scope);
        char[] buffer = new char[RuleLimits.ReplacementLength];
        var all = new List<(int, int, int, string)>();
        while (from < to)
        {
            if (naive)
            {
                if (matcher.FindNext(text, from, to, ref words) is not { } found) break;
                all.Add(found);
                from = found.Start + found.Length;
                continue;
            }

            if (!set.TryFindNext(text, from, to, ref words, scope, out RuleMatch match)) break;
            all.Add((match.Rule, match.Start, match.Length, new string(buffer, 0, set.WriteReplacement(match, text, buffer))));
            from = match.End;
        }

        return all;
    }

    /// <summary>Random rules may well be useless ones, which is refused: then they are not compared.</summary>
    private static bool TryCompile(string file, out RuleSet? set)
    {
        try
        {
            set = RuleSet.Compile([new RuleFile("random.rules", file)]);
            return true;
        }
        catch (RuleFormatException e) when (e.Problem.Contains("can never act", StringComparison.Ordinal)
            || e.Problem.Contains("is what the pattern finds", StringComparison.Ordinal))
        {
            set = null;
            return false;
        }
    }
}
