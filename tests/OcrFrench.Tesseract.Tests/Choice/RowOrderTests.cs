using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class RowOrderTests
{
    private static readonly string[] s_names = ["Abbaye", "Bailliage", "Canton", "Digues", "Écoles", "Foires", "Gabelle", "Hospices"];

    [Fact]
    public void Numbers_of_an_index_come_back_to_their_lines()
    {
        ScanPage page = Lines.Page(Names(100), Numbers(400, 0), Names(600), Numbers(900, 100));
        string[] rows = [.. s_names.Select(static (name, i) => $"{name} {i}"), .. s_names.Select(static (name, i) => $"{name} {100 + i}")];
        Assert.Equal(rows, Lines.Text(RowOrder.Mend(page)));
    }

    [Fact]
    public void A_line_without_its_number_stays_alone()
    {
        ScanPage mended = RowOrder.Mend(Lines.Page(Names(100), [.. Numbers(400, 0)[..3], .. Numbers(400, 0)[4..]]));
        Assert.Equal(["Canton 2", "Digues", "Écoles 4"], Lines.Text(mended)[2..5]);
    }

    [Fact]
    public void Tables_with_several_columns_of_figures_stay()
    {
        ScanPage page = Lines.Page(Names(100), Numbers(400, 0), Numbers(600, 50));
        Assert.Same(page, RowOrder.Mend(page));
    }

    [Fact]
    public void Numbers_of_every_fifth_line_stay()
    {
        ScanLine[] numbers = [.. Numbers(900, 0).Select(static (line, i) => Lines.Line($"{5 * i}", 900, 200 * i))];
        ScanPage page = Lines.Page(Lines.Prose(40, top: 0), numbers);
        Assert.Same(page, RowOrder.Mend(page));
    }

    private static ScanLine[] Names(int left) => [.. s_names.Select((name, i) => Lines.Line(name, left, 40 * i))];

    private static ScanLine[] Numbers(int left, int first) =>
        [.. s_names.Select((_, i) => Lines.Line((first + i).ToString(System.Globalization.CultureInfo.InvariantCulture), left, 40 * i))];
}
