using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Press;

/// <summary>Where printers cut French words at a line's end: between syllables, with at least two letters on either side.</summary>
internal static class Hyphenation
{
    private const int LeastLetters = 2;

    /// <summary>Pairs of consonants that begin a syllable.</summary>
    private static readonly string[] s_together =
        ["bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gn", "gr", "ph", "pl", "pr", "qu", "rh", "th", "tr", "vr"];

    /// <summary>The last place at or before <paramref name="most"/> where a word of letters may be cut, or 0.</summary>
    public static int LastCut(ReadOnlySpan<char> word, int most)
    {
        for (int at = Math.Min(most, word.Length - LeastLetters); at >= LeastLetters; at--)
            if (IsCut(word, at)) return at;
        return 0;
    }

    /// <summary>Whether a syllable begins here: a single consonant before a vowel, or a pair that belongs together.</summary>
    private static bool IsCut(ReadOnlySpan<char> word, int at)
    {
        if (!HasVowel(word[..at]) || !HasVowel(word[at..])) return false;
        char before = At(word, at - 1), first = At(word, at), second = At(word, at + 1);
        if (IsVowel(first) || before == '’' || first is 'x' or 'y' || (before is 'x' or 'y' && IsVowel(At(word, at - 2)))) return false;
        if (IsTogether(before, first)) return false;
        if (IsVowel(second) && !(first == 'q' && second == 'u' && at + 2 >= word.Length)) return true;
        return IsTogether(first, second) && at + 2 < word.Length && IsVowel(At(word, at + 2));
    }

    private static char At(ReadOnlySpan<char> word, int index) => (uint)index < (uint)word.Length ? Letters.ToLower(word[index]) : '\0';

    private static bool IsTogether(char first, char second)
    {
        foreach (string pair in s_together)
            if (pair[0] == first && pair[1] == second) return true;
        return false;
    }

    private static bool HasVowel(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
            if (IsVowel(Letters.ToLower(c))) return true;
        return false;
    }

    private static bool IsVowel(char lower) => Accents.BaseOf(lower) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'œ' or 'æ';
}
