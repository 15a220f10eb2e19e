using OcrFrench.Tests.Repository;

namespace OcrFrench.Documents.Tests;

public class FolderGraphTests
{
    private static readonly string[] s_order =
    [
        "Files", "Json", "Encodings", "Plain", "Packages", "Xml", "Settings", "Changes", "Evidence", "Words", "Pdf", "Subtitles",
        "Prose", "Alto", "Hocr", "Page", "Tsv", "Srt", "Vtt", "Docx", "Tei", "Html", "Markdown", "Abbyy",
        "Formats", "Evaluation",
    ];

    [Fact]
    public void No_folder_uses_one_above_it() => FolderGraph.AssertPointsOneWay(typeof(OcrDocument).Assembly, s_order);

    [Fact]
    public void A_folder_may_not_use_a_root_type_that_stands_on_a_higher_one()
    {
        List<string> wrong = FolderGraph.Wrong(typeof(OcrDocument).Assembly, [.. s_order.Reverse()]);

        Assert.Contains(wrong, static arrow => arrow.Contains(" -> the root: ", StringComparison.Ordinal));
    }
}
