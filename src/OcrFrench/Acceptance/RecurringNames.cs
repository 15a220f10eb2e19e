using OcrFrench.Characters;
using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>What recurs in the same form all over a document is no chance misreading but a name.</summary>
internal static class RecurringNames
{
    private const int ShortestName = 3;

    /// <summary>Longer words are none that a collection remembers.</summary>
    public const int LongestName = 32;

    /// <summary>
    /// How likely it must be at least that letters of a word are misread. On the training pages, taken book by book, less likely
    /// changes of words like names that recur, into words that stand nowhere else in the book, were right twice in 11 for those read
    /// twice and once in 16 for those read more often. Accents are another matter: an engine loses the same ones everywhere.
    /// </summary>
    public static float Threshold(ReadOnlySpan<char> read, ReadOnlySpan<char> result, DocumentWords words, ISourceKnowledge? collection)
    {
        if (!LooksLikeName(read)) return 0;
        // A collection’s counts hold those of its texts: the greater one is not counted twice.
        int count = Math.Max(words.CountOf(read), collection?.CountOf(read) ?? 0);
        if (count < 2 || Accents.AreSameButAccents(read, result) || words.CountOf(result) > 0 || collection?.CountOf(result) > 0) return 0;
        // By hand, after the counts above: the more often a name is read, the surer.
        return count == 2 ? 0.8f : 0.9f;
    }

    public static bool LooksLikeName(ReadOnlySpan<char> token)
    {
        if (token.Length < ShortestName || !Chars.IsUpper(token[0])) return false;
        bool lower = false;
        foreach (char c in token)
        {
            CharClass kind = Chars.ClassOf(c);
            if (kind is not (CharClass.Upper or CharClass.Lower or CharClass.Hyphen)) return false;
            lower |= kind == CharClass.Lower;
        }

        return lower;
    }
}
