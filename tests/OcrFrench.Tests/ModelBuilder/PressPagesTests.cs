using OcrFrench.ModelBuilder.Press;
using OcrFrench.ModelBuilder.Quality;

namespace OcrFrench.Tests.ModelBuilder;

public class PressPagesTests
{
    private static readonly string s_text = string.Join('\n', Enumerable.Range(0, 60).Select(static number =>
        $"Le gouvernement de la province numéro {number} a, peut-être, ordonné l’embarquement des mobilisés vers Saint-Denis."));

    [Fact]
    public void Lines_are_joined_with_their_hyphens()
    {
        PrintedColumn column = PrintedColumn.Set("Le gouvernement ordonne, peut-être, un embarquement.", 12);
        Assert.Equal("Le gouverne-ment ordon-ne, peut-être, un em-barquement.", column.Text);
        Assert.All(column.Cuts, cut => Assert.Equal('-', column.Text[cut]));
        Assert.Equal(
            "Le gouvernement ordonne, peut-être, un embarquement.", string.Concat(column.Text.Where((_, at) => !column.Cuts.Contains(at))));
    }

    [Fact]
    public void A_page_is_the_same_every_time_and_knows_its_hyphens()
    {
        QualityPage page = Assert.Single(PressPages.Of("essay.txt", s_text));
        Assert.Equal(page.Read, Assert.Single(PressPages.Of("essay.txt", s_text)).Read);
        Assert.NotEqual(page.Truth, page.Read);
        Assert.Contains(page.Hyphens, static hyphen => hyphen.IsCut);
        Assert.Contains(page.Hyphens, static hyphen => !hyphen.IsCut);
        Assert.All(page.Hyphens, hyphen => Assert.Equal('-', page.Read[hyphen.At]));
    }

    [Fact]
    public void Hyphens_are_counted_by_what_became_of_them()
    {
        const string read = "Le gouver-nement a déci-dé, peut-être, que les mobili-sés iront.";
        int[] hyphens = [.. Enumerable.Range(0, read.Length).Where(static at => read[at] == '-')];
        var page = new QualityPage("", read, "")
        {
            Hyphens = [new(hyphens[0], true), new(hyphens[1], true), new(hyphens[2], false), new(hyphens[3], true)]
        };
        Assert.Equal(new HyphenCounts(3, 0, 1, 0), HyphenCounts.Of(page, OcrCleaner.Default.Analyze(read)));
    }
}
