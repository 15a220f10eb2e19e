using OcrFrench.Documents.Formats;
using OcrFrench.Documents.Words;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Documents.Tests.Formats;

/// <summary>A format is one folder and one line of the registry; what is forgotten shows.</summary>
public class WordFormatsTests
{
    [Fact]
    public void Every_format_has_its_line() =>
        Assert.Equal(Enum.GetValues<OcrDocumentFormat>(), WordFormats.All.Select(static format => format.Id).Order());

    [Theory]
    [InlineData(OcrDocumentFormat.Alto)]
    [InlineData(OcrDocumentFormat.Page)]
    [InlineData(OcrDocumentFormat.Hocr)]
    [InlineData(OcrDocumentFormat.Tsv)]
    [InlineData(OcrDocumentFormat.Srt)]
    [InlineData(OcrDocumentFormat.Vtt)]
    [InlineData(OcrDocumentFormat.Docx)]
    [InlineData(OcrDocumentFormat.Tei)]
    [InlineData(OcrDocumentFormat.Html)]
    [InlineData(OcrDocumentFormat.Markdown)]
    [InlineData(OcrDocumentFormat.Abbyy)]
    public void A_format_without_a_line_fails_at_the_start(OcrDocumentFormat forgotten)
    {
        WordFormat[] others = [.. WordFormats.All.Where(format => format.Id != forgotten)];

        var error = Assert.Throws<InvalidOperationException>(() => WordFormats.Checked(others));
        Assert.Contains(forgotten.ToString(), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_with_two_lines_or_the_root_of_another_fails_too()
    {
        WordFormat alto = WordFormats.Of(OcrDocumentFormat.Alto), page = WordFormats.Of(OcrDocumentFormat.Page);
        WordFormat[] others = [.. WordFormats.All.Where(format => format != page)];

        Assert.Throws<InvalidOperationException>(() => WordFormats.Checked([.. WordFormats.All, alto]));
        Assert.Throws<InvalidOperationException>(() => WordFormats.Checked([.. others, page with { Roots = ["alto"] }]));
        Assert.Throws<InvalidOperationException>(() => WordFormats.Checked([.. others, page with { Roots = [] }]));
    }

    [Fact]
    public void A_value_that_is_not_a_format_is_not_taken_for_another() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OcrDocument.Parse("<alto/>"u8.ToArray(), "page.xml", (OcrDocumentFormat)99));

    [Fact]
    public void What_is_said_of_other_xml_names_every_format_that_is_xml()
    {
        string message = Assert.Throws<DocumentException>(static () => OcrDocument.Parse("<other/>"u8.ToArray(), "page.xml")).Message;

        Assert.EndsWith("is <other>, not ALTO, PAGE, hOCR, TEI, HTML or ABBYY XML.", message, StringComparison.Ordinal);
        Assert.All(WordFormats.All.Where(static format => format.Roots.Count > 0),
            format => Assert.Contains(format.Title, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/README.md")]
    [InlineData("docs/collections.md")]
    [InlineData("docs/formats.md")]
    [InlineData("docs/library.md")]
    [InlineData("src/OcrFrench.Documents/PACKAGE.md")]
    [InlineData("src/OcrFrench.Documents/OcrFrench.Documents.csproj")]
    [InlineData("src/OcrFrench.Documents/OcrDocument.cs")]
    [InlineData("src/OcrFrench.Tool/PACKAGE.md")]
    public void Pages_that_list_the_formats_list_all_of_them(string file)
    {
        string text = File.ReadAllText(House.Path(file)).Split("public sealed class")[0];
        Assert.All(WordFormats.All, format => Assert.Contains(format.Title, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_of_formats_has_a_row_for_each()
    {
        string[] rows = [.. File.ReadLines(House.Path("docs", "formats.md"))
            .SkipWhile(static line => !line.StartsWith('|')).TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => line.Split('|')[1].Trim())];
        Assert.All(WordFormats.All, format => Assert.Single(rows, row => row == format.Title));
    }

    [Fact]
    public void Each_format_has_a_folder_of_its_name()
    {
        string[] folders = [.. WordFormats.All.Select(static format => format.Id.ToString())];
        foreach (string folder in folders)
        {
            string type = $"OcrFrench.Documents.{folder}.{folder}Format";
            Assert.NotNull(typeof(OcrDocument).Assembly.GetType(type));
        }
    }
}
