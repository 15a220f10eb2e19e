using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>After an elided word and before a letter, what stands for an apostrophe becomes the document's apostrophe.</summary>
/// <remarks>
/// The elided word is a single letter (<c>I‘</c> and <c>1‘</c> are misread <c>l’</c>), one that ends in <c>qu</c>, or one of a few.
/// Elsewhere such a mark between letters is mostly a speck, or a quotation mark whose space was lost. ’ and ' are both apostrophes and
/// never touched, nor are doubled '' and ,, which may be quotation marks, inches or seconds.
/// A grave or acute after a vowel may be that vowel's own accent (<c>e´tat</c>): these two must follow a consonant or <c>qu</c>.
/// </remarks>
internal static class Apostrophes
{
    public const string Triggers = "`´‘‛ʼʹ′＇";

    /// <summary>The longest word of <see cref="IsElided"/> must fit, with its neighbours, in the window's reach.</summary>
    private static readonly string[] Elided = ["aujourd", "entr", "prud"];

    /// <summary>Looks at the three newest characters: the end of an elided word, the mark, a letter.</summary>
    public static bool IsMisused(in CharacterWindow window)
    {
        char mark = window[1];
        if (mark < '`' || !Triggers.Contains(mark, StringComparison.Ordinal) || !LatinLetters.IsLatin(window[0])) return false;
        char left = window[2];
        if (left is 'Â' or 'Ã' or 'Å' or 'Æ' or 'Ì') return false; // may yet turn out to be mojibake
        if (left is 'u' or 'U') return window[3] is 'q' or 'Q';
        bool isAccent = mark is '`' or '´';
        if (!IsWordPart(window[3])) return isAccent ? IsConsonant(left) : left == '1' || LatinLetters.IsLatin(left);
        return IsElided(window);
    }

    /// <summary>The apostrophe that a text uses more; ’ when it uses neither.</summary>
    public static char Preferred(ReadOnlySpan<char> text)
    {
        int curly = text.Count('’') + text.Count('\u0092') + text.Count("â€™");
        return text.Count('\'') > curly ? '\'' : '’';
    }

    private static bool IsElided(in CharacterWindow window)
    {
        foreach (string word in Elided)
        {
            int matched = 0;
            while (matched < word.Length && (window[matched + 2] | ' ') == word[^(matched + 1)]) matched++;
            if (matched == word.Length && !IsWordPart(window[word.Length + 2])) return true;
        }

        return false;
    }

    private static bool IsWordPart(char c) => LatinLetters.IsLatin(c) || char.IsAsciiDigit(c);

    private static bool IsConsonant(char c) => char.IsAsciiLetter(c) && !"aeiouyAEIOUY".Contains(c, StringComparison.Ordinal);
}
