using OcrFrench.Characters;

namespace OcrFrench.Models.Ngrams;

/// <summary>The closed classes that tokenization depends on: elided words, abbreviations, Roman numerals.</summary>
internal static class LanguageWords
{
    /// <summary>Whether the letters before an apostrophe are an elided word, as in l’homme but not in quelqu’un.</summary>
    public static bool IsElided(ReadOnlySpan<char> letters)
    {
        if (letters.Length == 1)
        {
            return LanguageLetters.Lower(letters[0]) is 'l' or 'd' or 'n' or 's' or 'c' or 'j' or 'm' or 't' or 'ç';
        }

        Span<char> folded = stackalloc char[8];
        int length = LanguageLetters.Fold(letters, folded);
        return length > 0 && folded[..length] is "qu" or "jusqu" or "lorsqu" or "puisqu" or "quoiqu" or "parcequ" or "grand";
    }

    /// <summary>Whether a period after the word belongs to it and does not end a sentence: titles, references, initials.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) || word[0] is 'p' or 't' or 'v' or 'n' or 'f' or 'c';
        }

        Span<char> folded = stackalloc char[6];
        int length = LanguageLetters.Fold(word, folded);
        return length > 0 && folded[..length] is "mm" or "mme" or "mmes" or "mlle" or "mlles" or "mgr" or "dr" or "st" or "ste"
            or "art" or "al" or "no" or "cf" or "pp" or "vol" or "ch" or "chap" or "fig" or "op" or "cit" or "liv" or "tom"
            or "sect" or "av" or "jc" or "éd" or "trad" or "ibid" or "id" or "voy";
    }

    /// <summary>
    /// Whether capitals are a Roman numeral: I to LXXXIX or, from four letters on, one that begins with M, D or C. Short ones made of the
    /// large letters are words or titles (MM., DI, CI).
    /// </summary>
    public static bool IsRoman(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> suffix = word.TrimStart("IVXLCDM");
        if (suffix is not ("" or "e" or "er" or "re" or "ème" or "º" or "ᵉ"))
        {
            return false;
        }

        ReadOnlySpan<char> rest = word[..^suffix.Length];
        if (rest is "" or "L" || (rest is "I" && suffix is "e"))
        {
            return false; // Le, and Ie, which OCR produces for le and je
        }

        bool large = rest[0] is 'M' or 'D' or 'C';
        if (large && rest.Length < 4)
        {
            return false;
        }

        return RomanNumerals.IsValue(rest, mostThousands: 3);
    }
}
