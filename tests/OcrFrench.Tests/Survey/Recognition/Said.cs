namespace OcrFrench.Tests.Survey.Recognition;

/// <summary>
/// Writes down what an engine says of a text: its words between spaces, and other readings of letters in brackets, as in <c>n[o-2
/// u-6]ard</c>.
/// </summary>
internal static class Said
{
    /// <summary>Brackets behind a letter hold its other readings, each with how many points of Tesseract's rating it is behind.</summary>
    public static (string Text, IReadOnlyList<RecognizedWord> Words) By(string notation, float confidence = 0.9f)
    {
        var text = new System.Text.StringBuilder();
        var words = new List<RecognizedWord>();
        foreach (string part in notation.Split(' '))
        {
            if (text.Length > 0) text.Append(' ');
            int start = text.Length;
            var symbols = new List<RecognizedSymbol>();
            for (int i = 0; i < part.Length; i++)
            {
                if (part[i] == '[')
                {
                    int end = part.IndexOf(']', i);
                    symbols[^1] = symbols[^1] with { Alternatives = [.. part[(i + 1)..end].Split(';').Select(Reading)] };
                    i = end;
                    continue;
                }

                symbols.Add(new RecognizedSymbol { Start = text.Length, Length = 1, Confidence = 0.99f });
                text.Append(part[i]);
            }

            bool hasReadings = symbols.Any(static symbol => symbol.Alternatives.Count > 0);
            words.Add(new RecognizedWord
            {
                Start = start,
                Length = text.Length - start,
                Confidence = hasReadings ? 0.4f : confidence,
                Symbols = symbols
            });
        }

        return (text.ToString(), words);
    }

    private static SymbolReading Reading(string reading)
    {
        int minus = reading.LastIndexOf('-');
        return new SymbolReading(
            reading[..minus], 0.99f - (int.Parse(reading[(minus + 1)..], System.Globalization.CultureInfo.InvariantCulture) / 100f));
    }
}
