using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey;

/// <summary>How often two adjacent words are written with a hyphen between them.</summary>
internal static class PrintedHyphen
{
    /// <summary>−ln of the share of such pairs that are printed with a hyphen, in nats. By hand.</summary>
    private const float AfterVerb = 0.7f, AfterPrefix = 2, BesideUnknown = 3, Otherwise = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_prefixes = Lookup(
        "anti archi arrière auto avant bi bien cardio centre ci co contre cyclo demi dépôt électro entre ex extra franco gallo gréco "
        + "grand hémi hispano hors hydro hyper infra inter intra italo macro mal mi micro mini mono multi néo non outre para petit "
        + "photo plus poly post pré pro pseudo quasi radio sans semi socio sous sub super sur télé thermo trans très tri ultra un vice");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_pronouns =
        Lookup("je tu il elle on nous vous ils elles le la les lui leur moi toi y en ce");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_tails =
        Lookup("je tu il elle on nous vous ils elles le la les lui leur moi toi en ce ci meme memes etre");

    /// <summary>The longest of <see cref="s_tails"/>.</summary>
    private const int LongestTail = 5;

    /// <summary>Whether writers put a hyphen after it where dictionaries do not: co-opérer, non-sens.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> part) => Contains(s_prefixes, part);

    /// <summary>Whether a prefix meets a vowel, where a word would not be divided at a line's end: co-opérer.</summary>
    public static bool PartsVowels(ReadOnlySpan<char> text, HyphenPlace place) =>
        IsVowel(text[place.At - 1]) && IsVowel(text[place.At + 1]) && IsPrefix(text[place.Start..place.At]);

    /// <summary>−ln P(a hyphen | these two parts).</summary>
    public static float Cost(WordGraph graph, ReadOnlySpan<char> text, HyphenPlace place)
    {
        ReadOnlySpan<char> first = text[place.Start..place.At], second = text[(place.At + 1)..place.End];
        if (IsPrefix(first)) return AfterPrefix;
        int word = graph.Find(first), next = graph.Find(second);
        if (word < 0 || next < 0) return BesideUnknown;
        if ((graph.Classes(word) & WordClasses.Verb) != 0 && Contains(s_pronouns, second)) return AfterVerb;
        return Otherwise;
    }

    /// <summary>
    /// Whether a line's end may have cut an unknown word there: not behind a prefix, nor before a word that closed classes have behind
    /// their hyphens.
    /// </summary>
    public static bool MayBeCut(ReadOnlySpan<char> text, HyphenPlace place) =>
        !IsPrefix(text[place.Start..place.At]) && !IsTail(text[(place.At + 1)..place.End]);

    /// <summary>Whether a part, its accents aside, follows the hyphens of closed classes: dit-il, celui-ci, lui-même.</summary>
    private static bool IsTail(ReadOnlySpan<char> part)
    {
        if (part.Length > LongestTail) return false;
        Span<char> bare = stackalloc char[LongestTail];
        for (int i = 0; i < part.Length; i++) bare[i] = Accents.BaseOf(Letters.ToLower(part[i]));
        return s_tails.Contains(bare[..part.Length]);
    }

    private static bool IsVowel(char c) => Accents.BaseOf(Letters.ToLower(c)) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'œ';

    private static bool Contains(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> part)
    {
        Span<char> lower = stackalloc char[HyphenPlace.LongestPart];
        for (int i = 0; i < part.Length; i++) lower[i] = Letters.ToLower(part[i]);
        return words.Contains(lower[..part.Length]);
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        new HashSet<string>(words.Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the lexicon or the user lists the word with its hyphen.</summary>
    public static bool IsCompound(ReadOnlySpan<char> text, HyphenPlace place, WordTest words)
    {
        if (words.IsWord(text[place.Start..place.End])) return true;
        (int start, int end) = place.Whole(text);
        return (start, end) != (place.Start, place.End) && words.IsWord(text[start..end]);
    }
}
