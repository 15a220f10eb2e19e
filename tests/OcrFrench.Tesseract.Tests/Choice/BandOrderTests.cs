using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class BandOrderTests
{
    private static readonly BandOrder s_order = new(LanguageBelief.French);

    private static readonly ScanLine[] s_left = ColumnTexts.Column(ColumnTexts.Left, 100);

    private static readonly ScanLine[] s_right = ColumnTexts.Column(ColumnTexts.Right, 500);

    [Fact]
    public void Columns_that_were_read_in_bands_are_put_together()
    {
        ScanPage page = Lines.Page(s_left[..5], s_right[..5], s_left[5..], s_right[5..]);
        Assert.Equal([.. ColumnTexts.Left, .. ColumnTexts.Right], Lines.Text(s_order.Mend(page)));
    }

    [Fact]
    public void A_line_that_was_read_across_between_two_bands_is_parted()
    {
        ScanLine across = Lines.Line([.. s_left[4].Words, Lines.Word("10", 465, 260), .. s_right[4].Words]);
        ScanPage page = Lines.Page(s_left[..4], s_right[..4], [across], s_left[5..], s_right[5..]);
        string[] right = [.. ColumnTexts.Right];
        right[4] = "10 " + right[4];
        Assert.Equal([.. ColumnTexts.Left, .. right], Lines.Text(s_order.Mend(page)));
    }

    [Fact]
    public void Numbers_between_the_columns_do_not_hinder()
    {
        ScanPage page = Lines.Page(s_left[..5], [Lines.Line("5", 465, 260)], s_right[..5], s_left[5..], s_right[5..]);
        Assert.Equal([.. ColumnTexts.Left[..5], "5", .. ColumnTexts.Left[5..], .. ColumnTexts.Right], Lines.Text(s_order.Mend(page)));
    }

    [Fact]
    public void Bands_whose_sentences_end_in_them_stay()
    {
        ScanPage page = Lines.Page(
            s_left, s_right, ColumnTexts.Column(ColumnTexts.Left, 100, 500), ColumnTexts.Column(ColumnTexts.Right, 500, 500));
        Assert.Same(page, s_order.Mend(page));
    }

    [Fact]
    public void Columns_in_order_stay()
    {
        ScanPage page = Lines.Page(s_left, s_right[..3], s_right[3..]);
        Assert.Same(page, s_order.Mend(page));
    }

    [Fact]
    public void Marks_alone_have_no_columns()
    {
        ScanPage page = Lines.Page([Lines.Line("*", 100, 10)], [Lines.Line("5", 500, 10)], [Lines.Line("7", 100, 60)], s_left);
        Assert.Same(page, s_order.Mend(page));
    }
}
