using System.Text;
using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>Words that differ from another in one letter (lost, added, exchanged or moved), accents aside.</summary>
internal sealed class NearWords
{
    /// <summary>The most words kept for one. By hand: short words have hundreds, of which the most frequent matter.</summary>
    private const int Most = 40;

    private readonly int[][] _rows;
    private readonly double[][] _sums;

    /// <param name="forms">The word of each row; empty if there is none.</param>
    /// <param name="counts">How often each occurs in the texts.</param>
    public NearWords(string[] forms, int[] counts)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int row = 0; row < forms.Length; row++)
            foreach (string key in Keys(forms[row]))
                (groups.TryGetValue(key, out List<int>? group) ? group : groups[key] = []).Add(row);
        _rows = new int[forms.Length][];
        _sums = new double[forms.Length][];
        for (int row = 0; row < forms.Length; row++)
        {
            _rows[row] = [.. Keys(forms[row]).SelectMany(key => groups[key]).Distinct().Where(other => other != row)
                .OrderByDescending(other => counts[other]).ThenBy(static other => other).Take(Most)];
            _sums[row] = new double[_rows[row].Length];
            double sum = 0;
            for (int i = 0; i < _sums[row].Length; i++) _sums[row][i] = sum += Math.Pow(counts[_rows[row][i]], 0.75);
        }
    }

    /// <summary>The words near that of a row, the most frequent first.</summary>
    public int[] Of(int row) => _rows[row];

    /// <summary>How many a word has on average.</summary>
    public double Average => _rows.Skip(1).Average(static rows => rows.Length);

    /// <summary>One of them at random, frequent ones more often; 0 if there are none.</summary>
    public int Pick(int row, Noise noise)
    {
        double[] sums = _sums[row];
        if (sums.Length == 0) return 0;
        int index = Array.BinarySearch(sums, noise.Next() * sums[^1]);
        return _rows[row][Math.Min(index < 0 ? ~index : index, sums.Length - 1)];
    }

    private static IEnumerable<string> Keys(string form)
    {
        if (form.Length == 0) yield break;
        var folded = new StringBuilder();
        foreach (char c in form) folded.Append(Accents.BaseOf(Letters.ToLower(c)));
        string plain = folded.ToString();
        yield return plain;
        for (int i = 0; i < plain.Length; i++)
            if (plain.Length > 1 && (i == 0 || plain[i] != plain[i - 1])) yield return plain.Remove(i, 1);
    }
}
