using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Steps.Entries;

/// <summary>The names of people and streets whose capital was read as two letters, and the saints of the streets.</summary>
internal sealed class EntryNames(WordTest words)
{
    /// <summary>By hand, in letters: shorter words with a capital inside are abbreviations.</summary>
    private const int Shortest = 5;

    private static readonly CharFinder s_vowels = CharFinder.Of("aeiouyéèêâîôû");

    private static readonly SmallWordTable s_saint = SmallWordTable.Of("S t tS tSt SSt MSt NSt ISt BSt S1 Si Sl 5t");

    private static readonly SmallWordTable s_names = SmallWordTable.Of(
        "André Antoine Augustin Benoît Bernard Claude Denis Dominique Étienne Eustache Florentin Georges Germain Gervais Guillaume "
            + "Honoré Hyacinthe Jacques Jean Joseph Landry Laurent Lazare Louis Magloire Mandé Marc Marcel Martin Maur Médard Merri Merry "
            + "Méry Michel Nicolas Paul Philippe Pierre Placide Roch Sauveur Sébastien Séverin Sulpice Thomas Victor Vincent "
            + "Honore Andre");

    private readonly char[] _word = new char[WordGraph.MaxWordLength];

    /// <summary>What was printed in place of a word, or of a part of it; empty where it may be meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts; moved to where the part does.</param>
    /// <param name="end">Where it ends; moved too.</param>
    public ReadOnlySpan<char> Printed(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        ReadOnlySpan<char> word = text[start..end];
        if (word is "l" or "I" && end < text.Length && Chars.IsApostrophe(text[end])) return OfElision(text, ref end);
        if (s_saint.Contains(word)) return IsBeforeSaint(text, start, end) ? "St" : default;
        if (word is "Marin") return IsBehindSaint(text, start) ? "Martin" : default;
        if (word is "Honore")
        {
            if (!IsBehindSaint(text, start)) return default;
            start = end - 1;
            return "é";
        }

        if (word.Length < Shortest || word.Length > _word.Length || !IsLower(word[2..]) || words.IsKnown(word)) return default;
        int umlaut = word.IndexOf('ü');
        if (umlaut >= 0) return OfUmlaut(word, umlaut, ref start, ref end);
        if (word[0] == 'M' && word[1] is 'l' or 'I' && s_vowels.Contains(word[2]))
        {
            end = start + 2;
            return "M";
        }

        // A speck before a capital: lPepinière, tSaussaies. A vowel may be a word of its own, or follow an elided one.
        bool isSpeck = (Chars.IsLower(word[0]) || word[0] == 'I') && !s_vowels.Contains(word[0]);
        if (!isSpeck || !Chars.IsUpper(word[1]) || s_vowels.Contains(Letters.ToLower(word[1])) || !words.IsKnown(word[1..])) return default;
        end = start + 2;
        return word.Slice(1, 1);
    }

    /// <summary>A P is read as l': l'etit. What is no word cannot be elided before.</summary>
    private ReadOnlySpan<char> OfElision(ReadOnlySpan<char> text, ref int end)
    {
        int wordEnd = Chars.EndOfLetters(text, end + 1), length = wordEnd - end;
        if (length < Shortest || length > _word.Length) return default;
        ReadOnlySpan<char> rest = text[(end + 1)..wordEnd];
        _word[0] = 'P';
        rest.CopyTo(_word.AsSpan(1));
        if (!IsLower(rest) || words.IsKnown(rest) || !words.IsKnown(_word.AsSpan(0, length))) return default;
        end++;
        return "P";
    }

    /// <summary>An ü where French has û: Jeüneurs.</summary>
    private ReadOnlySpan<char> OfUmlaut(ReadOnlySpan<char> word, int at, ref int start, ref int end)
    {
        word.CopyTo(_word);
        _word[at] = 'û';
        if (!words.IsKnown(_word.AsSpan(0, word.Length))) return default;
        start += at;
        end = start + 1;
        return "û";
    }

    private static bool IsBeforeSaint(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || Chars.ClassOf(text[start - 1]) is CharClass.Space or CharClass.Hyphen) && end + 1 < text.Length
        && text[end] is ' ' or '-' && s_names.Contains(text[(end + 1)..Chars.EndOfLetters(text, end + 1)]);

    /// <summary>Whether a saint’s name begins: S.-Honore, St Honore.</summary>
    private static bool IsBehindSaint(ReadOnlySpan<char> text, int start)
    {
        if (start < 3 || text[start - 1] is not (' ' or '-')) return false;
        return (text[start - 2] == '.' && text[start - 3] == 'S') || (text[start - 2] == 't' && text[start - 3] == 'S');
    }

    private static bool IsLower(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
            if (!Chars.IsLower(c)) return false;
        return true;
    }
}
