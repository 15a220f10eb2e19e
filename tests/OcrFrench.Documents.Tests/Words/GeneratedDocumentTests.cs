using System.Globalization;
using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>Documents made by chance, sound ones and damaged ones, of all formats.</summary>
public class GeneratedDocumentTests
{
    private const int Many = 1000, Some = 150;

    private static readonly string[] s_sound = ["le", "chat", "dort", "sur", "la", "table,", "et", "il", "fait", "beau.", "une", "fenêtre", "peut-être", "l’homme", "maison", "Paris", "où", "à"];

    private static readonly string[] s_damaged = ["ceuvre", "dela", "gra", "vité", "1’Assemblée", "I’", "Assemblée", "revét", "a", ".", "·", "étoit", "mére", "pro-", "-", "13¢", "&", "<", "déja,", "Prieinstamment", "i1"];

    [Theory]
    [InlineData("alto")]
    [InlineData("hocr")]
    [InlineData("page")]
    public void Sound_documents_come_back_as_they_were(string format)
    {
        var random = new Random(7);
        for (int i = 0; i < Many; i++)
        {
            byte[] page = Encoding.UTF8.GetBytes(Make(format, random, s_sound));
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
    public void Damaged_documents_say_what_the_cleaned_text_says(string format)
    {
        var random = new Random(11);
        int changed = 0;
        for (int i = 0; i < Some; i++)
        {
            byte[] page = Encoding.UTF8.GetBytes(Make(format, random, [.. s_sound, .. s_damaged]));
            if (!ReferenceEquals(page, Documents.Clean(page))) changed++;
        }

        Assert.InRange(changed, Some / 3, Some);
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
            byte[] page = Encoding.UTF8.GetBytes(Make(format, random, s_damaged));
            for (int n = random.Next(1, 5); n > 0; n--) page[random.Next(page.Length)] = (byte)"<>&\"'/= \0\xff"[random.Next(10)];
            try
            {
                OcrDocument document = OcrDocument.Parse(page, "a.xml");
                OcrDocumentResult result = document.Clean(OcrCleaner.Default);
                Assert.True(result.Text.Text == OcrDocument.Parse(result.ToArray(), "b.xml").Text, Encoding.UTF8.GetString(page) + "\n" + Encoding.UTF8.GetString(result.ToArray()));
            }
            catch (DocumentException error)
            {
                Assert.Equal("a.xml", error.File);
                refused++;
            }
        }

        Assert.InRange(refused, 1, Some * 4);
    }

    private static string Make(string format, Random random, string[] words)
    {
        var text = new StringBuilder();
        int id = 0;
        for (int block = random.Next(1, 4); block > 0; block--)
        {
            text.Append(Open(format, "block", id++));
            for (int line = random.Next(1, 5); line > 0; line--)
            {
                text.Append(Open(format, "line", id++));
                int count = random.Next(1, 9);
                for (int i = 0; i < count; i++)
                {
                    string word = words[random.Next(words.Length)];
                    if (i > 0) text.Append(format == "alto" ? random.Next(12) == 0 ? "" : "<SP/>" : format == "hocr" ? random.Next(12) == 0 ? "" : " " : "\n");
                    text.Append(Word(format, XmlContent.Escape(word, (byte)'"'), id++, i * 100, word.Length * 10));
                }

                text.Append(format switch { "alto" => "</TextLine>", "hocr" => "</span>\n", _ => "</TextLine>" });
            }

            text.Append(format switch { "alto" => "</TextBlock>", "hocr" => "</p>", _ => "</TextRegion>" });
        }

        return format switch
        {
            "alto" => "<alto><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page>" + text + "</Page></Layout></alto>",
            "hocr" => "<html><head><meta charset='utf-8'></head><body><div class='ocr_page'>" + text + "</div></body></html>",
            _ => "<PcGts><Metadata><Creator/></Metadata><Page>" + text + "</Page></PcGts>",
        };
    }

    private static string Open(string format, string what, int id) => (format, what) switch
    {
        ("alto", "block") => "<TextBlock>",
        ("alto", _) => "<TextLine>",
        ("hocr", "block") => "<p class='ocr_par'>",
        ("hocr", _) => "<span class='ocr_line'>",
        (_, "block") => $"<TextRegion id='b{id}'>",
        _ => $"<TextLine id='l{id}'>",
    };

    private static string Word(string format, string word, int id, int left, int width) => string.Create(CultureInfo.InvariantCulture, $"{format switch
    {
        "alto" => $"<String ID=\"w{id}\" HPOS=\"{left}\" VPOS=\"0\" WIDTH=\"{width}\" HEIGHT=\"9\" CONTENT=\"{word}\"/>",
        "hocr" => $"<span class='ocrx_word' id='w{id}' title='bbox {left} 0 {left + width} 9'>{word}</span>",
        _ => $"<Word id='w{id}'><Coords points='{left},0 {left + width},9'/><TextEquiv><Unicode>{word}</Unicode></TextEquiv></Word>",
    }}");
}
