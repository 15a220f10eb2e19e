namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>What an engine that makes everything up says of a text: now and then places that do not exist.</summary>
internal static class LyingWords
{
    private static readonly string?[] s_readings = [
        "", " ", "œuvre", "à", "\uD800", "é\u0301", "l’", new string('x', 300), "1987", "\n", "maison verte"];
    private static readonly float?[] s_confidences = [null, 0, 1, 0.5f, -1, 2, float.NaN, float.PositiveInfinity, float.Epsilon];

    public static List<RecognizedWord> Make(string text, int seed)
    {
        var random = new Random(seed);
        var words = new List<RecognizedWord>();
        bool isSound = random.Next(4) > 0;
        for (int at = random.Next(3); at < text.Length && words.Count < 2000;)
        {
            int length = Math.Min(text.Length - at, random.Next(12));
            if (!isSound && random.Next(20) == 0) length += random.Next(-20, 2000);
            words.Add(new RecognizedWord
            {
                Start = at,
                Length = length,
                Confidence = One(s_confidences, random),
                Alternatives = Readings(random),
                Symbols = Symbols(at, length, random, isSound)
            });
            at += Math.Max(isSound ? 0 : -3, length) + random.Next(3);
            if (at < 0) break;
        }

        return words;
    }

    private static RecognizedSymbol[] Symbols(int start, int length, Random random, bool isSound)
    {
        if (random.Next(2) == 0 || length <= 0) return [];
        var symbols = new List<RecognizedSymbol>();
        for (int at = start; at < start + length && symbols.Count < 40;)
        {
            int wide = Math.Min(random.Next(3), start + length - at);
            symbols.Add(new RecognizedSymbol
            {
                Start = at,
                Length = wide,
                Confidence = One(s_confidences, random),
                Alternatives = [.. Readings(random).Select(reading => new SymbolReading(reading, One(s_confidences, random) ?? 0))]
            });
            at += isSound ? Math.Max(1, wide) : random.Next(3);
        }

        return [.. symbols];
    }

    private static string[] Readings(Random random) =>
        random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, random.Next(4)).Select(_ => One(s_readings, random)!)];

    private static T One<T>(T[] items, Random random) => items[random.Next(items.Length)];
}
