using System.Text;
using System.Text.RegularExpressions;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>Documents made by chance, sound ones and damaged ones, of all formats.</summary>
public class GeneratedDocumentTests
{
    private const int Many = 1000, Some = 150;

    [Theory]
    [InlineData("alto")]
    [InlineData("hocr")]
    [InlineData("page")]
    [Trait("Speed", "Slow")]
    public void Sound_documents_come_back_as_they_were(string format)
    {
        var random = new Random(7);
        for (int i = 0; i < Many; i++)
        {
            byte[] page = GeneratedDocuments.Make(format, random, GeneratedDocuments.Sound);
            OcrDocument document = OcrDocument.Parse(page, "a.xml");
            CleaningResult text = OcrCleaner.Default.Analyze(document.Text);
            // A sentence made by chance may be damage in the cleaner's eyes; then something changes, and rightly so.
            byte[] cleaned = document.Clean(OcrCleaner.Default).ToArray();
            if (text.Corrections.Count == 0) Assert.Same(page, cleaned);
            else Documents.Clean(page);
        }
    }

    [Theory]
    [InlineData("alto")]
    [InlineData("hocr")]
    [InlineData("page")]
    [Trait("Speed", "Slow")]
    public void Damaged_documents_say_what_the_cleaned_text_says_and_can_be_undone_and_done_again(string format)
    {
        var random = new Random(11);
        int changed = 0, again = 0;
        for (int i = 0; i < Many; i++)
        {
            byte[] page = GeneratedDocuments.Make(format, random, [.. GeneratedDocuments.Sound, .. GeneratedDocuments.Damaged]);
            OcrDocumentResult result = OcrDocument.Parse(page, "page.xml").Clean(OcrCleaner.Default);
            byte[] cleaned = result.ToArray();
            if (ReferenceEquals(page, cleaned)) continue;
            changed++;
            OcrDocument read = OcrDocument.Parse(cleaned, "cleaned.xml");
            Assert.Equal(OfOneBlock(result.Analysis.Text), OfOneBlock(read.Text));
            if (!ReferenceEquals(cleaned, read.Clean(OcrCleaner.Default).ToArray())) again++;
            AssertReplays(page, cleaned);
            AssertPlaces(format, Encoding.UTF8.GetString(cleaned));
        }

        Assert.InRange(changed, Many / 3, Many);
        // Where a change is left out because no element can say it, what stands there instead may let the cleaner see more the next time.
        Assert.InRange(again, 0, Many / 200);
    }

    /// <summary>A hyphen at a block's end goes on in the next one if that begins with a small letter, which it may do only now.</summary>
    private static string OfOneBlock(string text) => text.Replace("-\n\n", "-\n", StringComparison.Ordinal);

    /// <summary>With nothing but its log a document goes back and forth.</summary>
    private static void AssertReplays(byte[] page, byte[] cleaned)
    {
        OcrDocumentResult result = OcrDocument.Parse(page, "page 1.txt").Clean(OcrCleaner.Default);
        using var stream = new MemoryStream();
        var log = new ChangeLog(stream);
        log.Begin(Logs.Head);
        foreach (LoggedChange change in result.ToLog()) log.Write(change);
        FileState before = FileState.Of(page), after = FileState.Of(cleaned);
        log.End(before, after);
        DocumentChanges changes = Assert.Single(Logs.Read(stream.ToArray()));
        for (int times = 0; times < 2; times++)
        {
            using MemoryStream undone = new(), applied = new();
            ChangeReplay.Undo(changes, "page", after, new MemoryStream(cleaned), undone);
            Assert.Equal(page, undone.ToArray());
            ChangeReplay.Apply(changes, "page", before, new MemoryStream(undone.ToArray()), applied);
            Assert.Equal(cleaned, applied.ToArray());
        }
    }

    /// <summary>
    /// Every word has its box, none overlaps another as none did before, and no identifier occurs twice. Read by other means than ours.
    /// </summary>
    private static void AssertPlaces(string format, string page)
    {
        MatchCollection words = Regex.Matches(page, format switch
        {
            "alto" => "<String [^>]*>",
            "hocr" => "<span class='ocrx_word'[^>]*>",
            _ => "<Word .*?</Word>"
        }, RegexOptions.Singleline);
        var boxes = new List<(double Left, double Top, double Right, double Bottom)>();
        foreach (Match word in words)
        {
            string pattern = format switch
            {
                "alto" => "(?:HPOS|VPOS|WIDTH|HEIGHT)=\"([0-9.]+)\"",
                "hocr" => "(?<=bbox [0-9 ]*)([0-9]+)",
                _ => "(?<=points=['\"][0-9, ]*)([0-9]+)"
            };
            double[] sides = [.. Regex.Matches(word.Value,
                pattern).Select(static side => double.Parse(side.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];
            Assert.True(sides.Length >= 4, page);
            double[] across = [.. sides.Where(static (_, i) => i % 2 == 0)], down = [.. sides.Where(static (_, i) => i % 2 == 1)];
            boxes.Add(format == "alto"
                ? (sides[0], sides[1], sides[0] + sides[2], sides[1] + sides[3])
                : (across.Min(), down.Min(), across.Max(), down.Max()));
        }

        for (int i = 0; i < boxes.Count; i++)
        {
            Assert.True(boxes[i].Left < boxes[i].Right && boxes[i].Top < boxes[i].Bottom, page);
            for (int j = 0; j < i; j++)
                Assert.False(boxes[i].Left < boxes[j].Right && boxes[j].Left < boxes[i].Right && boxes[i].Top < boxes[j].Bottom
                    && boxes[j].Top < boxes[i].Bottom, page);
        }

        string[] ids = [.. Regex.Matches(page, "\\b(?:id|ID)=['\"]([^'\"]*)").Select(static id => id.Groups[1].Value)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Bytes of our pages changed, taken out, doubled, cut off: they are refused or read, and nothing else happens.</summary>
    [Theory]
    [InlineData("newspaper/ocr-eng.alto.xml")]
    [InlineData("newspaper/ocr-eng.hocr")]
    [InlineData("prose/ocr-eng.alto.xml")]
    [Trait("Speed", "Slow")]
    public void Mutated_pages_are_refused_or_read(string name)
    {
        var random = new Random(17);
        byte[] scan = Documents.Scan(name);
        int refused = 0;
        for (int i = 0; i < 500; i++)
        {
            byte[] page = Mutate(scan, random);
            try
            {
                OcrDocument document = OcrDocument.Parse(page, "a.xml");
                // Most that are read say what the others say.
                if (i % 10 == 0) Assert.Equal(document.Text, document.Clean(OcrCleaner.Default).Analysis.Source);
            }
            catch (DocumentException error)
            {
                Assert.Equal("a.xml", error.File);
                refused++;
            }
        }

        Assert.InRange(refused, 50, 500);
    }

    private static string Bare(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    private static byte[] Mutate(byte[] page, Random random)
    {
        var bytes = new List<byte>(page);
        for (int n = random.Next(1, 4); n > 0; n--)
        {
            int at = random.Next(bytes.Count), length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] = (byte)"<>&\"'/=! -"[random.Next(10)]; break;
                case 2: bytes.RemoveRange(at, length); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                default: if (random.Next(4) == 0) bytes.RemoveRange(at + 1, bytes.Count - at - 1); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>A damaged byte is refused or read; nothing else can happen.</summary>
    [Theory]
    [InlineData("alto")]
    [InlineData("hocr")]
    [InlineData("page")]
    public void Broken_documents_are_refused_or_read(string format)
    {
        var random = new Random(13);
        int refused = 0;
        for (int i = 0; i < Some * 4; i++)
        {
            byte[] page = GeneratedDocuments.Make(format, random, GeneratedDocuments.Damaged);
            for (int n = random.Next(1, 5); n > 0; n--) page[random.Next(page.Length)] = (byte)"<>&\"'/= \0\xff"[random.Next(10)];
            try
            {
                OcrDocument document = OcrDocument.Parse(page, "a.xml");
                OcrDocumentResult result = document.Clean(OcrCleaner.Default);
                // Whether words without any space between them stand apart is told by the length of their words, which may be another now.
                Assert.True(Bare(result.Analysis.Text) == Bare(OcrDocument.Parse(result.ToArray(), "b.xml").Text),
                    Encoding.UTF8.GetString(page) + "\n" + Encoding.UTF8.GetString(result.ToArray()));
            }
            catch (DocumentException error)
            {
                Assert.Equal("a.xml", error.File);
                refused++;
            }
        }

        Assert.InRange(refused, 1, Some * 4);
    }
}
