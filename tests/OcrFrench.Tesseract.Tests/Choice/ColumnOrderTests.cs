using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class ColumnOrderTests
{
    private static readonly ColumnOrder s_order = new(LanguageBelief.French);

    [Fact]
    public void Columns_that_were_read_across_come_one_after_the_other()
    {
        ScanPage page = Lines.Page(ColumnTexts.Across(ColumnTexts.Left, ColumnTexts.Right));
        ScanPage mended = s_order.Mend(page);
        Assert.Equal([.. ColumnTexts.Left, .. ColumnTexts.Right], Lines.Text(mended));
        Assert.Equal(2, mended.Blocks.Count);
        Assert.Equal(430, mended.Blocks[0].Box.Right);
    }

    [Fact]
    public void A_gutter_that_leans_with_its_page_is_followed()
    {
        ScanLine[] lines = [.. ColumnTexts.Across(ColumnTexts.Left, ColumnTexts.Right).Select(
            static (line, i) => Lines.Line([.. line.Words.Select(word => word with { Box = Moved(word.Box, 12 * i) })]))];
        Assert.Equal([.. ColumnTexts.Left, .. ColumnTexts.Right], Lines.Text(s_order.Mend(Lines.Page(lines))));
    }

    [Fact]
    public void A_title_over_both_columns_stays_above_them()
    {
        ScanLine title = Lines.Line("nouvelles des communes de la région et du département voisin", 110, 40);
        ScanPage page = Lines.Page([title, .. ColumnTexts.Across(ColumnTexts.Left, ColumnTexts.Right)]);
        Assert.Equal([Lines.Text(title), .. ColumnTexts.Left, .. ColumnTexts.Right], Lines.Text(s_order.Mend(page)));
    }

    [Fact]
    public void The_rest_of_a_paragraph_in_one_column_is_not_taken_for_a_title()
    {
        string[] left = [.. ColumnTexts.Left, "Le préfet."];
        ScanLine[] across = ColumnTexts.Across(ColumnTexts.Left, ColumnTexts.Right);
        ScanPage page = Lines.Page([.. across, Lines.Line("Le préfet.", 100, 420)]);
        Assert.Equal([.. left, .. ColumnTexts.Right], Lines.Text(s_order.Mend(page)));
    }

    [Fact]
    public void Prose_with_a_gap_at_the_same_place_of_its_lines_stays()
    {
        // One text, whose lines are longer than the columns.
        string[] left = [.. ColumnTexts.Left.Where(static (_, i) => i % 2 == 0), .. ColumnTexts.Right.Where(static (_, i) => i % 2 == 0)];
        string[] right = [.. ColumnTexts.Left.Where(static (_, i) => i % 2 == 1), .. ColumnTexts.Right.Where(static (_, i) => i % 2 == 1)];
        ScanPage page = Lines.Page(ColumnTexts.Across(left, right));
        Assert.Same(page, s_order.Mend(page));
    }

    [Fact]
    public void Few_lines_and_figures_stay()
    {
        ScanPage few = Lines.Page(ColumnTexts.Across(ColumnTexts.Left[..4], ColumnTexts.Right[..4]));
        Assert.Same(few, s_order.Mend(few));
        string[] numbers = [.. ColumnTexts.Right.Select(static (_, i) => $"{i} 120 45 7")];
        ScanPage figures = Lines.Page(ColumnTexts.Across(ColumnTexts.Left, numbers));
        Assert.Same(figures, s_order.Mend(figures));
    }

    private static ScanBox Moved(ScanBox box, int x) => box with { Left = box.Left + x, Right = box.Right + x };
}
