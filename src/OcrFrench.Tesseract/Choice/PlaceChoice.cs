namespace OcrFrench.Tesseract.Choice;

/// <summary>What speaks for another reading of a place, beside the first one.</summary>
/// <param name="Confidence">How much surer the engine is of it, from −1 to 1.</param>
/// <param name="Worth">How much more its words look like words.</param>
/// <param name="Votes">The share of further readings that have it, less that of those that have the first.</param>
/// <param name="Cost">How much less it costs the language model, in tens of nats, within ±1.5.</param>
internal readonly record struct PlaceEvidence(double Confidence, double Worth, double Votes, double Cost);

/// <summary>Chooses, place by place of a line, between its readings.</summary>
/// <param name="belief">What knows the language; nothing where nobody does.</param>
internal sealed class PlaceChoice(LanguageBelief? belief)
{
    /// <summary>By hand: the language model's cost is scaled to the size of the other evidence, and bounded.</summary>
    private const double Most = 1.5, Nats = 10;

    /// <summary>
    /// The share of the letters that another reading must have: below it, a word has been lost, and its line cut, rather than misread.
    /// By hand: words misread differ by a letter or two.
    /// </summary>
    private const double LeastKept = 0.67;

    /// <summary>The line with the readings that are believed; the line itself where that is the first one everywhere.</summary>
    public ScanLine Decide(ScanLine line, IReadOnlyList<IReadOnlyList<ScanWord>> others)
    {
        List<ScanWord>? words = null;
        var places = PlaceReadings.Of(line, others);
        for (int i = places.Count - 1; i >= 0; i--)
        {
            PlaceReadings place = places[i];
            IReadOnlyList<ScanWord>? best = null;
            double score = 0;
            foreach ((IReadOnlyList<ScanWord> reading, PlaceEvidence evidence) in Challengers(line, place))
            {
                double own = Score(evidence);
                if (own > score) (best, score) = (reading, own);
            }

            if (best is null) continue;
            words ??= [.. line.Words];
            words.RemoveRange(place.First, place.Count);
            words.InsertRange(place.First, best);
        }

        return words is null ? line : line with { Words = words };
    }

    /// <summary>Readings of a place that differ from the first one, each once, with what speaks for them.</summary>
    public IEnumerable<(IReadOnlyList<ScanWord> Words, PlaceEvidence Evidence)> Challengers(ScanLine line, PlaceReadings place)
    {
        ScanWord[] first = [.. line.Words.Take(place.First + place.Count).Skip(place.First)];
        string key = Key(first);
        string[] keys = [.. place.Others.Select(Key)];
        if (place.Others.All(words => words.Count == 0 || Key(words) == key)) yield break;
        double own = Confidence(first), worth = Worth(first);
        int supported = keys.Count(other => other == key);
        double cost = Cost(line, place, first);
        for (int i = 0; i < keys.Length; i++)
        {
            if (place.Others[i].Count == 0 || keys[i] == key || Array.IndexOf(keys, keys[i]) < i) continue;
            if (Letters(keys[i]) < LeastKept * Letters(key)) continue;
            int[] same = [.. Enumerable.Range(0, keys.Length).Where(k => keys[k] == keys[i])];
            IReadOnlyList<ScanWord> surest = place.Others[same.MaxBy(k => Confidence(place.Others[k]))];
            yield return (surest, new PlaceEvidence(
                same.Average(k => Confidence(place.Others[k])) - own,
                Worth(surest) - worth,
                (double)(same.Length - supported) / keys.Length,
                Math.Clamp((cost - Cost(line, place, surest)) / Nats, -Most, Most)));
        }
    }

    /// <summary>
    /// What speaks for another reading; above 0 it is believed. Weights near those of a logistic regression on 600 places of real pages of
    /// 1878 and 1893 (1.8, 1.9, 1.1, 0.5, −1.1). For each of the two books alone they have the same signs; worth came out between 0.8 and
    /// 2.3, votes between 0.5 and 2.1.
    /// </summary>
    internal static double Score(PlaceEvidence evidence) =>
        (1.8 * evidence.Confidence) + (1.9 * evidence.Worth) + (1.1 * evidence.Votes) + (0.6 * evidence.Cost) - 1.1;

    /// <summary>How sure the engine was of its least sure word.</summary>
    private static double Confidence(IReadOnlyList<ScanWord> words) => words.Min(static word => word.Confidence);

    private static int Letters(string text) => text.Count(char.IsLetterOrDigit);

    private double Worth(IReadOnlyList<ScanWord> words) => belief is null ? 0 : words.Average(word => belief.Worth(word.Text));

    private double Cost(ScanLine line, PlaceReadings place, IReadOnlyList<ScanWord> words) => belief is null
        ? 0
        : belief.Cost(string.Join(' ', line.Words.Take(place.First).TakeLast(2).Concat(words)
            .Concat(line.Words.Skip(place.First + place.Count).Take(2)).Select(static word => word.Text)));

    /// <summary>The form in which two readings are compared: kinds of apostrophe do not matter.</summary>
    private static string Key(IReadOnlyList<ScanWord> words) =>
        string.Join(' ', words.Select(static word => word.Text)).Replace('’', '\'').Replace('‘', '\'');
}
