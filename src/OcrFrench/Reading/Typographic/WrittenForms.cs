using OcrFrench.Characters;
using OcrFrench.Edits;

namespace OcrFrench.Reading.Typographic;

/// <summary>The French forms of ellipses, ordinals and numbers.</summary>
internal static class WrittenForms
{
    /// <summary>Longer than any ordinal (by hand).</summary>
    private const int LongestWord = 64;

    private static readonly CharFinder s_signs = CharFinder.Of(".°º");

    public static void Find(ReadOnlySpan<char> text, ChangeList into)
    {
        for (int at = 0; at < text.Length;)
        {
            int sign = s_signs.IndexIn(text[at..]);
            if (sign < 0) break;
            at += sign;
            at = text[at] == '.' ? Ellipsis(text, at, into) : Number(text, at, into);
        }

        for (int at = 0; WordRuns.TryNext(text, ref at, out int start);)
            if (at - start <= LongestWord) Word(text, start, at, into);
    }

    /// <summary>Three dots become one sign; more than three are leaders.</summary>
    private static int Ellipsis(ReadOnlySpan<char> text, int at, ChangeList into)
    {
        int end = at;
        while (end < text.Length && text[end] == '.') end++;
        if (end - at == 3 && !FrenchTypography.IsProtected(text, at)) FrenchTypography.Add(into, at, end, "…", "typography.ellipsis");
        return end;
    }

    private static int Number(ReadOnlySpan<char> text, int at, ChangeList into)
    {
        if (at == 0 || text[at - 1] is not ('n' or 'N') || (at > 1 && WordRuns.IsPart(text[at - 2]))) return at + 1;
        int end = at + 1;
        while (end < text.Length && PunctuationSpaces.IsInlineSpace(text[end])) end++;
        if (end == text.Length || !Chars.IsDigit(text[end])) return end;
        if (text[at] == '°' && PunctuationSpaces.IsNoBreak(text[(at + 1)..end])) return end;
        FrenchTypography.Add(into, at, end, "°\u00A0", "typography.number");
        return end;
    }

    private static void Word(ReadOnlySpan<char> text, int start, int end, ChangeList into)
    {
        ReadOnlySpan<char> word = text[start..end];
        int ending = OrdinalEnding(word);
        if (ending == 0) return;
        bool isPlural = word[^1] == 's', isFirst = word[..ending] is "1" or "I" && word[ending] is 'è' or 'e' && word[ending + 1] == 'r';
        FrenchTypography.Add(into, start + ending, end,
            (isFirst, isPlural) switch { (true, false) => "re", (true, true) => "res", (false, false) => "e", _ => "es" },
            "typography.ordinal");
    }

    /// <summary>Where the ending of an ordinal starts that has a shorter form: 2ème, XIXème, 1ère; 0 if there is none.</summary>
    private static int OrdinalEnding(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> whole = word[^1] == 's' ? word[..^1] : word;
        bool isFirst = whole is "1ère" or "1ere" or "Ière";
        int length = isFirst ? 3 : whole.EndsWith("ième") || whole.EndsWith("ieme") ? 4 : whole.EndsWith("ème")
            || whole.EndsWith("eme") ? 3 : 0;
        if (length == 0 || whole.Length == length) return 0;
        ReadOnlySpan<char> number = whole[..^length];
        return !number.ContainsAnyExceptInRange('0', '9') || RomanNumerals.IsValue(number, mostThousands: 3) ? number.Length : 0;
    }
}
