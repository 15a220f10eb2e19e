using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>
/// Tells where the truth of a pair says nothing of a repair: editions differ from the print in punctuation, hyphens, accents on capitals,
/// œ, and some in spelling. Texts whose truth is the print itself have no such noise.
/// </summary>
internal static class LabelNoise
{
    public static bool IsTelling(string read, string result, string printed)
    {
        string from = PageTruth.Fold(read), to = PageTruth.Fold(result), truth = PageTruth.Fold(printed);
        // What stands right as it was read is to be left, whatever the change.
        if (from == truth) return true;
        string edited = Plain(truth);
        if (to == truth) return !IsModernised(Plain(from), edited);
        // Nearly right: whether an editor or the engine changed the rest, nobody knows.
        return Plain(to) != edited;
    }

    /// <summary>
    /// Whether a truth that nobody corrected to the letter keeps an unknown word as it was read, and so says nothing. Old spelling is in no
    /// lexicon as a whole: where accents alone differ there, the truth is believed.
    /// </summary>
    public static bool IsMisreadTruth(string read, string result, string printed, bool isOld) =>
        Chars.IsLower(read[0]) && PageTruth.Fold(read) == PageTruth.Fold(printed)
        && !(isOld && Accents.AreSameButAccents(read, result));

    /// <summary>A text without what editors change.</summary>
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

    /// <summary>étoit, étais; poëte, poète; tems, temps.</summary>
    private static bool IsModernised(string read, string printed) =>
        read != printed && (read.Replace("oi", "ai", StringComparison.Ordinal) == printed || read.Replace('ë', 'è') == printed
            || read.Replace("ns", "nts", StringComparison.Ordinal) == printed
            || read.Replace("tems", "temps", StringComparison.Ordinal) == printed || read == printed);
}
