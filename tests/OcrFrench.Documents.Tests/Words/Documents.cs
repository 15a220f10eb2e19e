using System.Text;
using System.Xml.Linq;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>Documents for tests, and what is to hold for each of them after cleaning.</summary>
internal static class Documents
{
    public static readonly string[] Scans = [
        "newspaper/ocr-eng.alto.xml", "prose/ocr-eng.alto.xml", "newspaper/ocr-eng.hocr", "newspaper/ocr-eng.tsv"];

    public static byte[] Scan(string name) => File.ReadAllBytes(House.Path("testdata", name));

    public static OcrDocument Parse(string xml) => OcrDocument.Parse(Encoding.UTF8.GetBytes(xml), "page.xml");

    /// <summary>
    /// Cleans a document and checks what must hold for all: its text is the cleaned text, a second time changes nothing, all can be undone.
    /// </summary>
    public static string Clean(string xml) => Encoding.UTF8.GetString(Clean(Encoding.UTF8.GetBytes(xml)));

    public static byte[] Clean(byte[] bytes)
    {
        OcrDocument document = OcrDocument.Parse(bytes, "page.xml");
        OcrDocumentResult result = document.Clean(OcrCleaner.Default);
        byte[] cleaned = result.ToArray();
        Assert.Equal(document.Text, result.Analysis.Source);
        OcrDocument again = OcrDocument.Parse(cleaned, "cleaned.xml");
        Assert.Equal(result.Analysis.Text, again.Text);
        Assert.Equal(again.Text, again.Clean(OcrCleaner.Default).Analysis.Text);
        Assert.Same(cleaned, again.Clean(OcrCleaner.Default).ToArray());
        Assert.Equal(result.Analysis.Corrections.Count, result.Changes.Sum(static change => change.Corrections.Count));
        Assert.Equal(result.Analysis.Corrections.Count == 0, result.Edits.Count == 0);
        AssertOrdered(result.Edits, bytes.Length);
        Assert.Equal(bytes, Undo(cleaned, bytes, result.Edits));
        return cleaned;
    }

    /// <summary>An ALTO page of version 3 with these lines in one block.</summary>
    public static string Alto(params string[] lines) =>
        "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Description><MeasurementUnit>pixel</MeasurementUnit></Description>"
            + "<Layout><Page ID=\"P\"><PrintSpace>"
        + "<TextBlock ID=\"B\">" + string.Concat(lines.Select(static line => "<TextLine>" + line + "</TextLine>"))
        + "</TextBlock></PrintSpace></Page></Layout></alto>";

    /// <summary>The words of an ALTO document by a reader that is not ours.</summary>
    public static IEnumerable<XElement> Strings(string xml) =>
        XDocument.Parse(xml).Descendants().Where(static element => element.Name.LocalName == "String");

    private static void AssertOrdered(IReadOnlyList<ByteEdit> edits, int length)
    {
        long at = 0;
        foreach (ByteEdit edit in edits)
        {
            Assert.InRange(edit.Start, at, edit.End);
            at = edit.End;
        }

        Assert.InRange(at, 0, length);
    }

    /// <summary>Takes the edits back, knowing only them and the source's bytes under them.</summary>
    private static byte[] Undo(byte[] cleaned, byte[] source, IReadOnlyList<ByteEdit> edits)
    {
        using var result = new MemoryStream();
        long from = 0, shift = 0;
        foreach (ByteEdit edit in edits)
        {
            long start = edit.Start + shift;
            result.Write(cleaned, (int)from, (int)(start - from));
            result.Write(source, (int)edit.Start, (int)(edit.End - edit.Start));
            from = start + edit.Replacement.Length;
            shift += edit.Replacement.Length - (edit.End - edit.Start);
        }

        result.Write(cleaned, (int)from, cleaned.Length - (int)from);
        return result.ToArray();
    }
}
