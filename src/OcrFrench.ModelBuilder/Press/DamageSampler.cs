using System.Text;
using OcrFrench.ModelBuilder.Channel;
using Letters = OcrFrench.Characters.Letters;

namespace OcrFrench.ModelBuilder.Press;

/// <summary>Damages a text as a channel table says, at a given rate.</summary>
internal sealed class DamageSampler
{
    /// <summary>Misreadings by what was printed, with cumulated shares.</summary>
    private readonly Dictionary<string, (string Read, double UpTo)[]> _misreadings;

    private readonly double _scale;

    /// <param name="table">The table.</param>
    /// <param name="rate">The share of places at which something is misread.</param>
    /// <param name="sample">A text to find out the rate of the table itself.</param>
    public DamageSampler(ChannelTable table, double rate, string sample)
    {
        _misreadings = table.Rows
            .Where(static row => !row.Edit.IsIdentity)
            .GroupBy(static row => row.Edit.PrintedText, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => SumUp(group), StringComparer.Ordinal);
        double expected = 0;
        for (int at = 0; at < sample.Length; at++)
            for (int length = 0; length <= Math.Min(EditKey.Longest, sample.Length - at); length++) expected += ShareAt(sample, at, length);
        _scale = rate * sample.Length / Math.Max(1, expected);
    }

    /// <summary>
    /// Damages a text, except at the places to keep. <paramref name="places"/> receives the place of each character in the result.
    /// </summary>
    public string Damage(string text, IReadOnlySet<int> kept, Noise noise, out int[] places)
    {
        var result = new StringBuilder(text.Length + 64);
        places = new int[text.Length + 1];
        for (int at = 0; at < text.Length;)
        {
            int length = 1;
            string? read = kept.Contains(at) ? null : Misread(text, at, noise, out length);
            for (int i = 0; i < length; i++) places[at + i] = result.Length;
            if (read is null) result.Append(text, at, length);
            else result.Append(Enumerable.Range(at, length).Any(kept.Contains) ? text.Substring(at, length) : read);
            at += length;
        }

        places[text.Length] = result.Length;
        return result.ToString();
    }

    private string? Misread(string text, int at, Noise noise, out int length)
    {
        double chance = noise.Next();
        for (length = EditKey.Longest; length >= 0; length--)
        {
            if (at + length > text.Length) continue;
            double share = ShareAt(text, at, length) * _scale;
            if (chance >= share)
            {
                chance -= share;
                continue;
            }

            string read = Pick(text.Substring(at, length), chance / _scale);
            if (Letters.IsUpper(text[at]) && read.Length > 0) read = char.ToUpperInvariant(read[0]) + read[1..];
            if (length > 0) return read;
            length = 1;
            return read + text[at];
        }

        length = 1;
        return null;
    }

    private string Pick(string printed, double chance)
    {
        (string Read, double UpTo)[] misreadings = _misreadings[Fold(printed)];
        foreach ((string read, double upTo) in misreadings)
            if (chance < upTo) return read;
        return misreadings[^1].Read;
    }

    private double ShareAt(string text, int at, int length) =>
        _misreadings.TryGetValue(Fold(text.Substring(at, length)), out (string Read, double UpTo)[]? found) ? found[^1].UpTo : 0;

    private static string Fold(string printed) =>
        string.Create(printed.Length, printed, static (to, from) =>
        {
            for (int i = 0; i < from.Length; i++) to[i] = from[i] == '\'' ? '’' : Letters.ToLower(from[i]);
        });

    private static (string Read, double UpTo)[] SumUp(IEnumerable<ChannelRow> rows)
    {
        double sum = 0;
        return [.. rows.OrderBy(static row => row.Edit.ReadText, StringComparer.Ordinal)
            .Select(row => (row.Edit.ReadText.Replace('’', '\''), sum += Math.Exp(-row.Cost)))];
    }
}
