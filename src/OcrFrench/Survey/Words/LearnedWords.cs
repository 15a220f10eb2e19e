using OcrFrench.Characters;

namespace OcrFrench.Survey.Words;

/// <summary>
/// Words made of Greek and Latin parts: there are more than any lexicon lists, and what looks like one is not a misread common word.
/// </summary>
internal static class LearnedWords
{
    /// <summary>Shorter words are common ones (by hand).</summary>
    private const int ShortestWord = 8, ShortestStem = 4;

    private static readonly string[] s_endings =
    [
        "tomie", "stomie", "logie", "logique", "logue", "logiste", "graphie", "graphique", "graphe", "gramme", "pathie", "pathique",
        "scopie",
        "scopique", "scope", "plastie", "thérapie", "phagie", "phobie", "trophie", "trophique", "plégie", "algie", "urie", "émie", "métrie",
        "mètre", "genèse", "lyse", "lithe", "phyte", "oïde", "morphe", "céphale", "phlébite", "ectasie",
        "sclérose", "malacie", "cèle", "rrhée", "rragie", "ptère", "gyne", "carpe", "sperme",
    ];

    /// <summary>
    /// Whether a repair changes the stem of a word with a learned ending in more than one letter: antrotomie, astronomie.
    /// </summary>
    public static bool IsBroken(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        ReadOnlySpan<char> word = read[Clitics.LengthAt(read)..], other = result[Clitics.LengthAt(result)..];
        return word.Length >= ShortestWord && HasEnding(word) && Differences(word, other) > 1;
    }

    /// <summary>Whether a repair takes the o from the first part of a compound: vestibulo-cérébelleux, cylindro-conique.</summary>
    public static bool IsCompoundBroken(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int hyphen = read.IndexOf('-'), kept = result.IndexOf('-');
        return hyphen >= ShortestStem && read[hyphen - 1] == 'o' && kept > 0 && result[kept - 1] != 'o' && !read.ContainsAny(' ', '\n');
    }

    /// <summary>Whether a repair only adds an ending of number or gender, or takes one off: quadrijumeau, quadrijumeaux.</summary>
    public static bool IsInflected(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        if (read.Length > result.Length) return IsInflected(result, read);
        return read.Length >= ShortestWord && result.StartsWith(read, StringComparison.Ordinal)
            && result[read.Length..] is "s" or "x" or "e" or "es";
    }

    /// <summary>Whether a word looks like a learned one: by its ending, or by the o that joins its parts.</summary>
    public static bool LooksLearned(ReadOnlySpan<char> token)
    {
        ReadOnlySpan<char> word = token[Clitics.LengthAt(token)..];
        int hyphen = word.IndexOf('-');
        return word.Length >= ShortestWord && (HasEnding(word) || (hyphen >= ShortestStem && word[hyphen - 1] == 'o'));
    }

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        foreach (string ending in s_endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)
                || (word[^1] == 's' && word[..^1].EndsWith(ending, StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>How many letters differ, place by place from both ends; words of different length differ in what lies between.</summary>
    private static int Differences(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int start = 0, end = 0, shorter = Math.Min(a.Length, b.Length);
        while (start < shorter && a[start] == b[start]) start++;
        while (end < shorter - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        if (a.Length != b.Length) return Math.Max(a.Length, b.Length) - start - end;
        int count = 0;
        for (int i = start; i < a.Length - end; i++)
            if (a[i] != b[i]) count++;
        return count;
    }
}
