using System.Globalization;

namespace OcrFrench.Tool;

/// <summary>What <c>ocrfrench explain</c> says of each word: what it became and by which rule, or why it stays.</summary>
internal static class Explanation
{
    /// <summary>
    /// A row for each stretch between white space, or wider where a change or a doubt extends over it; another row for each further change,
    /// and for each doubt about what was changed in part.
    /// </summary>
    public static IEnumerable<string[]> Rows(CleaningResult result)
    {
        string source = result.Source;
        int next = 0, nextDoubt = 0;
        for (int start = 0; start < source.Length;)
        {
            if (char.IsWhiteSpace(source[start]) && !(next < result.Corrections.Count && result.Corrections[next].Start == start))
            {
                start++;
                continue;
            }

            int first = next, firstDoubt = nextDoubt, end = WordEnd(source, start);
            while (true)
            {
                if (next < result.Corrections.Count && result.Corrections[next].Start <= end)
                    end = WordEnd(source, Math.Max(end, result.Corrections[next++].End));
                else if (nextDoubt < result.Doubts.Count && result.Doubts[nextDoubt].Start < end)
                    end = WordEnd(source, Math.Max(end, result.Doubts[nextDoubt++].End));
                else break;
            }

            Correction[] changes = [.. result.Corrections.Skip(first).Take(next - first)];
            Doubt[] doubts = [.. result.Doubts.Skip(firstDoubt).Take(nextDoubt - firstDoubt)];
            foreach (string[] row in Rows(result, start, end, changes, doubts)) yield return row;
            start = Math.Max(end, start + 1);
        }
    }

    private static IEnumerable<string[]> Rows(CleaningResult result, int start, int end, Correction[] changes, Doubt[] doubts)
    {
        string read = OneLine(result.Source[start..end]);
        if (changes.Length == 0) yield return [read, read, Messages.Unchanged,
            doubts.Length > 0 ? Messages.WhyDoubted(doubts[0]) : read.Any(char.IsLetter) ? Messages.NotSuspected : Messages.NoWord];
        for (int i = 0; i < changes.Length; i++)
        {
            string written = OneLine(result.Text[result.Map.ToOutput(start)..result.Map.ToOutput(end)]);
            yield return i == 0 ? Row(read, written, changes[i]) : Row("", "", changes[i]);
        }

        // A word that was repaired although no dictionary has it does not need a second reason.
        foreach (Doubt doubt in changes.Length == 0 ? doubts.Skip(1) : doubts.Where(static doubt => doubt.Readings.Count > 0))
            yield return ["", "", OneLine(doubt.Original), Messages.WhyDoubted(doubt)];
    }

    private static string[] Row(string read, string written, Correction correction) =>
    [
        read,
        written,
        OneLine(correction.Original) + "→" + OneLine(correction.Replacement),
        Messages.Kind(correction.Kind),
        correction.Rule,
        correction.Confidence.ToString("F3", CultureInfo.InvariantCulture),
        string.Join(", ", correction.RunnersUp),
    ];

    private static int WordEnd(string source, int at)
    {
        while (at < source.Length && !char.IsWhiteSpace(source[at])) at++;
        return at;
    }

    private static string OneLine(string text) => text.Replace("\r", "", StringComparison.Ordinal).Replace('\n', '⏎');
}
