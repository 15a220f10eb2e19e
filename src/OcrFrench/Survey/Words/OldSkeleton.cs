using OcrFrench.Characters;

namespace OcrFrench.Survey.Words;

/// <summary>
/// What a word keeps when its spelling changes with the centuries: <c>connoistre</c> and <c>connaître</c>, <c>sentimens</c> and
/// <c>sentiments</c>, <c>serés</c> and <c>serez</c> have the same skeleton. Where a repair keeps it, it modernises.
/// </summary>
internal static class OldSkeleton
{
    private const int LongestWord = 64;

    /// <summary>Whether two readings are, or may be, one word in two spellings. Spaces and hyphens do not count.</summary>
    public static bool IsSame(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        Span<char> first = stackalloc char[2 * LongestWord], second = stackalloc char[2 * LongestWord];
        return read.Length <= LongestWord && result.Length <= LongestWord && Write(read, first).SequenceEqual(Write(result, second));
    }

    /// <summary>
    /// Whether a repair, whatever else it mends, writes an old ending of verbs in today's way: <c>fauroit</c>, of a long s, is sauroit and
    /// not saurait.
    /// </summary>
    public static bool Modernises(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int ending = result.EndsWith("aient", StringComparison.Ordinal) ? 5 : result.EndsWith("ait", StringComparison.Ordinal)
            || result.EndsWith("ais", StringComparison.Ordinal) ? 3 : 0;
        return ending > 0 && read.Length >= ending && read[^ending] == 'o' && read[^(ending - 1)] is 'i' or 'y';
    }

    private static ReadOnlySpan<char> Write(ReadOnlySpan<char> word, Span<char> to)
    {
        Span<char> plain = stackalloc char[2 * LongestWord];
        int length = Plain(word, plain), written = 0;
        for (int i = 0; i < length; i++)
        {
            char c = Letter(plain[..length], ref i);
            // nn for n, tt for t: letters were doubled where they no longer are, and the other way round.
            if (c != '\0' && (written == 0 || to[written - 1] != c)) to[written++] = c;
        }

        return to[..written];
    }

    /// <summary>The letters in lower case, without accents, with ligatures taken apart.</summary>
    private static int Plain(ReadOnlySpan<char> word, Span<char> to)
    {
        int length = 0;
        foreach (char read in word)
        {
            char c = Letters.ToLower(read);
            if (Chars.IsApostrophe(c)) to[length++] = '\'';
            else if (c is 'œ' or 'æ')
            {
                to[length++] = c == 'œ' ? 'o' : 'a';
                to[length++] = 'e';
            }
            else if (c == 'ſ') to[length++] = 's';
            else if (Chars.IsLetter(c) && !(c == 'ç' && length > 0 && to[length - 1] == 's')) to[length++] = Accents.BaseOf(c);
            else if (!Chars.IsLetter(c) && !Chars.IsSpace(c) && Chars.ClassOf(c) != CharClass.Hyphen) to[length++] = c;
        }

        return length;
    }

    /// <summary>What a letter, with those around it, is in every spelling; zero for a letter that comes and goes.</summary>
    private static char Letter(ReadOnlySpan<char> word, ref int at)
    {
        char c = word[at], before = at > 0 ? word[at - 1] : '\0', next = at + 1 < word.Length ? word[at + 1] : '\0';
        switch (c)
        {
            case 'h': // autheur, hermite
                return '\0';
            case 'p' when next == 'h':
                at++;
                return 'f';
            case 'o' or 'a' or 'e' when next is 'i' or 'y': // estoit, était; royne, reine
                at++;
                return 'e';
            case 'e' when next == 'u': // veu, vu
                at++;
                return 'u';
            case 's' when IsVowel(before) && next is 't' or 'p' or 'm' or 'c' or 'l' or 'n' or 'f' or 'd' or 'g' or 'r' or 'q': // beste
                return '\0';
            case 'c' or 'p' or 'd' or 'b' when next == 't': // sainct, sept
                return '\0';
            case 'p' when before == 'm' && next == 's': // temps, tems
                return '\0';
            case 'g' when next == 'n': // cognoistre
                return '\0';
            case 'l' when before == 'u' && next != '\0' && !IsVowel(next): // aultre
                return '\0';
            case 't' or 'd' when before == 'n' && next == 's' && at + 2 == word.Length: // enfants, enfans
                return '\0';
            case 'm' when next is 'b' or 'f' || (next == 'p' && !(at + 2 < word.Length && word[at + 2] == 's')): // comfort, conbat
                return 'n';
            case 'z' or 'x':
                return 's';
            case 'y' or 'j':
                return 'i';
            case 'v':
                return 'u';
            default:
                return c;
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
