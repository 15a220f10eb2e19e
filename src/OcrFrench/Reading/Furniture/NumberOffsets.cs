namespace OcrFrench.Reading.Furniture;

/// <summary>Keeps the lines whose number rises with the pages. Unnumbered or missing pages shift what follows.</summary>
internal static class NumberOffsets
{
    /// <summary>This many pages with the same shift are a series of their own. By hand: two may agree by chance.</summary>
    private const int Series = 3;

    /// <summary>This many are one if they include at least half of the numbers. By hand.</summary>
    private const int ShortSeries = 2;

    public static void Keep(List<ClusterLine> lines)
    {
        var counts = new Dictionary<(bool IsRoman, int Shift), int>();
        foreach (ClusterLine line in lines) counts[Key(line)] = counts.GetValueOrDefault(Key(line)) + 1;
        int arabic = First(false), roman = First(true);
        lines.RemoveAll(line =>
        {
            int shift = line.Number.IsRoman ? roman : arabic;
            if (!IsSeries(Key(line))) return shift == int.MinValue || !line.Number.IsNear(line.Page + shift);
            if (line.Number.IsRoman) roman = Key(line).Shift;
            else arabic = Key(line).Shift;
            return false;
        });

        // The lines before the first in a series may have a misread figure too.
        int First(bool isRoman)
        {
            int index = lines.FindIndex(line => line.Number.IsRoman == isRoman && IsSeries(Key(line)));
            return index < 0 ? int.MinValue : Key(lines[index]).Shift;
        }

        bool IsSeries((bool, int) key) => counts[key] >= Series || (counts[key] >= ShortSeries && counts[key] * 2 >= lines.Count);
    }

    private static (bool IsRoman, int Shift) Key(in ClusterLine line) => (line.Number.IsRoman, line.Number.Value - line.Page);
}
