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
            else if (c != ' ')
            {
                return false;
            }
        }

        return any && at == read.Length;
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
