using OcrFrench.Models.Confusions;
using OcrFrench.Models.Search;

namespace OcrFrench.Tests.Models.Search;

/// <summary>The cheapest way to read one word as another, by trying every way to cut both.</summary>
internal static class NaiveSearch
{
    /// <summary>The cost, or infinity when it cannot be read so within the limits.</summary>
    public static double Cost(string read, string word, ConfusionTable table, SearchLimits limits)
    {
        read = read.Replace('\'', '’'); // tables and lexicon know one apostrophe
        // By how much of each is used, how many edits no table lists, and whether the last edit put something in.
        var best = new Dictionary<(int Read, int Word, int Generic, bool Inserted), double> { [(0, 0, 0, false)] = 0 };
        for (int r = 0; r <= read.Length; r++)
        {
            foreach (bool inserted in new[] { false, true })
            {
                for (int w = 0; w <= word.Length; w++)
                {
                    for (int g = 0; g <= limits.MaxGeneric; g++)
                    {
                        if (best.TryGetValue((r, w, g, inserted), out double cost)) Expand(r, w, g, inserted, cost);
                    }
                }
            }
        }

        return Enumerable.Range(0, limits.MaxGeneric + 1).SelectMany(static g => new[] { (g, false), (g, true) })
            .Min(end => best.GetValueOrDefault((read.Length, word.Length, end.Item1, end.Item2), double.PositiveInfinity));

        void Expand(int r, int w, int g, bool inserted, double cost)
        {
            if (!inserted)
            {
                foreach (Edit edit in table.Edits("")) Try(r, w, edit.Printed.ToString(), g, true, cost + edit.Cost);
                if (w < word.Length) Try(r, w, word[w..(w + 1)], g + 1, true, cost + table.Generic.Insert);
            }

            if (r == read.Length) return;
            Try(r + 1, w, read[r..(r + 1)], g, false, cost + table.KeepCost(read[r]));
            for (int length = 1; length <= ShortText.Capacity && r + length <= read.Length; length++)
                foreach (Edit edit in table.Edits(read.AsSpan(r, length)))
                    Try(r + length, w, edit.Printed.ToString(), g, false, cost + edit.Cost);
            if (w < word.Length && word[w] != read[r]) Try(r + 1, w, word[w..(w + 1)], g + 1, false, cost + table.Generic.Substitute);
            Try(r + 1, w, "", g + 1, false, cost + table.Generic.Delete);
        }

        void Try(int r, int w, string printed, int g, bool inserted, double cost)
        {
            if (g > limits.MaxGeneric || cost > limits.MaxCost || string.CompareOrdinal(word, w, printed, 0, printed.Length) != 0) return;
            var key = (r, w + printed.Length, g, inserted);
            if (cost < best.GetValueOrDefault(key, double.PositiveInfinity)) best[key] = cost;
        }
    }
}
