using System.Text;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>Changes are found again on the page: by its number, the line and the word.</summary>
public class PagePlaceTests
{
    [Fact]
    public void Pages_lines_and_words_of_Alto()
    {
        const string Line =
            "<TextLine><String CONTENT=\"Mise\"/><SP/><String CONTENT=\"en\"/><SP/><String ID=\"w\" CONTENT=\"ceuvre\"/></TextLine>";
        string page = "<alto><Layout><Page><TextBlock><TextLine><String CONTENT=\"Le\"/></TextLine>" + Line
            + "</TextBlock></Page><Page><TextBlock>" + Line.Replace("\"w\"", "\"x\"", StringComparison.Ordinal)
            + "</TextBlock><TextBlock>" + Line.Replace(" ID=\"w\"", "", StringComparison.Ordinal) + "</TextBlock></Page></Layout></alto>";
        Assert.Equal(["1 2 w", "2 1 x", "2 2 "], Places(page));
    }

    [Fact]
    public void Lines_in_one_region_of_Page()
    {
        string page = "<PcGts><Metadata/><Page><TextRegion id='a'><TextEquiv><Unicode>Le chat\ndort.\nMise en "
            + "ceuvre</Unicode></TextEquiv></TextRegion>"
            + "<TextRegion id='b'><TextLine id='l'><TextEquiv><Unicode>Mise en ceuvre</Unicode></TextEquiv></TextLine></TextRegion></Page>"
            + "</PcGts>";
        Assert.Equal(["1 3 a", "1 4 l"], Places(page));
    }

    [Fact]
    public void Rows_of_a_table()
    {
        static string Row(int page, int line, int word, string text) => $"5\t{page}\t1\t1\t{line}\t{word}\t0\t0\t9\t9\t90\t{text}\n";
        string table = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            + Row(1, 1, 1, "Le") + Row(2, 1, 1, "chat") + Row(2, 2, 1, "Mise") + Row(2, 2, 2, "en") + Row(2, 2, 3, "ceuvre");
        Assert.Equal(["2 2 2.1.1.2.3"], Places(table));
    }

    private static IEnumerable<string> Places(string page)
    {
        OcrDocumentResult result = OcrDocument.Parse(Encoding.UTF8.GetBytes(page), "page").Clean(OcrCleaner.Default);
        Assert.Equal(result.Analysis.Corrections.Select(correction => result.PlaceOf(correction.Start)),
            result.ToLog().Where(static change => change.Start >= 0)
            .Select(static change => new PagePlace((int)change.Page, (int)change.Line, change.Element ?? "")));
        return result.ToLog().Where(static change => change.Start >= 0)
            .Select(static change => $"{change.Page} {change.Line} {change.Element}");
    }
}
