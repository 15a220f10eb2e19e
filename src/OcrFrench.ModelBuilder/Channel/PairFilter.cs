namespace OcrFrench.ModelBuilder.Channel;

/// <summary>
/// Drops the pairs that an alignment makes of lost lines, running heads and rubbish, from which nothing useful could be learnt.
/// </summary>
internal static class PairFilter
{
    // By hand: how many neighbours on each side are taken into account, and the longest word, in characters.
    private const int Around = 3;
    private const int Longest = 40;

    /// <summary>The pairs to learn from; <paramref name="dropped"/> counts the damaged ones that were left out.</summary>
    public static List<WordPair> Sound(List<WordPair> page, out int dropped)
    {
        List<WordPair> kept = new(page.Count);
        dropped = 0;
        for (int at = 0; at < page.Count; at++)
        {
            if (page[at].IsSound || Damage(page, at) <= Tolerated(page[at])) kept.Add(page[at]);
            else dropped++;
        }
        return kept;
    }

    /// <summary>
    /// How damaged the neighbours may be, in edits per character (by hand): the worse a word was read, the sounder they must be.
    /// </summary>
    internal static double Tolerated(WordPair pair)
    {
        int length = Math.Max(pair.Read.Length, pair.Printed.Length);
        if (pair.Printed.Length == 0 || pair.Read.Length == 0 || length > Longest || HasLostWord(pair)) return -1;
        double own = pair.Errors / length;
        return own <= 0.34 ? 0.6 : own <= 0.5 || pair.Errors <= 1.5 || (own <= 0.75 && length <= 4) ? 0.35 : length <= 3 ? 0.12 : -1;
    }

    /// <summary>
    /// Whether one side has more spaces and enough additional letters for a word without counterpart. A single stray sign is damage.
    /// </summary>
    private static bool HasLostWord(WordPair pair)
    {
        int spaces = pair.Read.Count(static c => c == ' ') - pair.Printed.Count(static c => c == ' ');
        int longer = pair.Read.Length - pair.Printed.Length - spaces;
        return (spaces < 0 && longer <= -1) || (spaces > 0 && longer >= 2);
    }

    private static double Damage(List<WordPair> page, int at)
    {
        double errors = 0;
        int length = 0;
        for (int i = Math.Max(0, at - Around); i <= Math.Min(page.Count - 1, at + Around); i++)
        {
            if (i == at) continue;
            errors += page[i].Errors;
            length += Math.Max(page[i].Read.Length, page[i].Printed.Length);
        }
        return errors / Math.Max(1, length);
    }
}
