using OcrFrench.ModelBuilder.Channel;
using OcrFrench.ModelBuilder.Quality;
using OcrFrench.Models.Ready;

namespace OcrFrench.ModelBuilder.Press;

/// <summary>
/// Pages as old newspapers were scanned: text set in narrow columns whose lines were joined with their hyphens kept, and damaged as
/// old commercial engines do. Made of sound text, the same every time.
/// </summary>
internal static class PressPages
{
    /// <summary>In letters, by hand: columns of old newspapers.</summary>
    private const int NarrowestColumn = 34, Widest = 46;

    /// <summary>About the length of an article, in characters (by hand).</summary>
    private const int PageLength = 1800;

    /// <summary>One page in this many of a text is taken (by hand).</summary>
    private const int PageStep = 12;

    /// <summary>The share of letters misread in well-printed newspapers (by hand).</summary>
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
            // The hyphens are what is measured: they are all read.
            HashSet<int> kept = [.. Enumerable.Range(0, column.Text.Length).Where(at => column.Text[at] == '-')];
            string read = sampler.Damage(column.Text, kept, noise, out int[] places);
            yield return new QualityPage(name + " " + number.ToString(System.Globalization.CultureInfo.InvariantCulture), read, truth)
            {
                Hyphens = [.. InnerHyphens(column).Select(hyphen => new InnerHyphen(places[hyphen.At], hyphen.IsCut))],
            };
        }
    }

    /// <summary>One line with plain apostrophes, as such texts come.</summary>
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
