using System.Globalization;
using System.Text;
using OcrFrench.Rules;

namespace OcrFrench.Tests.Rules;

/// <summary>Rule files made to cost much: refused with a message, or compiled into little.</summary>
public class HostileRulesTests
{
    [Theory]
    [InlineData("(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b) (a|b)", "nine")]
    [InlineData("((a|b)(a|b)(a|b)(a|b)(a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|0|1|2|3|4|5|6|7|8|9))", "512 sequences")]
    [InlineData("a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?p?q?r?s?t?u?v?w?x?y?z", "512 sequences")]
    [InlineData("((((((((((((((((((((a))))))))))))))))))))", "nine")]
    public void A_pattern_that_explodes_is_refused(string pattern, string reason)
    {
        RuleFormatException e = Assert.Throws<RuleFormatException>(() => Compile(One(0, pattern)));
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_length_and_lines_have_limits()
    {
        Assert.Contains("nested", Refused(One(0, "a => b / _ " + new string('(', 40) + "a" + new string(')', 40), whole: true)),
            StringComparison.Ordinal);
        Assert.Contains("64 characters", Refused(One(0, new string('a', 100))), StringComparison.Ordinal);
        Assert.Contains("2000 characters", Refused("# " + new string('a', 3_000)), StringComparison.Ordinal);
        Assert.Contains("longer than 128", Refused(One(0, "a => " + new string('b', 200), whole: true)), StringComparison.Ordinal);
        Assert.Contains("4194304 characters", Refused(new string('\n', RuleLimits.TextLength + 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_rules_has_a_limit()
    {
        var file = new StringBuilder();
        for (int i = 0; i <= RuleLimits.Rules; i++) file.Append(One(i, string.Create(CultureInfo.InvariantCulture, $"a{i}")));
        Assert.Contains("more than 20000 rules", Refused(file.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_compete_for_the_same_text_have_a_limit()
    {
        var file = new StringBuilder();
        for (int i = 0; i < 2_000; i++)
            file.Append(One(i, string.Create(CultureInfo.InvariantCulture, $"ab => {i}\n  require next in w{i}"), whole: true));
        Assert.Contains("same place of the same text", Refused(file.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Overlapping_classes_are_refused_before_they_fill_the_memory()
    {
        // Each pattern keeps or leaves each letter of its own, so that a text of n letters can be in 2^n states.
        var file = new StringBuilder();
        for (int i = 0; i < 60; i++)
        {
            var pattern = new StringBuilder();
            for (int j = 0; j < 60; j++) pattern.Append(j == i ? "[^a]" : "[^b]");
            file.Append(One(i, pattern.ToString()));
        }

        string message = Refused(file.ToString());
        Assert.Contains("overlap", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_that_begin_alike_have_a_limit_wherever_they_end()
    {
        // Two hundred patterns end after each of the letters: few at any one place, thousands on one text.
        var file = new StringBuilder();
        for (int i = 0; i < 6_000; i++) file.Append(One(i,
            string.Create(CultureInfo.InvariantCulture, $"{new string('a', 1 + (i / 200))} => x{i}\n  require next in w{i}"), whole: true));
        AssertRefused("More than 1024 patterns begin", file.ToString());
    }

    [Fact]
    public void The_sequences_of_one_rule_have_a_limit_before_they_are_all_made()
    {
        var file = new StringBuilder("rule a.b\n  kind Letters\n");
        for (int i = 0; i < 30_000; i++)
            file.Append(CultureInfo.InvariantCulture, $"  match (a|b|c|d)(e|f|g|h)(i|j|k|l)(m|n|o|p) {i} => Z\n");
        AssertRefused("more than 200000 sequences", file.Append("  fix a => b\n  keep c\n").ToString(), "a.b");
    }

    [Fact]
    public void Classes_of_many_characters_have_a_limit()
    {
        // Together they cut all characters into single ones, and each of them holds nearly all.
        var file = new StringBuilder();
        for (int i = 0; i < 30; i++) file.Append(One(i, "[" + Every(second: 0x3400 + (i * 1_500), 700) + "]"));
        for (int i = 0; i < 4_000; i++) file.Append(One(100 + i, "[^" + (char)(0x3400 + (i * 2)) + "]q"));
        AssertRefused("characters", file.ToString());
    }

    [Fact]
    public void Examples_cost_no_more_than_their_text()
    {
        var file = new StringBuilder(One(0, "abc"));
        while (file.Length < RuleLimits.TextLength - 100) file.Append("  keep d\n");
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(Compile(file.ToString()).Rules);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L * RuleLimits.TextLength);
    }

    [Fact]
    public void Patterns_cost_no_more_than_their_text()
    {
        var file = new StringBuilder("rule a.b\n  kind Letters\n");
        string pattern = string.Concat(Enumerable.Repeat("(a|b|c|d|e|f|g|h)", 8)) + new string('é', 40);
        while (file.Length < RuleLimits.TextLength - 400) file.Append("  match ").Append(pattern).Append(" => Z\n");
        long before = GC.GetAllocatedBytesForCurrentThread();
        AssertRefused("512 sequences", file.Append("  fix a => b\n  keep c\n").ToString(), "a.b");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 128L * RuleLimits.TextLength);
    }

    [Fact]
    public void Millions_of_alternatives_are_refused()
    {
        AssertRefused(
            "2000 characters", "rule a.b\n  kind Letters\n  match (" + string.Join('|', Enumerable.Range(0, 500_000)) + ") => x\n");
        AssertRefused("4194304 characters",
            string.Concat(Enumerable.Range(0, 1_000_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"# {i}\n"))));
    }

    [Fact]
    public void Rivals_and_requirements_have_limits()
    {
        AssertRefused("longer than 128", One(0, "q => x\n  rivals " + new string('b', 1_000), whole: true), "a.r0");
        AssertRefused("more than 32 rivals", One(0, "q => x\n  rivals " + string.Join(' ', Enumerable.Range(0, 40)), whole: true), "a.r0");
        AssertRefused("more than 32 requirements",
            One(0, "q => x\n" + string.Concat(Enumerable.Repeat("  require token known\n", 40)), whole: true), "a.r0");
    }

    [Fact]
    public void Thousands_of_rules_compile_into_tables_that_grow_with_them()
    {
        RuleSet small = Compile(Many(500));
        RuleSet large = Compile(Many(5_000));
        Assert.Equal(5_000, large.Rules.Count);
        Assert.True(large.Automaton.Size < 16 * small.Automaton.Size, $"{small.Automaton.Size} and {large.Automaton.Size} bytes");
        var words = new WordList([]);
        Assert.Equal("mot xZ4321.", RuleExamples.Apply(large, "mot a4321q.", ref words));
    }

    [Fact]
    public void Any_text_is_read_as_rules_or_refused()
    {
        const string Alphabet = "ab[](){}<>^$_/?*+=#|\\∅$1 \t{vowel}=>";
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++)
        {
            var pattern = new StringBuilder();
            for (int length = random.Next(1, 14); length > 0; length--) pattern.Append(Alphabet[random.Next(Alphabet.Length)]);
            string text = One(0, pattern + " => x / " + pattern, whole: true) + pattern;
            Exception? e = Record.Exception(() => Compile(text));
            Assert.True(e is null or RuleFormatException, $"{pattern}: {e}");
        }
    }

    /// <summary>Every second of some characters: as many ranges.</summary>
    private static string Every(int second, int count) => string.Concat(Enumerable.Range(0, count).Select(i => (char)(second + (2 * i))));

    /// <summary>The message has the limit in it, and names the line, and the rule if there is one.</summary>
    private static void AssertRefused(string limit, string text, string? rule = null)
    {
        RuleFormatException error = Assert.Throws<RuleFormatException>(() => Compile(text));
        Assert.Contains(limit, error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Line, 1, int.MaxValue);
        if (rule is not null) Assert.Equal(rule, error.Rule);
    }

    private static string Many(int count)
    {
        var file = new StringBuilder();
        for (int i = 0; i < count; i++) file.Append(One(i, string.Create(CultureInfo.InvariantCulture, $"a{i}q => xZ{i}"), whole: true));
        return file.ToString();
    }

    private static string One(int number, string pattern, bool whole = false) =>
        string.Create(CultureInfo.InvariantCulture,
            $"rule a.r{number}\n  kind Letters\n  match {pattern}{(whole ? "" : " => Z")}\n  fix a => b\n  keep c\n");

    private static string Refused(string text)
    {
        RuleFormatException error = Assert.Throws<RuleFormatException>(() => Compile(text));
        Assert.InRange(error.Line, 1, int.MaxValue);
        return error.Message;
    }

    private static RuleSet Compile(string text) => RuleSet.Compile([new RuleFile("hostile.rules", text)]);
}
