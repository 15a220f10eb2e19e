using System.Globalization;

namespace OcrFrench.Documents.Tests.Evidence;

/// <summary>What a document says of its words, in short: <c>word 0.91 (other, readings) [o 0.99, t 0.97 l 0.67]</c>.</summary>
internal static class Said
{
    public static string[] Of(string page) => Of(Words.Documents.Parse(page));

    public static string[] Of(OcrDocument document)
    {
        IReadOnlyList<RecognizedWord> words = document.RecognizedWords();
        int at = 0;
        foreach (RecognizedWord word in words)
        {
            Assert.InRange(word.Start, at, document.Text.Length);
            at = word.Start + word.Length;
            Assert.InRange(at, word.Start + 1, document.Text.Length);
            int symbol = word.Start;
            foreach (RecognizedSymbol one in word.Symbols)
            {
                Assert.Equal(symbol, one.Start);
                symbol += one.Length;
            }

            Assert.True(word.Symbols.Count == 0 || symbol == at);
        }

        return [.. words.Select(word => Text(document.Text, word))];
    }

    private static string Text(string text, RecognizedWord word)
    {
        string said = $"{text.AsSpan(word.Start, word.Length)}{Number(word.Confidence)}";
        if (word.Alternatives.Count > 0) said += " (" + string.Join(", ", word.Alternatives) + ")";
        if (word.Symbols.Count > 0) said += " [" + string.Join(", ", word.Symbols.Select(symbol => Text(text, symbol))) + "]";
        return said;
    }

    private static string Text(string text, RecognizedSymbol symbol) =>
        $"{text.AsSpan(symbol.Start, symbol.Length)}{Number(symbol.Confidence)}"
            + $"{string.Concat(symbol.Alternatives.Select(static reading => " " + reading.Text + Number(reading.Confidence)))}";

    private static string Number(float? confidence) =>
        confidence is { } value ? " " + value.ToString("0.##", CultureInfo.InvariantCulture) : "";
}
