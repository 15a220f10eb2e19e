using OcrFrench.ModelBuilder.Channel;

namespace OcrFrench.Tests.ModelBuilder;

public sealed class ChannelTrainerTests
{
    private static readonly string[] Words = ["le", "corne", "de", "cette", "barne", "lieu", "la", "vie", "terne", "le", "rive", "perle"];

    /// <summary>Pages of sound words, in which now and then one was read wrong.</summary>
    private static ChannelTable Learn(params (string Read, string Printed)[] damage)
    {
        List<List<WordPair>> pages = [];
        for (int page = 0; page < 6; page++)
        {
            List<WordPair> words = [];
            foreach ((string read, string printed) in damage)
            {
                words.AddRange(Words.Select(static w => new WordPair(w, w, 0)));
                words.Add(new WordPair(read, printed, 2));
            }
            pages.Add(words);
        }
        return ChannelTrainer.Learn(TrainingSet.Of(pages), new LookAlikes([]));
    }

    private static double? Cost(ChannelTable table, string read, string printed) =>
        table.Rows.SingleOrDefault(r => r.Edit == EditKey.Of(read, printed))?.Cost;

    [Fact]
    public void A_pair_of_letters_read_as_one_is_learnt_as_a_unit()
    {
        ChannelTable table = Learn(("tome", "torne"), ("gamir", "garnir"), ("comes", "cornes"));
        Assert.NotNull(Cost(table, "m", "rn"));
        Assert.Null(Cost(table, "m", "r"));
        Assert.Null(Cost(table, "", "n"));
    }

    [Fact]
    public void An_accent_lost_is_cheap_where_it_is_always_lost()
    {
        ChannelTable table = Learn(("méme", "même"), ("tete", "téte"), ("étre", "être"));
        Assert.True(Cost(table, "é", "ê") < 0.6);
        Assert.Null(Cost(table, "ê", "ê"));
    }

    [Fact]
    public void What_is_read_for_a_letter_shares_the_times_it_was_printed()
    {
        ChannelTable table = Learn(("rnère", "mère"), ("mire", "mère"), ("mère", "mère"));
        foreach (IGrouping<string, ChannelRow> letter in table.Rows.Where(static r => r.Edit.PrintedLength == 1)
            .GroupBy(static r => r.Edit.PrintedText))
            Assert.InRange(letter.Sum(static r => Math.Exp(-r.Cost)), 0, 1.05);
    }

    [Fact]
    public void A_capital_is_the_same_letter_but_not_with_an_accent_lost()
    {
        ChannelTable table = Learn(("ETAT", "ÉTAT"), ("Etat", "État"), ("LIEU", "lieu"));
        Assert.True(Cost(table, "E", "é") < 0.6);
        Assert.Null(Cost(table, "L", "l"));
        Assert.NotNull(Cost(table, "l", "l"));
    }

    [Fact]
    public void What_happened_on_one_page_alone_is_not_learnt()
    {
        List<List<WordPair>> pages = [[.. Words.Select(static w => new WordPair(w, w, 0)), new("xive", "rive", 1), new("xive", "rive", 1),
            new("xive", "rive", 1)], [.. Words.Select(static w => new WordPair(w, w, 0))]];
        ChannelTable table = ChannelTrainer.Learn(TrainingSet.Of(pages), new LookAlikes([]));
        Assert.Null(Cost(table, "x", "r"));
        Assert.NotNull(Cost(table, "r", "r"));
    }

    [Theory]
    [InlineData("û", "fi", true)]
    [InlineData(" ", "", true)]
    [InlineData("’", "", true)]
    [InlineData(";", "", false)] // an edition sets its own marks,
    [InlineData(",", ".", false)]
    [InlineData("oe", "œ", false)] // ligatures
    [InlineData("l", "1", false)] // and figures
    [InlineData("e", "e", false)] // kept
    [InlineData("\u00ADs", "s", false)]
    public void From_commercial_engines_only_what_no_editor_made_is_learnt(string read, string printed, bool isLearnt) =>
        Assert.Equal(isLearnt, CommercialPages.IsOfEngine(new ChannelRow(EditKey.Of(read, printed), 5, 3, ChannelTable.Learnt)));

    [Fact]
    public void The_same_pages_give_the_same_table()
    {
        (string, string)[] damage = [("tome", "torne"), ("I’air", "l’air"), ("ceuvre", "œuvre"), ("dela", "de la")];
        Assert.Equal(Text(Learn(damage)), Text(Learn(damage)));

        static string Text(ChannelTable table)
        {
            using StringWriter text = new(System.Globalization.CultureInfo.InvariantCulture);
            table.Write(text);
            return text.ToString();
        }
    }
}
