using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>
/// Whether the words around a frequent misreading let it be one. <c>Un môme de dix ans</c>, <c>la langue celte</c> and
/// <c>une robe noire</c> are meant; <c>la môme chose</c>, <c>celte maison</c> and <c>noire pays</c> are not.
/// </summary>
internal sealed class MisreadingPlaces(WordTest words)
{
    /// <summary>What only stands before its noun.</summary>
    private static readonly SmallWordTable s_determiners = SmallWordTable.Of("cette notre votre", ignoresCase: true);

    /// <summary>Behind these, môme is a child unless a noun follows.</summary>
    private static readonly SmallWordTable s_beforeNouns = SmallWordTable.Of(
            "un une le la les des du ce cet cette ces mon ton son ma ta sa mes tes ses notre votre leur leurs deux trois "
                + "petit petite petits gros grosse sale sales pauvre pauvres brave belle beau jeune sacré sacrée l'affreux",
            ignoresCase: true);

    /// <summary>Behind quelle, these ask which one: quelle est la route.</summary>
    private static readonly SmallWordTable s_asking = SmallWordTable.Of(
            "est était fut soit sera serait sont étaient furent seront seraient peut pouvait pourra pourrait doit devait "
                + "devra devrait va allait semble semblait paraît paraissait puisse", ignoresCase: true);

    private static readonly SmallWordTable s_small = SmallWordTable.Of(
            "et ou de du des d en à au aux dans est sont était étaient fut qui que qu par pour sur avec ne n se s a ont sera "
                + "comme sans mais si y");

    private static readonly SmallWordTable s_having = SmallWordTable.Of(
            "a ait avait eut eût aura aurait se s' y lui me te", ignoresCase: true);

    /// <summary>Whether what is read may be a misreading of what would be written, and not the word that it looks like.</summary>
    public bool Allow(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> result)
    {
        ReadOnlySpan<char> next = Chars.LettersBehind(text, end);
        // Elsewhere II is a number: Louis II.
        if (result is "Il") return SentenceStarts.At(text, start) != SentenceStart.No && !next.IsEmpty && Chars.IsLower(next[0]);
        if (result is "et") return !FollowsFigure(text, start);
        if (result is "mot") return next.IsEmpty || !Chars.MayFollowElision(Letters.ToLower(next[0])); // un mol oreiller
        if (result is "cette" && words.IsOnlyNoun(Chars.LettersBefore(text, start))) return false;
        if (s_determiners.Contains(result)) return !ClosesPhrase(next);
        if (result is "même" or "mêmes" or "Même" or "Mêmes")
            return !s_beforeNouns.Contains(Chars.LettersBefore(text, start)) || (MayBeNoun(next) && !words.IsFiniteVerb(next));
        if (result.EndsWith("elle", StringComparison.Ordinal) || result.EndsWith("elles", StringComparison.Ordinal))
            return s_having.Contains(next) || (!s_asking.Contains(next) && words.IsFiniteVerb(next));
        return true;
    }

    /// <summary>
    /// Whether a word as it is read is meant, whatever its context would prefer: the neighbours leave no room for the other.
    /// </summary>
    public bool IsMeant(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> result) =>
        (s_determiners.Contains(result) || result is "mot" or "et" or "même" or "mêmes" or "Même" or "Mêmes") && !Allow(text, start, end, result);

    /// <summary>20 cl, 5 el: a unit, or what is left of one.</summary>
    private static bool FollowsFigure(ReadOnlySpan<char> text, int start) =>
        start > 1 && Chars.IsSpace(text[start - 1]) && Chars.IsDigit(text[start - 2]);

    /// <summary>Whether no noun can follow: a mark, a verb or a small word does.</summary>
    private bool ClosesPhrase(ReadOnlySpan<char> next) => next.IsEmpty || s_small.Contains(next) || words.IsFiniteVerb(next);

    private bool MayBeNoun(ReadOnlySpan<char> word) => !word.IsEmpty && words.MayBeNoun(word);
}
