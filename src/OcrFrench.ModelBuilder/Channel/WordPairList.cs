using System.Globalization;
using System.Text;

namespace OcrFrench.ModelBuilder.Channel;

/// <summary>
/// Writes the damaged words as a list to tune with: what was read, what was printed, the language of the OCR model, the count.
/// </summary>
internal static class WordPairList
{
    public static void Save(string path, List<TrainingPage> pages, List<List<WordPair>> aligned)
    {
        Dictionary<(string Read, string Printed, string Language), int> counts = [];
        for (int p = 0; p < pages.Count; p++)
        {
            foreach (WordPair pair in PairFilter.Sound(aligned[p], out _))
            {
                if (pair.IsSound) continue;
                (string, string, string) key = (pair.Read, pair.Printed, pages[p].Language);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }
        using StreamWriter writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        foreach (((string read, string printed, string language), int count) in counts
            .OrderByDescending(static c => c.Value)
            .ThenBy(static c => c.Key.Printed, StringComparer.Ordinal)
            .ThenBy(static c => c.Key.Read, StringComparer.Ordinal)
            .ThenBy(static c => c.Key.Language, StringComparer.Ordinal))
            writer.WriteLine(string.Join('\t', read, printed, language, count.ToString(CultureInfo.InvariantCulture)));
    }
}
