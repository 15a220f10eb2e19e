using OcrFrench.Characters;

namespace OcrFrench.Models;

/// <summary>
/// What the code knows of <c>a</c> and <c>à</c> and of words like them, which differ only in a grave accent and are both French: the one
/// place for it.
/// </summary>
/// <remarks>
/// Only the context tells which of the two was printed; <c>confusable-words.tsv</c> lists both as words to look at, like <c>ou</c> and
/// <c>où</c>.
/// </remarks>
internal static class GraveWords
{
    /// <summary>The letter that is a preposition.</summary>
    public const char Preposition = 'à';

    /// <summary>The same at the start of a sentence or in capitals.</summary>
    public const string Capital = "À", Small = "à";

    /// <summary>Whether a letter is the verb, which an engine without graves also reads for the preposition.</summary>
    public static bool IsVerb(char c) => c is 'a' or 'A';

    /// <summary>Whether a letter is a word, the verb or the preposition.</summary>
    public static bool IsWord(char c) => c is 'a' or 'A' or Preposition or 'À';

    /// <summary>Whether a text is the preposition, alone or after an elided word.</summary>
    public static bool IsPreposition(ReadOnlySpan<char> text) =>
        text is [Preposition or 'À'] or [.., '\'' or Chars.Apostrophe, Preposition];

    /// <summary>The same, also with a capital after an elided word: 1 for the preposition, otherwise 0.</summary>
    public static int CountPreposition(ReadOnlySpan<char> text) =>
        !text.IsEmpty && Letters.ToLower(text[^1]) == Preposition && (text.Length == 1 || Chars.IsApostrophe(text[^2])) ? 1 : 0;

    /// <summary>
    /// Whether a word may have lost a grave: à, là and voilà, the only ones frequent enough for a page to show that it loses them.
    /// </summary>
    public static bool MayHaveHadGrave(ReadOnlySpan<char> word) => word is "a" or "A" or "la" or "La" or "LA" or "voila" or "Voila";
}
