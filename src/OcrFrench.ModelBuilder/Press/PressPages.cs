using OcrFrench.ModelBuilder.Channel;
using OcrFrench.ModelBuilder.Quality;
using OcrFrench.Models.Ready;

namespace OcrFrench.ModelBuilder.Press;

/// <summary>
/// Makes pages like those of scanned old newspapers: sound text set in narrow columns, whose lines are joined with their hyphens kept, and
/// damaged as by old commercial engines. The same every time.
/// </summary>
internal static class PressPages
{
    /// <summary>The width of a column in letters. By hand, like those of old newspapers.</summary>
    private const int NarrowestColumn = 34, Widest = 46;

    /// <summary>The length of a page in characters. By hand: about that of an article.</summary>
    private const int PageLength = 1800;

    /// <summary>One page in this many is taken from a text. By hand: enough to measure.</summary>
    private const int PageStep = 12;

    /// <summary>The share of misread letters. By hand: about that of well-printed newspapers.</summary>
    private const double DamageRate = 0.02;

    public static IEnumerable<QualityPage> Of(string name, string text)
    {
        ulong seed = 0;
        foreach (char c in name) seed = (seed * 31) + c;
        var noise = new Noise(seed);
        ChannelTable table = ChannelTable.Parse(new StringReader(EmbeddedData.ReadText("channel-finereader.tsv")));
        string all = Flatten(text);
        var sampler = new DamageSampler(table, DamageRate, all[..Math.Min(all.Length, 20_000)]);
        for (int number = 0; (number + 1) * PageLength < all.Length; number += PageStep)
        {
            int start = all.IndexOf(' ', number * PageLength) + 1, end = all.IndexOf(' ', start + PageLength - 100);
            if (end < 0) yield break;
            string truth = all[start..end];
            PrintedColumn column = PrintedColumn.Set(truth, NarrowestColumn + (int)(noise.Next() * (Widest - NarrowestColumn)));
            // Hyphens are what this set measures, so none of them is damaged.
            HashSet<int> kept = [.. Enumerable.Range(0, column.Text.Length).Where(at => column.Text[at] == '-')];
            string read = sampler.Damage(column.Text, kept, noise, out int[] places);
            yield return new QualityPage(name + " " + number.ToString(System.Globalization.CultureInfo.InvariantCulture), read, truth)
            {
                Hyphens = [.. InnerHyphens(column).Select(hyphen => new InnerHyphen(places[hyphen.At], hyphen.IsCut))],
            };
        }
    }

    /// <summary>The text as such sources provide it: in one line, with plain apostrophes.</summary>
    private static string Flatten(string text) =>
        string.Join(' ', text.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<InnerHyphen> InnerHyphens(PrintedColumn column)
    {
        for (int at = 1; at + 1 < column.Text.Length; at++)
        {
            if (column.Text[at] == '-' && char.IsLetter(column.Text[at - 1]) && char.IsLetter(column.Text[at + 1]))
                yield return new InnerHyphen(at, column.Cuts.Contains(at));
        }
    }
}
