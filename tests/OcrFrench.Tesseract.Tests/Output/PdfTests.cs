using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OcrFrench.Tesseract.Tests.Output;

public sealed partial class PdfTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_object_stands_where_the_table_says()
    {
        byte[] pdf = Write(WithImage(Pages.Of("Le cœur — « l’œuvre »…")), WithImage(Pages.Of("deux")));
        string text = Encoding.Latin1.GetString(pdf);
        int table = int.Parse(
            text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0], CultureInfo.InvariantCulture);
        Assert.StartsWith("xref\n0 ", text[table..], StringComparison.Ordinal);
        MatchCollection entries = Entry().Matches(text[table..]);
        Assert.True(entries.Count > 6);
        for (int i = 0; i < entries.Count; i++)
        {
            int place = int.Parse(entries[i].Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            Assert.StartsWith($"{i + 1} 0 obj\n", text[place..], StringComparison.Ordinal);
        }

        Assert.Contains("/Count 2 ", text, StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 720 1008]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes() =>
        Assert.Equal(Write(WithImage(Pages.Of("un mot"))), Write(WithImage(Pages.Of("un mot"))));

    [Fact]
    public void A_page_without_its_image_is_refused() => Assert.Throws<ArgumentException>(() => Write(Pages.Of("un mot")));

    [Fact]
    public void A_jpeg_goes_into_it_as_it_is()
    {
        byte[] jpeg = [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0, 0xFF, 0xDA, 1, 2, 3, 0xFF, 0xD9];
        byte[] pdf = Write(Pages.Of("mot") with { Image = new ScanImage(ScanImageEncoding.Jpeg, jpeg, 9, 9, 3, 8) });
        Assert.True(pdf.AsSpan().IndexOf(jpeg) > 0);
        Assert.Contains("/Width 9 /Height 9 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode", Encoding.Latin1.GetString(pdf),
            StringComparison.Ordinal);
    }

    [PdfFact]
    public void Its_words_can_be_searched_and_copied_whatever_their_letters()
    {
        const string Text = "Le cœur d’Œdipe — « déjà vu » à 5 € l’été… Ÿ ſauvage ﬁn Ωμέγα";
        Assert.Equal(Text, Program("pdftotext", File(Write(WithImage(Pages.Of(Text)))), "-").Trim());
    }

    [PdfFact]
    public void Its_words_stand_where_they_stand_on_the_image()
    {
        ScanPage page = Pages.Of("Le cœur\nde la pièce est ici");
        XElement[] words = [.. XDocument.Parse(Program("pdftotext", "-bbox", File(Write(WithImage(page))), "-").Replace(
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">",
            "", StringComparison.Ordinal)).Descendants().Where(static element => element.Name.LocalName == "word")];
        Assert.Equal(page.Words.Select(static word => word.Text), words.Select(static word => word.Value));
        foreach ((ScanWord word, XElement found) in page.Words.Zip(words))
        {
            Assert.Equal(word.Box.Left * 0.72, Number(found, "xMin"), tolerance: 0.5);
            Assert.Equal(word.Box.Right * 0.72, Number(found, "xMax"), tolerance: 0.5);
            Assert.InRange((word.Box.Top + word.Box.Bottom) * 0.36, Number(found, "yMin"), Number(found, "yMax"));
        }
    }

    [PdfFact]
    public void A_page_that_was_read_shows_its_image_and_has_its_text()
    {
        ScanPage page = Scans.Page("newspaper");
        string file = File(Write(page));
        string read = Program("pdftotext", "-raw", file, "-");
        string[] expected = [.. page.Words.Select(static word => word.Text)],
            found = read.Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
        // The tool joins and parts a few words by its own lights.
        Assert.True(expected.Intersect(found, StringComparer.Ordinal).Count() > expected.Distinct(StringComparer.Ordinal).Count() * 0.97);
        string[] image = Program("pdfimages", "-list", file).Split('\n')[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(("554", "1742"), (image[3], image[4]));
    }

    private static ScanPage WithImage(ScanPage page) =>
        page with { Image = new ScanImage(ScanImageEncoding.Fax, new byte[] { 0, 16, 1 }, page.Width, page.Height, 1, 1) };

    private static byte[] Write(params ScanPage[] pages)
    {
        using var stream = new MemoryStream();
        SearchablePdfWriter.Write(pages, stream);
        return stream.ToArray();
    }

    private string File(byte[] pdf)
    {
        string path = Path.Combine(_folder, "page.pdf");
        System.IO.File.WriteAllBytes(path, pdf);
        return path;
    }

    private static double Number(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static string Program(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    [GeneratedRegex(@"^(\d{10}) 00000 n $", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
