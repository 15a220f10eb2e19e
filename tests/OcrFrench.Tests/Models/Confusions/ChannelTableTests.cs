using OcrFrench.ModelBuilder.Channel;
using OcrFrench.Models.Ready;

namespace OcrFrench.Tests.Models.Confusions;

public sealed class ChannelTableTests
{
    private static ChannelTable Shipped(string name)
    {
        using StringReader reader = new(EmbeddedData.ReadText($"channel-{name}.tsv"));
        return ChannelTable.Parse(reader);
    }

    private static double Cost(ChannelTable table, string read, string printed) =>
        table.Rows.Single(r => r.Edit == EditKey.Of(read, printed)).Cost;

    [Theory]
    [InlineData("english")]
    [InlineData("french")]
    [InlineData("noaccents")]
    [InlineData("finereader")]
    [InlineData("shapes")]
    public void A_shipped_table_is_as_the_builder_writes_it(string name)
    {
        string text = EmbeddedData.ReadText($"channel-{name}.tsv");
        using StringReader reader = new(text);
        Assert.Equal(text, ChannelTable.Parse(reader).ToText());
    }

    [Theory]
    [InlineData("english")]
    [InlineData("french")]
    [InlineData("noaccents")]
    [InlineData("finereader")]
    [InlineData("shapes")]
    public void Its_rows_are_unique_positive_and_lose_little(string name)
    {
        ChannelTable table = Shipped(name);
        Assert.Equal(table.Rows.Count, table.Rows.Select(static r => r.Edit).Distinct().Count());
        Assert.All(table.Rows, static r =>
        {
            Assert.True(r.Cost > 0, r.ToString());
            Assert.Equal(r.Edit.PrintedText.ToLowerInvariant(), r.Edit.PrintedText);
            if (r.Edit.Read == 0) Assert.True(r.Edit.PrintedLength == 1 || EditShapes.IsElision(r.Edit.PrintedText), r.ToString());
        });
    }

    [Theory]
    [InlineData("english")]
    [InlineData("french")]
    [InlineData("noaccents")]
    public void What_is_read_for_a_letter_adds_up_to_one_at_most(string name)
    {
        foreach (IGrouping<string, ChannelRow> letter in Shipped(name).Rows.Where(static r => r.Edit.PrintedLength == 1)
            .GroupBy(static r => r.Edit.PrintedText))
        {
            double sum = letter.Where(static r => !char.IsUpper(r.Edit.ReadText.FirstOrDefault())).Sum(static r => Math.Exp(-r.Cost));
            Assert.True(sum < 1.02, $"{letter.Key}: {sum}");
        }
    }

    [Fact]
    public void The_english_table_knows_what_its_model_cannot_write()
    {
        ChannelTable table = Shipped("english");
        Assert.True(Cost(table, "a", "à") < 1);
        Assert.True(Cost(table, "é", "ê") < 1);
        Assert.True(Cost(table, "E", "é") < 1);
        Assert.True(Cost(table, "ce", "œ") < 2);
        Assert.True(Cost(table, "I’", "l’") < Cost(table, "Y", "l’"));
        Assert.True(Cost(Shipped("french"), "a", "à") > 4);
    }

    [Fact]
    public void The_table_without_accents_reads_plain_letters_and_no_others()
    {
        ChannelTable table = Shipped("noaccents");
        foreach ((string read, string printed) in new[] { ("e", "é"), ("e", "ê"), ("A", "à"), ("c", "ç"), ("oe", "œ") })
            Assert.True(Cost(table, read, printed) < 0.3);
        Assert.All(table.Rows.Where(static r => r.Edit.ReadText.Any(Letters.IsAccented)),
            static r => Assert.True(r.Edit.IsIdentity && r.Cost > 3, r.ToString()));
    }

    [Fact]
    public void Old_newspapers_split_and_join_words_and_keep_hyphens()
    {
        ChannelTable table = Shipped("finereader"), french = Shipped("french");
        Assert.True(Cost(table, "-", "") < 5);
        Assert.True(Cost(table, " ", "") < Cost(french, " ", ""));
        Assert.True(Cost(table, "", " ") < Cost(french, "", " "));
    }

    [Theory]
    [InlineData("a\tb\tc")]
    [InlineData("a\tb\tx\t1\tlearnt")]
    public void A_malformed_line_is_named(string line)
    {
        using StringReader text = new("# comment\n" + line);
        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => ChannelTable.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.00123456, "0.001235")]
    [InlineData(12.345, "12.35")]
    [InlineData(155111, "155111")]
    public void Figures_have_four_digits(double value, string text) => Assert.Equal(text, ChannelTable.Number(value));
}
