using OcrFrench.Models.Confusions;
using OcrFrench.Models.Ready;

namespace OcrFrench.Tests.Models.Confusions;

public class ConfusionTableTests
{
    [Fact]
    public void A_table_gives_what_may_have_been_printed_cheapest_first()
    {
        ConfusionTable table = ConfusionTable.Parse(
            ("a.tsv", "# comment\n\nce\tœ\t2.5\t12\tlearnt\nce\tc\t1.5\t3\tlearnt\n∅\tl’\t4\n␣\t∅\t3\n1\tl\t0.5\n"));
        Assert.Equal([("c", 1.5f), ("œ", 2.5f)], List(table, "ce"));
        Assert.Equal([("l’", 4f)], List(table, ""));
        Assert.Equal([("", 3f)], List(table, " "));
        Assert.Empty(List(table, "zz"));
    }

    [Fact]
    public void Where_two_tables_give_an_edit_the_cheaper_cost_stands()
    {
        Assert.Equal([("l", 1f)], List(ConfusionTable.Parse(("a", "1\tl\t1"), ("b", "1\tl\t2")), "1"));
        Assert.Equal([("l", 1f)], List(ConfusionTable.Parse(("a", "1\tl\t2"), ("b", "1\tl\t1")), "1"));
    }

    [Fact]
    public void Costs_of_letters_kept_and_of_edits_that_are_not_listed_are_read()
    {
        ConfusionTable table = ConfusionTable.Parse(("a", "generic-substitute\t8.5\ngeneric-insert\t9\nemm\temm\t1\né\té\t0.25\n"));
        Assert.Equal(0.25f, table.KeepCost('é'));
        Assert.InRange(table.KeepCost('a'), 0, 0.1f);
        Assert.Equal(GenericCosts.Default with { Substitute = 8.5f, Insert = 9 }, table.Generic);
        Assert.Empty(List(table, "é"));
    }

    [Fact]
    public void An_edit_is_expected_as_often_as_it_was_counted()
    {
        // One stray mark in 2000 places, and five of fifty l: an l is 25 in a thousand.
        ConfusionTable table = ConfusionTable.Parse(("a", FormattableString.Invariant(
            $"~\t∅\t{MathF.Log(2000)}\t1\nl\tl\t{MathF.Log(50f / 45)}\t45\n1\tl\t{MathF.Log(10)}\t5\ni\tl\t{MathF.Log(100)}\t0\n")));
        Assert.Equal(3, table.Count);
        Assert.Equal(5 / 2000f, Expected("1"), 5);
        Assert.Equal(0.5f / 2000, Expected("i"), 5); // not counted, yet its cost is known
        Assert.Equal(1 / 2000f, Expected("~"), 5);

        float Expected(string read) => table.TryFind(read, out EditRange range) ? table.Expected(range.Start) : float.NaN;
    }

    [Fact]
    public void The_edits_of_the_librarys_tables_have_room_in_a_state_of_the_search()
    {
        var models = new ChannelModels(EmbeddedData.ReadText);
        Assert.All(Enum.GetValues<Fingerprint>(), fingerprint => Assert.InRange(models.For(fingerprint).Count, 1, short.MaxValue));
    }

    [Theory]
    [InlineData("a\té")]
    [InlineData("a\té\tmuch")]
    [InlineData("a\té\tNaN")]
    [InlineData("abcd\té\t1")]
    [InlineData("a\tabcd\t1")]
    [InlineData("\té\t1")]
    [InlineData("a é 1")]
    public void A_malformed_line_is_reported_with_its_table_and_number(string line)
    {
        InvalidDataException mistake = Assert.Throws<InvalidDataException>(
            () => ConfusionTable.Parse(("good.tsv", "a\té\t1"), ("bad.tsv", "# one\n" + line)));
        Assert.Contains("bad.tsv, line 2", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((int)Fingerprint.General)]
    [InlineData((int)Fingerprint.English)]
    [InlineData((int)Fingerprint.French)]
    [InlineData((int)Fingerprint.NoAccents)]
    public void The_tables_of_the_library_know_common_damage(int fingerprint)
    {
        ConfusionTable table = new ChannelModels(EmbeddedData.ReadText).For((Fingerprint)fingerprint);
        Assert.Contains(List(table, "1"), static edit => edit.Printed == "l");
        Assert.Contains(List(table, "rn"), static edit => edit.Printed == "m");
        Assert.Contains(List(table, "ce"), static edit => edit.Printed == "œ");
        Assert.All(List(table, "e"), edit => Assert.True(edit.Cost > table.KeepCost('e')));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("’é")]
    [InlineData("\uFFFF\0œ")]
    public void A_short_text_is_what_it_was_made_from(string text)
    {
        ShortText made = ShortText.From(text);
        Assert.Equal(text, made.ToString());
        Assert.Equal(text.Length, made.Length);
        Assert.Equal(made, ShortText.From(text.AsSpan()));
        if (text.Length == 1) Assert.Equal(made, ShortText.From(text[0]));
        Assert.NotEqual(made, ShortText.From("zz"));
    }

    private static (string Printed, float Cost)[] List(ConfusionTable table, string read) =>
        [.. table.Edits(read).ToArray().Select(static edit => (edit.Printed.ToString(), edit.Cost))];
}
