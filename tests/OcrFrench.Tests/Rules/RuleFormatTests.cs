using System.Globalization;
using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;

namespace OcrFrench.Tests.Rules;

public class RuleFormatTests
{
    private const string Tail = "\n  fix b1 => bl\n  keep b\n";

    /// <summary>Files with one mistake each, and the whole message that its author reads.</summary>
    public static TheoryData<string, string> Mistakes() => new()
    {
        { "kind Letters", "my.rules(1): 'kind' stands before the first rule. Begin with: rule category.name." },
        { "rule Elision",
            "my.rules(1): 'Elision' is not an identifier. Write: rule category.name, with a-z, 0-9, hyphens and at least one dot." },
        { "rule a.b\n  colour red", "my.rules(2): rule 'a.b': There is no field 'colour'. The fields are rule, kind, confidence, level, "
            + "convention, match, require, rivals, fix, keep; a comment begins with #." },
        { "rule a.b\n  kind", "my.rules(2): rule 'a.b': 'kind' has no value. Write the value after the name, or leave the line out." },
        { "rule a.b\n  kind Spelling", "my.rules(2): rule 'a.b': 'Spelling' is not a kind. Write one of Character, Accent, Ligature, "
            + "Elision, Letters, Join, LineEnd, Split, Punctuation, Numbering, Typography, Layout." },
        { "rule a.b\n  kind Letters\n  kind Accent", "my.rules(3): rule 'a.b': 'kind' is given twice. Keep one of the two lines." },
        { "rule a.b\n  confidence 99",
            "my.rules(2): rule 'a.b': '99' is not a confidence. Write a number above 0 and up to 1, as in 0.99." },
        { "rule a.b\n  convention oe", "my.rules(2): rule 'a.b': 'oe' is not a convention. Write one of œ, É, et." },
        { "rule a.b\n  match 1 => l" + Tail, "my.rules(1): rule 'a.b': The rule has no kind. Add a line: kind, and one of Character, "
            + "Accent, Ligature, Elision, Letters, Join, LineEnd, Split, Punctuation, Numbering, Typography, Layout." },
        { "rule a.b\n  kind Letters" + Tail, "my.rules(1): rule 'a.b': The rule matches nothing. Add a line: match what => instead." },
        { "rule a.b\n  kind Letters\n  match 1 => l\n  keep b",
            "my.rules(1): rule 'a.b': The rule has no example of what it repairs. Add a line: fix damaged text => repaired text." },
        { "rule a.b\n  kind Letters\n  match 1 => l\n  fix 1 => l", "my.rules(1): rule 'a.b': The rule has no example of what it must "
            + "leave alone. Add a line: keep sound text that looks like the damage." },
        { "rule a.b\n  kind Letters\n  match 1 => l" + Tail + "rule a.b",
            "my.rules(6): rule 'a.b': The identifier is taken by my.rules(1). Give each rule an identifier of its own." },
        { "rule a.b\n  fix b1", "my.rules(2): rule 'a.b': 'b1' is not an example of a repair. Write: fix damaged text => repaired text." },
        { "rule a.b\n  match 1 l",
            "my.rules(2): rule 'a.b': '=>' should stand after what is found. Write: match what => instead / before _ after." },
        { "rule a.b\n  match 1+ => l", "my.rules(2): rule 'a.b': '+' would find text of any length. Say how much is meant, with ? for what "
            + "may be missing; for the character itself write \\+." },
        { "rule a.b\n  match <1 => l", "my.rules(2): rule 'a.b': '<' belongs to the context, after '/'. Write: match what => instead / < _ "
            + ">; for the character itself write \\<." },
        { "rule a.b\n  match (1 => l", "my.rules(2): rule 'a.b': '(' is never closed. Add ')' or write the character itself as \\(." },
        { "rule a.b\n  match [1 => l", "my.rules(2): rule 'a.b': '[1 => l' ends too early. Close every [ with ] and every { with }." },
        { "rule a.b\n  match [] => l", "my.rules(2): rule 'a.b': A class has no character in it. Put characters between [ and ]." },
        { "rule a.b\n  match [z-a] => l",
            "my.rules(2): rule 'a.b': The range z-a runs backwards. Put the smaller character first, or write \\- for the hyphen itself." },
        { "rule a.b\n  match {vowels} => l", "my.rules(2): rule 'a.b': There is no class '{vowels}'. The classes are letter, lower, upper, "
            + "vowel, elides, digit, apostrophe, hyphen, space, break, any; a character by number is {U+00A2}." },
        { "rule a.b\n  match \\l => l",
            "my.rules(2): rule 'a.b': '\\l' means nothing. A backslash stands before a mark, as in \\? or \\[; a letter needs none." },
        { "rule a.b\n  match 1 => $1", "my.rules(2): rule 'a.b': '$1' names no parentheses of the pattern. $1 repeats what the first ( ) "
            + "found; for the character itself write \\$." },
        { "rule a.b\n  match 1 =>", "my.rules(2): rule 'a.b': The replacement is missing, or ∅ stands among letters. Write what to put "
            + "instead after '=>', and ∅ alone to remove what was found." },
        { "rule a.b\n  match 1 => {vowel}", "my.rules(2): rule 'a.b': '{vowel}' cannot be written: it is not one character. In a "
            + "replacement use {space}, {U+00E9} or $1." },
        { "rule a.b\n  match 1 => l / ab _", "my.rules(2): rule 'a.b': What stands before is one character, and _ must follow it. Write / "
            + "{digit} _ , / < _ , / ^ _ or / _ ; for the word before use: require previous …" },
        { "rule a.b\n  require result", "my.rules(2): rule 'a.b': 'result' is not a requirement. Write: token, result, previous or next; "
            + "then, if wanted, not; then known, unknown, absent, lower, upper, caps, number, verb, 'frequency 20' or 'in de du des'." },
        { "rule a.b\n  require next verb parler",
            "my.rules(2): rule 'a.b': 'next verb parler' has more words than it needs. Write: token, result, previous or next; then, if "
                + "wanted, not; then known, unknown, absent, lower, upper, caps, number, verb, 'frequency 20' or 'in de du des'." },
        { "rule a.b\n  require result frequency many",
            "my.rules(2): rule 'a.b': A frequency is one whole number above 0. Write: require result frequency 20." },
        { "rule a.b\n  require token absent", "my.rules(2): rule 'a.b': A token is never absent. Only previous and next can be absent." },
        { "rule a.b\n  kind Letters\n  match 1? => l" + Tail, "my.rules(3): rule 'a.b': The pattern can be empty. Leave at least one "
            + "character without '?': a rule replaces something that stands there." },
        { "rule a.b\n  kind Letters\n  match 1 => l / _ > a" + Tail,
            "my.rules(3): rule 'a.b': '>' or '$' stands before the end of the context. Put it last: nothing can be asked for beyond it." },
        { "rule a.b\n  kind Letters\n  match (b)1 => $1{U+0031}" + Tail,
            "my.rules(3): rule 'a.b': The replacement is what the pattern finds. Change the replacement, or leave the line out." },
        { "rule a.b\n  kind Letters\n  match 1 => l" + Tail + "rule a.c\n  kind Letters\n  match 1 => i / b _" + Tail,
            "my.rules(8): rule 'a.c': This match line can never act: rule 'a.b' (my.rules(3)) takes all that it could find. Leave it out, "
                + "put it first, or let it find more than the other does." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_with_its_place_and_what_to_do(string text, string message)
    {
        RuleFormatException e = Assert.Throws<RuleFormatException>(() => RuleSet.Compile([new RuleFile("my.rules", text)]));
        Assert.Equal(message, e.Message);
        Assert.Equal("my.rules", e.File);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"my.rules({e.Line}):"), e.Message, StringComparison.Ordinal);
        Assert.EndsWith($"{e.Problem} {e.Advice}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_looks_further_or_asks_for_more_may_stand_beside_another()
    {
        RuleSet set = Compile(
            "rule a.b\n  kind Letters\n  match 1 => l\n  require next known" + Tail
            + "rule a.c\n  kind Letters\n  match 1 => i / b _" + Tail
            + "rule a.d\n  kind Letters\n  match 12 => i" + Tail);
        Assert.Equal(3, set.Rules.Count);
    }

    [Fact]
    public void A_user_may_take_over_what_a_built_in_rule_does()
    {
        RuleSet set = RuleSet.CompileWithBuiltIn([
            new RuleFile("my.rules", "rule my.e\n  kind Accent\n  match ¢a => cela / < _ >\n  fix ¢a => cela\n  keep a\n")]).Value;
        WordTest words = Shipped.Words;
        Assert.Equal("mais cela va", RuleExamples.Apply(set, "mais ¢a va", ref words));
        Assert.Equal("mais ça va", RuleExamples.Apply(RuleSet.BuiltIn, "mais ¢a va", ref words));
    }

    [Fact]
    public void Longest_first_then_the_earlier_line_and_the_next_when_a_guard_refuses()
    {
        RuleSet set = Compile(
            "rule a.one\n  kind Letters\n  match ab => 1\n  require next known" + Tail
            + "rule a.two\n  kind Letters\n  match abc => 2\n  require next in mot" + Tail
            + "rule a.three\n  kind Letters\n  match a(b) => 3$1 / _ c" + Tail);
        var words = new WordList(["mot", "rien"]);
        Assert.Equal("2 mot", RuleExamples.Apply(set, "abc mot", ref words));
        Assert.Equal("1c rien", RuleExamples.Apply(set, "abc rien", ref words));
        Assert.Equal("3bc tout", RuleExamples.Apply(set, "abc tout", ref words));
    }

    [Theory]
    [InlineData("result not verb", "la 1’eau", "la l’eau")]
    [InlineData("result not verb", "la 1’avais", "la 1’avais")]
    [InlineData("result not verb", "la 1'avais", "la 1'avais")]
    [InlineData("result verb", "la 1'avais", "la l'avais")]
    [InlineData("result verb", "la 1’eau", "la 1’eau")]
    [InlineData("next verb", "1’eau avais", "l’eau avais")]
    [InlineData("next verb", "1’eau l’avais", "l’eau l’avais")]
    [InlineData("next verb", "1’eau eau", "1’eau eau")]
    [InlineData("next verb", "1’eau", "1’eau")] // where nothing stands, no verb stands
    [InlineData("next not verb", "1’eau", "l’eau")]
    [InlineData("previous not verb", "avais 1’eau", "avais 1’eau")]
    public void A_rule_can_ask_for_a_verb(string requirement, string text, string expected)
    {
        RuleSet set = Compile($"rule a.b\n  kind Elision\n  match 1 => l / < _ {{apostrophe}}\n  require {requirement}{Tail}");
        var words = new WordList(["eau", "avais"], "avais");
        Assert.Equal(expected, RuleExamples.Apply(set, text, ref words));
    }

    [Theory]
    [InlineData("avais", true)]
    [InlineData("Mangea", true)]
    [InlineData("porte", false)] // a noun as well
    [InlineData("parler", false)]
    [InlineData("chanté", false)]
    [InlineData("maison", false)]
    [InlineData("xqzk", false)]
    [InlineData("", false)]
    public void A_verb_is_what_can_be_nothing_else(string word, bool expected) =>
        Assert.Equal(expected, ((IWordTest)Shipped.Words).IsVerb(word));

    [Fact]
    public void Comments_blank_lines_and_any_line_end_are_read_over()
    {
        RuleSet set = Compile("\uFEFF# a comment\r\n\r\nrule a.b\r\n\tkind\tLetters\r\n   # another\r\n  match 1 => l / {letter} _\r\n  "
            + "level Thorough\r\n  confidence 0.5\r\n  fix b1 => bl\r\n  keep 1\r\n");
        Rule rule = Assert.Single(set.Rules);
        Assert.Equal("a.b", rule.Id);
        Assert.Equal(3, rule.Line);
        Assert.Equal(CorrectionKind.Letters, rule.Kind);
        Assert.Equal(CleaningLevel.Thorough, rule.Level);
        Assert.Equal(0.5, rule.Confidence);
        Assert.Equal(new FixExample("b1", "bl", 9), Assert.Single(rule.Fixes));
    }

    [Fact]
    public void No_rules_find_nothing()
    {
        var words = new WordList([]);
        Assert.False(RuleSet.Compile([]).TryFindNext("texte", 0, 5, ref words, out _));
    }

    [Fact]
    public void Examples_that_fail_are_reported_with_their_line()
    {
        RuleSet set = Compile("rule a.b\n  kind Letters\n  match 1 => l\n  fix b1 => bi\n  keep b1\n");
        var words = new WordList([]);
        Assert.Equal("my.rules(4): rule 'a.b': 'b1' becomes 'bl', not 'bi'. Correct the pattern, a requirement, or the example.",
            RuleExamples.Check(set, 0, ref words)?.Message);
        RuleSet other = Compile("rule a.b\n  kind Letters\n  match 1 => l\n  fix b1 => bl\n  keep b1\n");
        Assert.Equal("my.rules(5): rule 'a.b': 'b1' should stay and becomes 'bl'. Narrow the pattern or add a requirement.",
            RuleExamples.Check(other, 0, ref words)?.Message);
    }

    private static RuleSet Compile(string text) => RuleSet.Compile([new RuleFile("my.rules", text)]);
}
