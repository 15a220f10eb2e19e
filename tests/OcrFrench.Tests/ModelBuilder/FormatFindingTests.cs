using System.Text;
using OcrFrench.ModelBuilder.Formats;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Tests.ModelBuilder;

public sealed class FormatFindingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-schemas-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The published schemas are not in the repository: without them the samples are checked for everything else.</summary>
    [Fact]
    public void No_sample_is_made_worse()
    {
        var check = new SchemaCheck(_folder);
        FormatSample[] samples = [.. FormatSamples.Load(House.Path("testdata"))];
        Assert.InRange(samples.Length, 12, 100);
        foreach (FormatSample sample in samples)
        {
            FormatFinding finding = FormatFinding.Of(sample, OcrCleaner.Default, check);
            Assert.True(finding.IsGood, finding.ToString());
            Assert.InRange(finding.Changed, 3, finding.Words.Before);
            Assert.InRange(finding.Recognized, 1, finding.Words.Before);
        }
    }

    [Theory]
    [InlineData("<a xmlns='x'><b/></a>", true)]
    [InlineData("<a xmlns='x'><b/><c/></a>", false)]
    [InlineData("<a xmlns='x'/>", false)]
    [InlineData("<other/>", true)]
    [InlineData("<a xmlns='x'><b/>", false)]
    public void A_document_is_measured_by_the_schema_of_its_namespace(string document, bool isValid)
    {
        File.WriteAllText(Path.Combine(_folder, "x.xsd"),
            "<s:schema xmlns:s='http://www.w3.org/2001/XMLSchema' targetNamespace='x' elementFormDefault='qualified'>"
            + "<s:element name='a'><s:complexType><s:sequence><s:element name='b'/></s:sequence></s:complexType></s:element></s:schema>");
        Assert.Equal(isValid, new SchemaCheck(_folder).Problem(Encoding.UTF8.GetBytes(document)) is null);
    }

    [Theory]
    [InlineData("head\n5\t1\t1\t1\t1\t1\t0\t0\t1\t1\t9\ta\n5\t1\t1\t1\t1\t2\t0\t0\t1\t1\t9\tb\n", true)]
    [InlineData("head\n5\t1\t1\t1\t1\t1\t0\t0\t1\t1\t9\ta\n5\t1\t1\t1\t1\t3\t0\t0\t1\t1\t9\tb\n", false)]
    [InlineData("head\n5\t1\t1\t1\t1\t1\t0\t0\t1\t1\ta\n", false)]
    public void A_table_has_twelve_columns_and_counts_the_words_of_each_line(string table, bool isSound) =>
        Assert.Equal(isSound, TableCheck.Problem(Encoding.UTF8.GetBytes(table)) is null);
}
