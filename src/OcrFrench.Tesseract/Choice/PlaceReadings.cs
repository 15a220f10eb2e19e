namespace OcrFrench.Tesseract.Choice;

/// <summary>A place of a line, and what was read there: words of the first reading, and those of each further one.</summary>
/// <param name="First">The number of the place's first word in its line.</param>
/// <param name="Count">How many words the first reading has there.</param>
/// <param name="Others">What each further reading has there; no words where it has none.</param>
internal sealed record PlaceReadings(int First, int Count, IReadOnlyList<IReadOnlyList<ScanWord>> Others)
{
    /// <summary>Words belong to the same place if they share this part of the narrower one's width. By hand.</summary>
    private const double Shared = 0.35;

    /// <summary>The places of a line at which its readings can be compared, from left to right.</summary>
    public static IReadOnlyList<PlaceReadings> Of(ScanLine line, IReadOnlyList<IReadOnlyList<ScanWord>> others)
    {
        int count = line.Words.Count;
        // A word of another reading that reaches over several ties them together.
        var ties = new bool[count];
        foreach (ScanWord other in others.SelectMany(static words => words))
        {
            int first = -1;
            for (int i = 0; i < count; i++)
            {
                if (!IsSame(line.Words[i].Box, other.Box)) continue;
                if (first >= 0) for (int k = first + 1; k <= i; k++) ties[k] = true;
                first = i;
            }
        }

        var places = new List<PlaceReadings>();
        for (int start = 0; start < count;)
        {
            int end = start + 1;
            while (end < count && ties[end]) end++;
            ScanWord[] own = [.. line.Words.Take(end).Skip(start)];
            places.Add(new PlaceReadings(start, end - start,
                [.. others.Select(words => words.Where(word => own.Any(mine => IsSame(mine.Box, word.Box))).ToArray())]));
            start = end;
        }

        return places;
    }

    private static bool IsSame(ScanBox a, ScanBox b)
    {
        int shared = Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);
        return shared > 0 && shared >= Shared * Math.Min(a.Width, b.Width);
    }
}
