namespace OcrFrench.Tesseract.Tests.Choice;

/// <summary>Lines and pages made by hand: ten pixels a letter, words ten pixels apart, thirty high, forty below each other.</summary>
internal static class Lines
{
    /// <summary>A word; what stands behind ~ is how sure the engine was, in hundredths; 95 without it.</summary>
    public static ScanWord Word(string text, int left, int top = 0)
    {
        string[] parts = text.Split('~');
        return new ScanWord
        {
            Text = parts[0],
            Box = new ScanBox(left, top, left + (10 * parts[0].Length), top + 30),
            Confidence = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) / 100f : 0.95f,
        };
    }

    /// <summary>The word with a symbol for each character.</summary>
    public static ScanWord Spelt(ScanWord word) => word with
    {
        Symbols = [.. word.Text.Select(
            (c, i) => new ScanSymbol
            {
                Text = c.ToString(),
                Box = word.Box with { Left = word.Box.Left + (10 * i) },
                Confidence = word.Confidence
            })],
    };

    public static ScanWord[] Words(string words, int left = 100, int top = 0)
    {
        var made = new List<ScanWord>();
        foreach (string text in words.Split(' '))
        {
            made.Add(Word(text, left, top));
            left = made[^1].Box.Right + 10;
        }

        return [.. made];
    }

    public static ScanLine Line(params ScanWord[] words) => new()
    {
        Box = new ScanBox(words[0].Box.Left, words[0].Box.Top, words[^1].Box.Right, words[0].Box.Bottom),
        Baseline = new ScanBaseline(0, words[0].Box.Bottom, 1000, words[0].Box.Bottom),
        Words = words,
    };

    public static ScanLine Line(string words, int left = 100, int top = 0) => Line(Words(words, left, top));

    /// <summary>A page of a block for each group of lines.</summary>
    public static ScanPage Page(params ScanLine[][] blocks) => new()
    {
        File = "page.png",
        Number = 1,
        Width = 1200,
        Height = 2000,
        Resolution = 300,
        Blocks = [.. blocks.Select(static lines => new ScanBlock
        {
            Box = lines[0].Box,
            Paragraphs = [new ScanParagraph { Box = lines[0].Box, Lines = lines }],
        })],
    };

    /// <summary>A number of lines of French below each other.</summary>
    public static ScanLine[] Prose(int count, int left = 100, int top = 100) =>
        [.. Enumerable.Range(0, count).Select(
            i => Line("les habitants de la ville avaient toujours vécu dans une grande maison", left, top + (40 * i)))];

    public static string Text(ScanLine line) => string.Join(' ', line.Words.Select(static word => word.Text));

    public static string[] Text(ScanPage page) => [.. page.Lines.Select(Text)];
}
