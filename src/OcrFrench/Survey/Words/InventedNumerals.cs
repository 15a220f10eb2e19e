using OcrFrench.Characters;

namespace OcrFrench.Survey.Words;

/// <summary>
/// Tells repairs that make a numeral, or undo one, without proof in the letters: a figure nobody can check is worse than a misread one.
/// </summary>
internal static class InventedNumerals
{
    private static readonly SmallWordTable s_months = SmallWordTable.Of(
        "janvier février mars avril mai juin juillet août aoust septembre octobre novembre décembre janv févr fév avr juil juill sept "
            + "oct nov déc 7bre 8bre 9bre "
        + "vendémiaire brumaire frimaire nivôse nivose pluviôse pluviose ventôse ventose germinal floréal prairial messidor thermidor "
        + "fructidor vend brum frim niv pluv vent germ flor prair mess therm fruct compl", ignoresCase: true);

    /// <summary>What books and lists number, and how they cut it short. Compiled by hand.</summary>
    private static readonly SmallWordTable s_counted = SmallWordTable.Of(
        "chapitre chap article art articles page pages pag p pp tome t livre liv volume vol section sect figure figures fig planche pl "
            + "tableau tabl numéro numéros no n note notes paragraphe verset vers ligne lignes feuillet fol "
            + "annexe partie question exercice "
        + "exemple étape version lot salle rue degré", ignoresCase: true);

    /// <summary>
    /// Whether a repair makes a numeral, an ordinal or a date out of what may be something else, or something else out of a numeral.
    /// </summary>
    public static bool LooksInvented(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        // The same figures, or none on either side: only letters were changed.
        if (read.SequenceEqual(result)) return false;
        read = Core(read);
        result = Core(result);
        if (IsSafeOrdinal(read, result)) return false;
        if (IsRoman(read) && !IsRoman(result) && IsSureNumeral(read)) return true;
        if (IsRoman(result) && !IsRoman(read)) return !IsSafeRoman(read, result);
        if (IsRoman(read) && IsRoman(result)) return !Same(RomanPart(read), RomanPart(result));
        return HasDigit(result) && !SameDigits(read, result);
    }

    /// <summary>
    /// Whether a word or a number belongs to a date: <c>an</c> before a numeral, a number before a month, full or cut off.
    /// </summary>
    public static bool IsInDate(ReadOnlySpan<char> text, int start, int end)
    {
        int next = end;
        while (next < text.Length && text[next] is ' ' or '\u00A0' or '\u202F') next++;
        if (next == end || next >= text.Length) return false;
        int last = next;
        while (last < text.Length && (Chars.IsLetter(text[last]) || Chars.IsDigit(text[last]))) last++;
        ReadOnlySpan<char> word = text[start..end], following = text[next..last];
        if (word is "an" or "An" or "AN") return !following.IsEmpty
            && (LeadingDigits(following) == following.Length || IsRoman(following) || following is "I" or "V" or "X");
        int digits = LeadingDigits(word);
        return digits is 1 or 2 && digits == word.Length && s_months.Contains(following);
    }

    /// <summary>Whether a number counts what is named before it: <c>le chapitre 11 traite</c> has no « il ».</summary>
    public static bool IsCounted(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> read)
    {
        if (read.IsEmpty || LeadingDigits(read) != read.Length) return false;
        int end = start;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '\u202F') end--;
        if (end == start) return false;
        if (end > 0 && text[end - 1] == '.') end--;
        return s_counted.Contains(text[Chars.StartOfLetters(text, end)..end]);
    }

    /// <summary><c>13¢</c> → <c>13e</c>, <c>ler</c> → <c>1er</c>, <c>lre</c> → <c>1re</c>.</summary>
    private static bool IsSafeOrdinal(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        if (result is "1er" or "1re" or "1ère" or "1ers" or "1res") return read.Length >= 2
            && read[0] is 'l' or 'I' or '1' or 'i' or '|' or '!' && Chars.IsLetter(read[^1]);
        int digits = LeadingDigits(result);
        if (digits == 0 || result[digits..] is not ("e" or "es" or "ème" or "°" or "o" or "re" or "er")) return false;
        return LeadingDigits(read) == digits && read[..digits].SequenceEqual(result[..digits]) && read.Length - digits <= 4;
    }

    /// <summary>One capital I for l or 1, with its ending kept: <c>XIVc</c> → <c>XIVe</c>, <c>Xl</c> → <c>XI</c>.</summary>
    private static bool IsSafeRoman(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        ReadOnlySpan<char> part = RomanPart(result);
        if (part.Length < 2 || !Chars.IsUpper(part[0]) || read.Length < part.Length || read[0] != part[0]) return false;
        int kept = 0;
        for (int i = 0; i < part.Length; i++)
        {
            if (read[i] == part[i]) kept++;
            else if (part[i] != 'I' || read[i] is not ('l' or '1' or 'i' or '|' or '!')) return false;
        }

        return kept > 0 && read.Length - part.Length <= 2;
    }

    /// <summary>A row of two capitals or more that is a number and not a French word: <c>II</c> may be Il.</summary>
    private static bool IsSureNumeral(ReadOnlySpan<char> read) => RomanPart(read).Length >= 2 && !read.SequenceEqual("II")
        && !read.SequenceEqual("DI") && !read.SequenceEqual("MI");

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> part = RomanPart(word);
        // Ce, Les, Me and Des are words.
        return !part.IsEmpty && (part.Length > 1 || word.Length > part.Length && part[0] is 'I' or 'V' or 'X')
            && word[part.Length..] is "" or "e" or "es" or "o" or "er" or "re" or "ème";
    }

    /// <summary>
    /// The numeral that a word starts with, in capitals or in the small letters that old prints have; empty when there is none.
    /// </summary>
    private static ReadOnlySpan<char> RomanPart(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > 12) return default;
        int length = 0;
        bool capitals = Chars.IsUpper(word[0]);
        while (length < word.Length
            && (capitals ? word[length] : char.ToUpperInvariant(word[length])) is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M') length++;
        if (length == 0) return default;
        Span<char> value = stackalloc char[12];
        for (int i = 0; i < length; i++) value[i] = char.ToUpperInvariant(word[i]);
        // In small letters only what starts with x, or with v or i and has three letters: dix, mil and vie are words.
        if (!capitals && (length < 2 || word[0] is not ('x' or 'v' or 'i') || word[0] != 'x' && length < 3)) return default;
        return RomanNumerals.IsValue(value[..length], mostThousands: 4) ? word[..length] : default;
    }

    /// <summary>What follows an elided word, without surrounding punctuation.</summary>
    private static ReadOnlySpan<char> Core(ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty && (Chars.IsSpace(word[0]) || word[0] is '(' or '«' or '"')) word = word[1..];
        while (!word.IsEmpty && (Chars.IsSpace(word[^1]) || word[^1] is '.' or ',' or ';' or ':' or ')' or '»' or '"')) word = word[..^1];
        return word;
    }

    private static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static int LeadingDigits(ReadOnlySpan<char> word)
    {
        int digits = 0;
        while (digits < word.Length && Chars.IsDigit(word[digits])) digits++;
        return digits;
    }

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (Chars.IsDigit(c)) return true;
        return false;
    }

    private static bool SameDigits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int at = 0;
        foreach (char c in b)
        {
            if (!Chars.IsDigit(c)) continue;
            while (at < a.Length && !Chars.IsDigit(a[at])) at++;
            if (at == a.Length || a[at++] != c) return false;
        }

        while (at < a.Length && !Chars.IsDigit(a[at])) at++;
        return at == a.Length;
    }
}
