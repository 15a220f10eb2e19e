namespace OcrFrench.Characters;

/// <summary>
/// The closed list of elided words that precede a vowel, with their apostrophe. A scanner reads <c>l’arbre</c> as the clitic <c>l’</c> and
/// the word <c>arbre</c>; the lexicon holds both, never the two together.
/// </summary>
internal static class Clitics
{
    private static readonly string[] s_all =
    [
        "l’", "d’", "qu’", "n’", "s’", "c’", "j’", "m’", "t’", "ç’",
        "jusqu’", "lorsqu’", "puisqu’", "quoiqu’", "quelqu’", "presqu’", "entr’", "contr’", "grand’", "parcequ’",
    ];

    /// <summary>The longest of them, without its apostrophe.</summary>
    internal const int LongestLength = 8;

    /// <summary>All of them, in lower case with the typographic apostrophe.</summary>
    internal static ReadOnlySpan<string> All => s_all;

    /// <summary>The length, apostrophe included, of the clitic at the start of the text, or 0. Any case, either apostrophe.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text)
    {
        int limit = Math.Min(text.Length, LongestLength);
        for (int i = 1; i < limit; i++)
        {
            if (Chars.IsApostrophe(text[i]))
                return IsClitic(text[..(i + 1)]) ? i + 1 : 0;
            if (!Letters.IsLetter(text[i]))
                return 0;
        }

        return 0;
    }

    private static bool IsClitic(ReadOnlySpan<char> candidate)
    {
        foreach (string clitic in s_all)
        {
            if (clitic.Length == candidate.Length && SameLetters(clitic, candidate))
                return true;
        }

        return false;
    }

    private static bool SameLetters(string clitic, ReadOnlySpan<char> candidate)
    {
        for (int i = 0; i < clitic.Length; i++)
        {
            if (Letters.SymbolOf(candidate[i]) != Letters.SymbolOf(clitic[i]))
                return false;
        }

        return true;
    }
}
