namespace OcrFrench.Tests.Counting;

/// <summary>Whatever a text holds, twice as much of it takes about twice as many steps, and no character takes more than a bound.</summary>
public class LinearTests
{
    private const int Length = 4096, ShortLength = 512;

    /// <summary>
    /// Where a text is long enough to show habits of its own, the steps for each word change; so more than twice as many are let pass once.
    /// </summary>
    private const double MostGrowth = 2.3;

    /// <summary>The dearest text known (« yousſ » again and again: many readings, all weighed together) takes 46 000.</summary>
    private const int MostForCharacter = 100_000;

    /// <summary>Letters, marks, spaces, mojibake, damaged, foreign and cut words, notes, addresses.</summary>
    private static readonly string[] s_units =
    [
        "a", "l", "é", "I", "M", "1", "-", "'", "’", " ", "\u00A0", "\n", "\r\n", "\f", "e\u0301", "\u0301", "(", "[", "«", "\"", "* ", ".",
        "!", "?", ",",
        "_", "~", "&", "■", "|", "/", "@", "\u00AD", "\u200B", "\uFEFF", "Ã", "Ã©", "â€™", "ﬁ", "œ", "ſ", "\0", "漢",
        "yous ", "xqzt ", "rnots ", "mots? ", "1 Note\n", "! Note\n", "mots2 ", "the ", "quod ", "zum ", "a-\n", "gou-", "gouver-nement ",
        "l’", "1'", "I’ ", "!’A",
        "www.", "http://", "a@b.", "« a ", "[a] ", "A ", "4 ", "Xavierq ", "mots.", "mots. ", "la. ", "vers 'la ", "(1) ", "m.e ",
        "_- Oui\n", "A/CONF.203/12", "XIX",
    ];

    /// <summary>What stands between two of the same.</summary>
    private static readonly string[] s_between = ["a", " ", "\n", "-", "’", ".", "yous ", "é\u0301"];

    public static TheoryData<string> Units => [.. s_units];

    [Theory]
    [MemberData(nameof(Units))]
    [Trait("Speed", "Slow")]
    public void The_same_again_and_again(string unit) => Check(length => Repeat(unit, length), Length);

    [Theory]
    [MemberData(nameof(Units))]
    [Trait("Speed", "Slow")]
    public void Two_kinds_by_turns(string unit)
    {
        foreach (string other in s_between) Check(length => Repeat(unit + other, length), ShortLength);
    }

    [Theory]
    [MemberData(nameof(Units))]
    [Trait("Speed", "Slow")]
    public void A_run_of_one_kind_and_then_of_another(string unit)
    {
        foreach (string other in s_between) Check(length => Repeat(unit, length / 2) + Repeat(other, length / 2), ShortLength);
    }

    // As data of a theory, halves of characters are all one.
    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void Halves_of_characters(int half)
    {
        Check(length => new string((char)half, length), Length);
        foreach (string other in s_between) Check(length => Repeat((char)half + other, length), ShortLength);
    }

    [Fact]
    public void Prose_with_no_spaces_on_one_line()
    {
        string page = string.Concat(Pages.Read("prose", "ocr-eng").Where(static c => !char.IsWhiteSpace(c)));
        Check(length => Repeat(page, length), page.Length * 4);
    }

    [Fact]
    public void Steps_are_counted_where_loops_turn_and_where_the_framework_searches()
    {
        long sound = StepCounter.Shared.Count(Repeat("la maison ", 1000)), longer = StepCounter.Shared.Count(Repeat("la maison ", 4000));
        Assert.InRange(sound, 1000, 1_000_000);
        Assert.InRange((double)longer / sound, 3, 4.5);
    }

    private static void Check(Func<int, string> make, int length)
    {
        double growth = Growth(make, length, out double each);
        // A text may cross a bound at one doubling, or at two, and take a round more: what grows with the square does so at all of them.
        for (int times = 8; growth > MostGrowth && times <= 32; times *= 2) growth = Growth(make, length * times, out each);
        Assert.True(growth <= MostGrowth && each <= MostForCharacter,
            $"{growth:F2} times as many steps for twice the text, {each:F0} for a character: {make(60)}");
    }

    private static double Growth(Func<int, string> make, int length, out double each)
    {
        string text = make(length * 4);
        long half = StepCounter.Shared.Count(make(length * 2)), whole = StepCounter.Shared.Count(text);
        each = (double)whole / text.Length;
        return (double)whole / half;
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, Math.Max(1, length / unit.Length)));
}
