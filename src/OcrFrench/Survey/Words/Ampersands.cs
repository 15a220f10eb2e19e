using OcrFrench.Characters;

namespace OcrFrench.Survey.Words;

/// <summary>The signs &amp; of a text: most prints mean <c>et</c> by them, and some engines write them for à.</summary>
internal static class Ampersands
{
    /// <summary>How many stand between words in small letters: not those of firms (<c>Durand &amp; Cie</c>).</summary>
    public static int CountBetweenWords(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int at = 0; TryFind(text, ref at); at++)
        {
            int before = at - 1, after = at + 1;
            while (before >= 0 && Chars.IsSpace(text[before])) before--;
            while (after < text.Length && Chars.IsSpace(text[after])) after++;
            if (before < 0 || after == text.Length || before == at - 1 || after == at + 1) continue;
            if (text[before] is ',' or ';' or ':') before--;
            if (before >= 0 && Chars.IsLower(text[before]) && Chars.IsLower(text[after])) count++;
        }

        return count;
    }

    /// <summary>
    /// Whether the engine that read a text writes them for à: a text that says <c>et</c> in letters, more often than there are such signs,
    /// and has no à to speak of.
    /// </summary>
    public static bool AreDamage(ReadOnlySpan<char> text)
    {
        int signs = 0;
        for (int at = 0; TryFind(text, ref at); at++) signs++;
        if (signs == 0) return false;
        Count(text, out int conjunctions, out int prepositions);
        return conjunctions > 0 && conjunctions * 2 >= signs && prepositions * 4 <= signs;
    }

    private static bool TryFind(ReadOnlySpan<char> text, ref int at)
    {
        int next = at < text.Length ? text[at..].IndexOf('&') : -1;
        at += Math.Max(next, 0);
        return next >= 0;
    }

    private static void Count(ReadOnlySpan<char> text, out int conjunctions, out int prepositions)
    {
        conjunctions = prepositions = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (at > 0 && !Chars.IsSpace(text[at - 1])) continue;
            ReadOnlySpan<char> rest = text[at..];
            if (rest is ['e' or 'E', 't', var next, ..] && Chars.IsSpace(next)) conjunctions++;
            else if (rest is ['à' or 'À', var after, ..] && Chars.IsSpace(after)) prepositions++;
        }
    }
}
