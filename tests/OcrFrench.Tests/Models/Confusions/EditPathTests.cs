using OcrFrench.Models.Confusions;
using OcrFrench.Models.Search;
using OcrFrench.Tests.Models.Lexicon;

namespace OcrFrench.Tests.Models.Confusions;

public class EditPathTests
{
    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 0 })]
    [InlineData(new[] { 7, 0, 7, 65534 })]
    public void A_path_gives_back_the_edits_that_were_added(int[] edits) =>
        Assert.Equal(edits.Order(), List(Path(edits)).Order());

    [Fact]
    public void The_last_four_stay() => Assert.Equal([3, 4, 5, 6], List(Path(1, 2, 3, 4, 5, 6)).Order());

    [Fact]
    public void What_no_table_lists_adds_nothing()
    {
        Assert.True(default(EditPath).Add(EditPath.None).IsEmpty);
        Assert.Equal(Path(4), Path(EditPath.None, 4, EditPath.None));
        Assert.False(Path(0).IsEmpty);
    }

    [Fact]
    public void A_lexicon_search_tells_which_edits_it_took()
    {
        ConfusionTable table = ConfusionTable.Parse(("t", "rn\tm\t2\n1\tl\t1\n"));
        var found = new CandidateList();
        new CandidateSearch(TestLexicons.Graph(["maille", "mare"]))
            .Run("rnai11e", table, SearchLimits.Unknown, SentenceStart.No, '’', 5, found);
        Assert.Equal("maille", found.TextOf(0).ToString());
        Assert.True(table.TryFind("rn", out EditRange m));
        Assert.True(table.TryFind("1", out EditRange l));
        Assert.Equal(new[] { m.Start, l.Start, l.Start }.Order(), List(found[0].Edits).Order());
    }

    private static EditPath Path(params int[] edits) => edits.Aggregate(default(EditPath), static (path, edit) => path.Add(edit));

    private static List<int> List(EditPath path)
    {
        var list = new List<int>();
        for (; !path.IsEmpty; path = path.Rest) list.Add(path.First);
        return list;
    }
}
