using System.Buffers;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>
/// The words of one and two letters (a closed list), and tests for rare ones of three. Dictionaries contain every letter of the alphabet
/// and every unit, and damage produces the same strings (ie, dc, do), so only what people really write is accepted.
/// </summary>
internal static class ShortWords
{
    // By hand, after reading what was admitted: the smallest counts of words of two and three letters, of names, and of accented words.
    internal const long TwoLetterCount = 1500;
    internal const long ThreeLetterCount = 60;
    private const long NameCount = 3;
    private const long AccentedCount = 10;

    private static readonly SearchValues<char> s_romanDigits = SearchValues.Create("ivxlcdm");

    private static readonly HashSet<string> s_common =
    [
        "a", "à", "y", "ô",
        "ah", "ai", "an", "as", "au", "bu", "ça", "çà", "ce", "ci", "de", "dé", "dû", "du", "eh", "en", "es", "ès", "et", "eu", "eû", "fi",
        "hé", "ho", "if", "il",
        "je", "la", "là", "le", "lu", "ma", "me", "mi", "mû", "ne", "né", "ni", "nu", "on", "or", "os", "ou", "où", "pu", "ri", "sa", "se",
        "si", "su", "ta", "te", "tu", "un", "us", "va", "vu",
        "ail", "bol", "boa", "bru", "bus", "cil", "cor", "dru", "duo", "duc", "ego", "euh", "fat", "gel", "gin", "glu", "gui", "gag", "heu",
        "hop", "job",
        "lin", "lue", "lus", "mat", "mue", "nef", "ode", "ouf", "pie", "pin", "pou", "rat", "raz", "rua", "rut", "ski", "soc", "suc", "sue",
        "tac", "tic",
        "van", "vie", "zut",
    ];

    /// <summary>Whether a form is one of these words, as written.</summary>
    internal static bool IsCommon(string form) => s_common.Contains(form);

    /// <summary>Whether a dictionary form is so short and so rare that damage is more likely.</summary>
    /// <param name="info">The form.</param>
    /// <param name="twin">The most frequent form that differs only in accents.</param>
    internal static bool IsDoubtful(FormInfo info, FormInfo? twin) => info.Form.Length switch
    {
        1 => !IsCommon(info.Form) && info.Form != "m",
        2 => !IsCommon(info.Form) && (info.Modern < TwoLetterCount || IsRoman(info.Form)),
        3 => IsDoubtfulTriple(info, twin),
        _ => IsRoman(info.Form) && !info.DictionaryFlags.HasFlag(WordFlags.Lower),
    };

    private static bool IsDoubtfulTriple(FormInfo info, FormInfo? twin)
    {
        if (!info.DictionaryFlags.HasFlag(WordFlags.Lower))
        {
            // Acronyms and names are told by their capitals.
            bool acronym = info.DictionaryFlags.HasFlag(WordFlags.Upper);
            return IsRoman(info.Form) || !(acronym || info.Modern >= NameCount);
        }

        if (info.Modern >= ThreeLetterCount || IsCommon(info.Form))
            return false;

        // Damage seldom produces just the accent that a word needs: gué, épi, haï.
        bool accented = Accents.Strip(info.Form) != info.Form;
        return !accented || info.Modern < AccentedCount || (twin?.Modern ?? 0) >= 100 * info.Modern;
    }

    /// <summary>Whether a form could be a Roman numeral.</summary>
    internal static bool IsRoman(string form) => !form.AsSpan().ContainsAnyExcept(s_romanDigits);
}
