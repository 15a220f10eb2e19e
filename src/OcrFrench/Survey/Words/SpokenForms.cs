using OcrFrench.Characters;

namespace OcrFrench.Survey.Words;

/// <summary>
/// Words as people say and sing them, with an apostrophe for the e that is not heard: <c>r'viens</c>, <c>un' p'tite</c>,
/// <c>qu'ell' puiss'</c>; or twice: <c>lon, lon, lère</c>. Engines do not read e as an apostrophe, nor two words in one wrong way.
/// </summary>
internal static class SpokenForms
{
    /// <summary>Whether a change does nothing but put an e, and spaces, where an apostrophe stands.</summary>
    public static bool IsFilled(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        bool any = false;
        int at = 0;
        foreach (char c in result)
        {
            if (at < read.Length && Letters.ToLower(read[at]) == Letters.ToLower(c))
            {
                at++;
            }
            else if (at < read.Length && Chars.IsApostrophe(read[at]) && Letters.ToLower(c) == 'e')
            {
                any = true;
                at++;
            }
            else if (at + 1 == read.Length && Chars.IsApostrophe(read[at]) && Letters.ToLower(c) is 'r' or 'l')
            {
                // vot’, quat’, cap’: the r or the l is not heard either.
            }
            else if (c != ' ')
            {
                return false;
            }
        }

        return any && at == read.Length;
    }

    /// <summary>In characters, by hand: a sentence or two.</summary>
    private const int Reach = 120;

    /// <summary>By hand: one of them may be damage (l’bomme), and a text message has more than two words without a vowel.</summary>
    private const int LeastSpoken = 2, LeastWritten = 3;

    /// <summary>
    /// Whether people speak, or write messages, around a place: e is dropped before consonants (<c>l’pré</c>, <c>v’nir</c>), or words have
    /// no vowels (<c>slt</c>, <c>tt</c>, <c>c</c>).
    /// </summary>
    public static bool SurroundIt(ReadOnlySpan<char> text, int start, int end)
    {
        int from = Math.Max(0, start - Reach), to = Math.Min(text.Length, end + Reach), spoken = 0, written = 0;
        for (int at = from; at < to;)
        {
            int wordEnd = Chars.EndOfLetters(text, at);
            if (wordEnd == at)
            {
                at++;
                continue;
            }

            bool isHere = at < end && wordEnd > start;
            if (!isHere && wordEnd + 1 < to && Chars.IsApostrophe(text[wordEnd]) && IsConsonant(text[wordEnd + 1])) spoken++;
            bool isAlone = (at == 0 || text[at - 1] is ' ' or '\n') && (wordEnd == text.Length || text[wordEnd] is ' ' or '\n' or ',');
            if (isAlone && wordEnd - at <= 4 && IsWithoutVowels(text[at..wordEnd])) written++;
            at = wordEnd;
        }

        return spoken >= LeastSpoken || written >= LeastWritten;
    }

    private static bool IsConsonant(char c) => Chars.IsLower(c) && "aeiouyhàâéèêîôûœ".IndexOf(c, StringComparison.Ordinal) < 0;

    private static bool IsWithoutVowels(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!IsConsonant(c)) return false;
        return true;
    }

    /// <summary>Whether the same letters stand once more just before or behind, with no more than a comma between.</summary>
    public static bool IsRepeated(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> word = text[start..end];
        foreach (char c in word)
            if (!Chars.IsLetter(c)) return false;
        if (word.Length < 2) return false;
        int next = end, last = start;
        while (next < text.Length && text[next] is ' ' or ',' or '-' or '!') next++;
        while (last > 0 && text[last - 1] is ' ' or ',' or '-' or '!') last--;
        return (next > end && IsWord(text, next, next + word.Length, word))
            || (last < start && IsWord(text, last - word.Length, last, word));
    }

    private static bool IsWord(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> word) =>
        start >= 0 && end <= text.Length && text[start..end].Equals(word, StringComparison.OrdinalIgnoreCase)
        && (start == 0 || !Chars.IsLetter(text[start - 1])) && (end == text.Length || !Chars.IsLetter(text[end]));
}
