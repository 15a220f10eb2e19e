using System.Xml.Linq;

namespace OcrFrench.Tesseract.Tests.Output;

/// <summary>Pages made by hand: ten pixels a letter, lines forty pixels below each other.</summary>
internal static class Pages
{
    /// <summary>A page of paragraphs, each with its lines.</summary>
    public static ScanPage Of(params string[] paragraphs)
    {
        int y = 50;
        var blocks = new List<ScanBlock>();
        foreach (string paragraph in paragraphs)
        {
            var lines = new List<ScanLine>();
            foreach (string line in paragraph.Split('\n'))
            {
                int x = 100;
                var words = new List<ScanWord>();
                foreach (string word in line.Split(' '))
                {
                    words.Add(new ScanWord { Text = word, Box = new ScanBox(x, y, x + (10 * word.Length), y + 20), Confidence = 0.8f });
                    x += (10 * word.Length) + 10;
                }

                lines.Add(new ScanLine
                {
                    Box = new ScanBox(100, y, x - 10, y + 20),
                    Baseline = new ScanBaseline(100, y + 16, x - 10, y + 16),
                    Words = words
                });
                y += 40;
            }

            var box = new ScanBox(100, lines[0].Box.Top, lines.Max(static line => line.Box.Right), y - 20);
            blocks.Add(new ScanBlock { Box = box, Paragraphs = [new ScanParagraph { Box = box, Lines = lines }] });
        }

        return new ScanPage
        {
            File = "folder/page.png",
            Number = 1,
            Width = 1000,
            Height = 1400,
            Resolution = 100,
            EngineVersion = "5.3.0",
            Language = "fra",
            Blocks = blocks,
        };
    }

    /// <summary>The page with every word changed.</summary>
    public static ScanPage WithWord(ScanPage page, Func<ScanWord, ScanWord> change) => page with
    {
        Blocks = [.. page.Blocks.Select(block => block with
        {
            Paragraphs = [.. block.Paragraphs.Select(paragraph => paragraph with {
                Lines = [.. paragraph.Lines.Select(line => line with { Words = [.. line.Words.Select(change)] })] })],
        })],
    };

    public static XDocument Parse(byte[] xml) => XDocument.Load(new MemoryStream(xml));
}
