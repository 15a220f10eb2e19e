using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>
/// Tells where the truth of a pair says nothing about a repair, because editions differ from the print in punctuation, hyphens, accents on
/// capitals, œ, and sometimes spelling. Texts whose truth is the print itself have no such noise.
/// </summary>
internal static class LabelNoise
{
    public static bool IsTelling(string read, string result, string printed)
    {
        string from = PageTruth.Fold(read), to = PageTruth.Fold(result), truth = PageTruth.Fold(printed);
        // If what was read is right, any change is wrong.
        if (from == truth) return true;
        string edited = Plain(truth);
        if (to == truth) return !IsModernised(Plain(from), edited);
        // If only such differences remain, either an editor or the engine may have made them.
        return Plain(to) != edited;
    }

    /// <summary>
    /// Whether a truth that was not fully corrected has the same unknown word as what was read, and so says nothing. No lexicon contains
    /// all of the old spelling, so in old texts the truth is trusted where only accents differ.
    /// </summary>
    public static bool IsMisreadTruth(string read, string result, string printed, bool isOld) =>
        Chars.IsLower(read[0]) && PageTruth.Fold(read) == PageTruth.Fold(printed)
        && !(isOld && Accents.AreSameButAccents(read, result));

    /// <summary>A text without the things that editors change.</summary>
    private static string Plain(string text)
    {
        Span<char> plain = stackalloc char[Math.Min(512, text.Length * 2)];
        int length = 0;
        foreach (char c in text)
        {
            if (length + 2 > plain.Length) break;
            if (!Chars.IsLetter(c) && !Chars.IsDigit(c)) continue;
            char lower = Letters.ToLower(c);
            if (lower == 'œ')
            {
                plain[length++] = 'o';
                plain[length++] = 'e';
            }
            else
            {
                plain[length++] = Chars.IsUpper(c) ? Accents.BaseOf(lower) : lower;
            }
        }

        return new string(plain[..length]);
    }

    /// <summary>Whether an editor modernised the spelling: étoit, étais; poëte, poète; tems, temps.</summary>
    private static bool IsModernised(string read, string printed) =>
        read != printed && (read.Replace("oi", "ai", StringComparison.Ordinal) == printed || read.Replace('ë', 'è') == printed
            || read.Replace("ns", "nts", StringComparison.Ordinal) == printed
            || read.Replace("tems", "temps", StringComparison.Ordinal) == printed);
}
