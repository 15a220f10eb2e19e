using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;

namespace OcrFrench.Tests.Rules;

public class BuiltInRulesTests
{
    private static readonly RuleScope s_everything = new(CleaningLevel.Thorough, Conventions.All);

    public static TheoryData<string> Ids()
    {
        var ids = new TheoryData<string>();
        foreach (Rule rule in RuleSet.BuiltIn.Rules) ids.Add(rule.Id);
        return ids;
    }

    public static TheoryData<string, string, string> Fixes()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (Rule rule in RuleSet.BuiltIn.Rules)
        {
            foreach (FixExample fix in rule.Fixes) rows.Add(rule.Id, fix.Before, fix.After);
        }

        return rows;
    }

    public static TheoryData<string, string> Keeps()
    {
        var rows = new TheoryData<string, string>();
        foreach (Rule rule in RuleSet.BuiltIn.Rules)
        {
            foreach (KeepExample keep in rule.Keeps) rows.Add(rule.Id, keep.Text);
        }

        return rows;
    }

    [Fact]
    public void Every_match_line_can_act() => Assert.Null(Record.Exception(static () => UselessRules.Check(RuleSet.BuiltIn)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_keeps_to_its_examples(string id)
    {
        WordTest words = Shipped.Words;
        Assert.Null(RuleExamples.Check(RuleSet.BuiltIn, IndexOf(id), ref words));
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void All_rules_together_make_the_repair_where_it_is_needed(string id, string before, string after)
    {
        WordTest words = Shipped.Words;
        RuleSet set = RuleSet.BuiltIn;
        Assert.True(set.TryFindNext(before, 0, before.Length, ref words, s_everything, out RuleMatch match));
        Assert.Equal(id, set.Rules[match.Rule].Id);
        Span<char> buffer = stackalloc char[RuleLimits.ReplacementLength];
        string replacement = buffer[..set.WriteReplacement(match, before, buffer)].ToString();
        (int start, int length) = Difference(before, after);
        Assert.InRange(start, match.Start, match.End);
        Assert.InRange(start + length, match.Start, match.End);
        Assert.Equal(after, before[..match.Start] + replacement + before[match.End..]);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_repaired_text_is_repaired_no_further(string id, string before, string after)
    {
        WordTest words = Shipped.Words;
        Assert.NotEqual(before, after);
        Assert.Equal(after, RuleExamples.Apply(RuleSet.BuiltIn, after, ref words));
        Assert.Equal(after, RuleExamples.Apply(RuleSet.BuiltIn, after, ref words, IndexOf(id)));
    }

    [Theory]
    [MemberData(nameof(Keeps))]
    public void No_rule_touches_what_one_must_keep(string id, string text)
    {
        WordTest words = Shipped.Words;
        string after = RuleExamples.Apply(RuleSet.BuiltIn, text, ref words);
        Assert.True(after == text, $"{id}: '{text}' becomes '{after}'");
    }

    [Fact]
    public void An_identifier_begins_with_the_name_of_its_file()
    {
        Assert.All(RuleSet.BuiltIn.Rules, rule => Assert.Equal(
            rule.File, $"{BuiltInRules.NamePrefix}{rule.Id[..rule.Id.IndexOf('.', StringComparison.Ordinal)]}.rules"));
    }

    [Fact]
    public void A_convention_that_fails_switches_its_rules_off()
    {
        WordTest words = Shipped.Words;
        Assert.True(Finds("le coeur", new RuleScope(CleaningLevel.Balanced, Conventions.Ligature)));
        Assert.False(Finds("le coeur", new RuleScope(CleaningLevel.Balanced, Conventions.CapitalAccents)));
        Assert.True(Finds("les Etats Membres", new RuleScope(CleaningLevel.Conservative, Conventions.CapitalAccents)));
        Assert.False(Finds("les Etats Membres", new RuleScope(CleaningLevel.Conservative, Conventions.None)));

        bool Finds(string text, RuleScope scope) => RuleSet.BuiltIn.TryFindNext(text, 0, text.Length, ref words, scope, out _);
    }

    [Fact]
    public void A_level_leaves_out_what_needs_a_higher_one()
    {
        const string Text = "il est toujours~ là";
        WordTest words = Shipped.Words;
        Assert.False(RuleSet.BuiltIn.TryFindNext(Text, 0, Text.Length, ref words, out _));
        Assert.True(RuleSet.BuiltIn.TryFindNext(Text, 0, Text.Length, ref words, s_everything, out RuleMatch match));
        Assert.Equal("marks.bar-after-word", RuleSet.BuiltIn.Rules[match.Rule].Id);
        Assert.Equal(15, match.Start);
        Assert.Equal(1, match.Length);
    }

    private static int IndexOf(string id)
    {
        for (int i = 0; i < RuleSet.BuiltIn.Rules.Count; i++)
        {
            if (RuleSet.BuiltIn.Rules[i].Id == id) return i;
        }

        throw new ArgumentException($"There is no rule '{id}'.", nameof(id));
    }

    /// <summary>Where two texts differ, in the first.</summary>
    private static (int Start, int Length) Difference(string before, string after)
    {
        int start = before.AsSpan().CommonPrefixLength(after);
        int end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        return (start, before.Length - end - start);
    }
}
