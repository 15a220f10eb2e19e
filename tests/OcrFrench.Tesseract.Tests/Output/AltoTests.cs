using System.Xml.Linq;
using OcrFrench.Documents;

namespace OcrFrench.Tesseract.Tests.Output;

public class AltoTests
{
    private static readonly XNamespace s_alto = "http://www.loc.gov/standards/alto/ns-v4#";

    [Fact]
    public void Words_lines_and_blocks_are_written_in_order()
    {
        XElement page = Pages.Parse(AltoWriter.Write([Pages.Of("un deux\ntrois", "quatre")])).Descendants(s_alto + "Page").Single();
        Assert.Equal(["un", "deux", "trois", "quatre"], page.Descendants(s_alto + "String").Select(Content));
        Assert.Equal([2, 1], page.Descendants(s_alto + "TextBlock").Select(static block => block.Elements(s_alto + "TextLine").Count()));
        Assert.Single(page.Descendants(s_alto + "SP"));
        Assert.Equal(("1000", "1400", "1"),
            (page.Attribute("WIDTH")!.Value, page.Attribute("HEIGHT")!.Value, page.Attribute("PHYSICAL_IMG_NR")!.Value));
    }

    [Theory]
    [InlineData(0.09f, "0.09")]
    [InlineData(0.9f, "0.90")]
    [InlineData(1f, "1.00")]
    [InlineData(0f, "0.00")]
    public void Confidences_are_shares_of_one(float confidence, string written)
    {
        ScanPage page = Pages.WithWord(Pages.Of("mot"), word => word with { Confidence = confidence });
        Assert.Equal(written, Pages.Parse(AltoWriter.Write([page])).Descendants(s_alto + "String").Single().Attribute("WC")!.Value);
    }

    [Fact]
    public void Other_readings_are_written_of_words_that_were_doubted()
    {
        ScanPage page = Pages.WithWord(Pages.Of("mer sûr"), word => word with
        {
            Symbols = [.. word.Text.Select(
            letter => new ScanSymbol { Text = letter.ToString(), Box = word.Box, Confidence = 0.5f, Alternatives = [new("x", 0.25f)] })]
        });
        page = Pages.WithWord(page, word => word.Text == "sûr" ? word with { IsInDictionary = true, Confidence = 0.95f } : word);
        XElement[] words = [.. Pages.Parse(AltoWriter.Write([page])).Descendants(s_alto + "String")];
        Assert.Equal(["m", "e", "r"], words[0].Elements(s_alto + "Glyph").Select(Content));
        Assert.Equal(("x", "0.25"), (Content(words[0].Descendants(s_alto + "Variant").First()),
            words[0].Descendants(s_alto + "Variant").First().Attribute("VC")!.Value));
        Assert.Empty(words[1].Elements());
    }

    [Fact]
    public void Halves_of_a_word_name_the_whole_that_cleaning_made_of_them()
    {
        ScanPage page = Pages.Of("le gouver-\nnement de la Grand-\nBretagne");
        CleaningResult cleaned = OcrCleaner.Default.Analyze(ScanText.Of([page]).Text);
        XElement alto = Pages.Parse(AltoWriter.Write([page], cleaned)).Root!;
        XElement[] halves = [.. alto.Descendants(s_alto + "String").Where(static word => word.Attribute("SUBS_TYPE") is not null)];
        Assert.Equal(["gouver", "nement"], halves.Take(2).Select(Content));
        Assert.Equal(["HypPart1 gouvernement", "HypPart2 gouvernement"],
            halves.Take(2).Select(static half => half.Attribute("SUBS_TYPE")!.Value + " " + half.Attribute("SUBS_CONTENT")!.Value));
        Assert.Equal("-", Content(alto.Descendants(s_alto + "HYP").First()));
        Assert.DoesNotContain(halves, static half => half.Attribute("SUBS_CONTENT")!.Value == "GrandBretagne");
    }

    [Fact]
    public void The_cleaning_of_another_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => AltoWriter.Write([Pages.Of("un mot")], OcrCleaner.Default.Analyze("autre")));

    [Fact]
    public void What_XML_cannot_hold_does_not_get_into_it()
    {
        XDocument alto = Pages.Parse(AltoWriter.Write([Pages.Of("a\u0001b<&\"\ud800c")]));
        Assert.Equal("a\uFFFDb<&\"\uFFFDc", Content(alto.Descendants(s_alto + "String").Single()));
    }

    [Fact]
    public void The_words_of_a_cleaned_document_come_back_into_their_pages()
    {
        ScanPage[] pages = [Pages.Of("Mise en ceuvre du gouver-\nnement par 1’Assemblée"), Pages.Of("il vient d’arriver")];
        CleaningResult text = OcrCleaner.Default.Analyze(ScanText.Of(pages).Text);
        byte[] alto = OcrDocument.Parse(AltoWriter.Write(pages, text), "page.xml").Clean(OcrCleaner.Default).ToArray();
        IReadOnlyList<ScanPage> cleaned = AltoPages.Read(pages, alto);
        Assert.Equal(
            ["Mise", "en", "œuvre", "du", "gouver-", "nement", "par", "l’Assemblée"], cleaned[0].Words.Select(static word => word.Text));
        Assert.Equal(pages[0].Words.Select(static word => word.Box), cleaned[0].Words.Select(static word => word.Box));
        Assert.Equal(pages[0].Lines.Select(static line => line.Baseline), cleaned[0].Lines.Select(static line => line.Baseline));
        Assert.Equal("il vient d’arriver\n", cleaned[1].ToText().Text);
    }

    [Fact]
    public void A_document_of_other_pages_is_refused()
    {
        ScanPage page = Pages.Of("un mot");
        Assert.Throws<InvalidDataException>(() => AltoPages.Read([page, page], AltoWriter.Write([page])));
        Assert.Throws<InvalidDataException>(() => AltoPages.Read([page], AltoWriter.Write([page, page])));
        Assert.Throws<InvalidDataException>(() => AltoPages.Read([page], "<alto><Page>"u8.ToArray()));
    }

    [Fact]
    public void An_empty_page_is_written_and_read()
    {
        ScanPage empty = Pages.Of();
        Assert.Empty(Assert.Single(AltoPages.Read([empty], AltoWriter.Write([empty]))).Words);
        Assert.Equal("", ScanText.Of([empty]).Text);
    }

    [EngineFact]
    public void A_page_that_was_read_is_a_document_that_can_be_cleaned()
    {
        ScanPage page = Scans.Page("newspaper");
        OcrDocument document = OcrDocument.Parse(AltoWriter.Write([page]), "page.xml");
        Assert.Equal(OcrDocumentFormat.Alto, document.Format);
        Assert.Equal(page.ToText().Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
            document.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.NotEmpty(document.Clean(OcrCleaner.Default).Analysis.Corrections);
    }

    private static string Content(XElement element) => element.Attribute("CONTENT")!.Value;
}
