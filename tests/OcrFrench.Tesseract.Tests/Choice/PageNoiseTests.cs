using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class PageNoiseTests
{
    private const string Printed = "les habitants de la ville avaient toujours vécu dans une grande maison";

    [Theory]
    [InlineData("|")]
    [InlineData("{4~22")]
    [InlineData("Î~0")]
    [InlineData("AN~76")]
    public void What_is_unsure_beside_the_text_goes(string noise)
    {
        ScanLine[] lines = Lines.Prose(8);
        lines[3] = Lines.Line([.. lines[3].Words, Lines.Word(noise, 1050, lines[3].Box.Top)]);
        lines[5] = Lines.Line([Lines.Word(noise, 10, lines[5].Box.Top), .. lines[5].Words]);
        ScanPage page = PageNoise.Remove(Lines.Page(lines));
        Assert.All(Lines.Text(page), static line => Assert.Equal(Printed, line));
        Assert.Equal(lines[2].Box.Right, page.Lines.ElementAt(3).Box.Right);
    }

    [Theory]
    [InlineData("marge")]
    [InlineData("15")]
    [InlineData("mot~60")]
    public void What_may_be_a_note_in_the_margin_stays(string note)
    {
        ScanLine[] lines = Lines.Prose(8);
        lines[3] = Lines.Line([.. lines[3].Words, Lines.Word(note, 1050, lines[3].Box.Top)]);
        ScanPage page = Lines.Page(lines);
        Assert.Same(page, PageNoise.Remove(page));
    }

    [Fact]
    public void Nothing_goes_that_has_text_above_or_below_it()
    {
        ScanLine[] lines = [.. Lines.Prose(8), Lines.Line("Cdp~0 mepi~27 xx~0", top: 420), Lines.Line("|", left: 300, top: 460)];
        ScanPage page = Lines.Page(lines);
        Assert.Same(page, PageNoise.Remove(page));
    }

    [Fact]
    public void The_edge_of_the_paper_read_as_lines_goes_with_its_block()
    {
        ScanPage page = Lines.Page([Lines.Line("TT~9 he,~14", left: 5, top: 300)], Lines.Prose(8));
        Assert.Single(PageNoise.Remove(page).Blocks);
    }

    [Fact]
    public void An_upright_line_of_unsure_letters_goes_wherever_it_stands()
    {
        ScanWord upright = Lines.Word("CREE~20", 400) with { Box = new ScanBox(400, 500, 416, 900) };
        Assert.Single(PageNoise.Remove(Lines.Page(Lines.Prose(8), [Lines.Line(upright)])).Blocks);
    }

    [Fact]
    public void A_column_of_figures_keeps_its_unsure_ones()
    {
        ScanLine[] lines = [.. Lines.Prose(8).Select(
            static (line, i) => Lines.Line([.. line.Words, Lines.Word(i == 4 ? "7~40" : "12", 1050, line.Box.Top)]))];
        ScanPage page = Lines.Page(lines);
        Assert.Same(page, PageNoise.Remove(page));
    }

    [Fact]
    public void A_page_of_few_words_does_not_tell_where_its_text_stands()
    {
        ScanPage page = Lines.Page([.. Lines.Prose(1), Lines.Line("|", left: 1100)]);
        Assert.Same(page, PageNoise.Remove(page));
    }
}
