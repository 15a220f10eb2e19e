using OcrFrench.Characters;
using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>A word that recurs in the same form throughout a document is a name rather than a chance misreading.</summary>
internal static class RecurringNames
{
    /// <summary>By hand: shorter ones are initials and abbreviations.</summary>
    private const int ShortestName = 3;

    /// <summary>By hand: collections do not remember words longer than this.</summary>
    public const int LongestName = 32;

    /// <summary>
    /// The probability a change to the letters of such a word needs. On the training pages, taken book by book, less probable changes of
    /// recurring name-like words into words found nowhere else in the book were right twice in 11 for words read twice, and once in 16 for
    /// words read more often. Accents are different: an engine loses the same ones everywhere.
    /// </summary>
    public static float Threshold(ReadOnlySpan<char> read, ReadOnlySpan<char> result, DocumentWords words, ISourceKnowledge? collection)
    {
        if (!LooksLikeName(read)) return 0;
        // A collection’s counts include those of its texts: take the greater one, so that nothing is counted twice.
        int count = Math.Max(words.CountOf(read), collection?.CountOf(read) ?? 0);
        if (count < 2 || Accents.AreSameButAccents(read, result) || words.CountOf(result) > 0 || collection?.CountOf(result) > 0) return 0;
        // Set by hand, following the counts above: the more often a name is read, the surer it is.
        return count == 2 ? 0.8f : 0.95f;
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
