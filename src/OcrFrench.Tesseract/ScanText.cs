using System.Text;

namespace OcrFrench.Tesseract;

/// <summary>
/// What was read, as running text with what the engine reported about its words: input for
/// <see cref="OcrCleaner.Analyze(string, IReadOnlyList{RecognizedWord})"/>.
/// </summary>
public sealed class ScanText
{
    private ScanText(string text, IReadOnlyList<RecognizedWord> words)
    {
        Text = text;
        Words = words;
    }

    /// <summary>
    /// Words separated by spaces, one line of text per line, with an empty line between paragraphs and between pages.
    /// </summary>
    public string Text { get; }

    /// <summary>Every word with its place in <see cref="Text"/>, its confidence and its other readings.</summary>
    public IReadOnlyList<RecognizedWord> Words { get; }

    /// <summary>The text of pages, one after the other.</summary>
    /// <param name="pages">The pages, in order.</param>
    /// <returns>The text, with a place in it for every word.</returns>
    public static ScanText Of(IReadOnlyList<ScanPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var text = new StringBuilder();
        var words = new List<RecognizedWord>();
        foreach (ScanParagraph paragraph in pages.SelectMany(static page => page.Blocks).SelectMany(static block => block.Paragraphs))
        {
            if (text.Length > 0) text.Append('\n');
            foreach (ScanLine line in paragraph.Lines)
            {
                foreach (ScanWord word in line.Words)
                {
                    words.Add(Recognized(word, text.Length));
                    text.Append(word.Text).Append(' ');
                }

                text[^1] = '\n';
            }
        }

        return new ScanText(text.ToString(), words);
    }

    private static RecognizedWord Recognized(ScanWord word, int start)
    {
        var symbols = new List<RecognizedSymbol>(word.Symbols.Count);
        int at = 0;
        foreach (ScanSymbol symbol in word.Symbols)
        {
            // Symbols that do not add up to the word, as in cursive scripts, are left out.
            if (string.CompareOrdinal(word.Text, at, symbol.Text, 0, symbol.Text.Length) != 0) break;
            symbols.Add(new RecognizedSymbol
            {
                Start = start + at,
                Length = symbol.Text.Length,
                Confidence = symbol.Confidence,
                Alternatives = symbol.Alternatives
            });
            at += symbol.Text.Length;
        }

        return new RecognizedWord { Start = start, Length = word.Text.Length, Confidence = word.Confidence, Symbols = symbols };
    }
}
