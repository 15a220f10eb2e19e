using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class PageBeliefTests
{
    [Fact]
    public void Sure_words_are_believed_and_unsure_letters_count_against()
    {
        PageBelief prose = Of(Lines.Page(Lines.Prose(10)));
        Assert.InRange(prose.Share, 0.9, 1);
        PageBelief noise = Of(Lines.Page([.. Lines.Prose(10), Lines.Line("xqzv~10 ttrre~20 bvgh~5", top: 600)]));
        Assert.True(noise.Letters > prose.Letters && noise.Value < prose.Value);
    }

    [Fact]
    public void A_page_that_jumps_up_its_column_is_broken()
    {
        ScanLine[] lines = Lines.Prose(10);
        Assert.Equal(0, Of(Lines.Page(lines)).Broken);
        Assert.True(Of(Lines.Page([.. lines[..3], .. lines[6..], .. lines[3..6]])).Broken > 0);
    }

    [Fact]
    public void A_second_column_begins_above()
    {
        ScanLine[] left = Column(100), right = Column(500);
        Assert.Equal(0, Of(Lines.Page(left, right)).Broken);
    }

    [Fact]
    public void A_line_in_two_pieces_is_broken()
    {
        ScanLine[] lines = Lines.Prose(10);
        ScanLine left = Lines.Line(lines[4].Words.Take(5).ToArray()), right = Lines.Line(lines[4].Words.Skip(5).ToArray());
        Assert.True(Of(Lines.Page([.. lines[..4], left, .. lines[5..]], [right])).Broken >= 40);
    }

    [Fact]
    public void Columns_near_each_other_are_not_lines_in_two_pieces()
    {
        // A third column leaves fewer than one line in three with a neighbour to its right that near.
        ScanLine[] left = ColumnTexts.Column(ColumnTexts.Left, 100), right = ColumnTexts.Column(ColumnTexts.Right, 460);
        ScanPage page = Lines.Page(left, right, Lines.Prose(20, top: 600));
        Assert.Equal(0, Of(page).Broken);
        Assert.True(PageBelief.Of(page, belief: null).Broken > 0);
    }

    [Fact]
    public void Lines_read_across_two_columns_are_broken()
    {
        ScanLine[] left = Column(100), right = Column(500);
        ScanLine[] across = [.. left.Zip(right, static (a, b) => Lines.Line([.. a.Words, .. b.Words]))];
        Assert.True(Of(Lines.Page(across)).Broken > Of(Lines.Page(across)).Letters / 4);
    }

    [Fact]
    public void What_is_read_twice_is_broken()
    {
        ScanLine[] lines = Lines.Prose(6);
        Assert.True(Of(Lines.Page(lines, lines[5..])).Broken >= 40);
    }

    [Fact]
    public void Nothing_is_believed_of_an_empty_page() => Assert.Equal(0, Of(Lines.Page()).Share);

    private static ScanLine[] Column(int left) =>
        [.. Enumerable.Range(0, 8).Select(i => Lines.Line("les villes de la côte", left, 100 + (40 * i)))];

    private static PageBelief Of(ScanPage page) => PageBelief.Of(page, LanguageBelief.French);
}
