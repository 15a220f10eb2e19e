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

    /// <summary>What is celte.</summary>
    private static readonly SmallWordTable s_celtic = SmallWordTable.Of(
        "langue langage peuple race art origine nom mot monde pays dieu type tribu mythologie religion légende culture musique tradition");

    /// <summary>Before que in one word with it: dès qu’elle est, ce qu’elle peut.</summary>
    private static readonly SmallWordTable s_relating =
        SmallWordTable.Of("ce dès sauf parce depuis après avant pendant tandis bien afin pourvu", ignoresCase: true);

    private static readonly SmallWordTable s_small = SmallWordTable.Of(
            "et ou de du des d en à au aux dans est sont était étaient fut qui que qu par pour sur avec ne n se s a ont sera "
                + "comme sans mais si y");

    private static readonly SmallWordTable s_having = SmallWordTable.Of(
            "a ait avait eut eût aura aurait se s' y lui me te", ignoresCase: true);

    /// <summary>
    /// Counted on all training pages and 126 MB of sound text: celte behind a noun is cette from here on (all of 9), and môme where a child
    /// may be meant is même (all of 4; a child came to 0.85).
    /// </summary>
    private const float AfterNoun = 0.45f, Child = 0.9f;

    private readonly SurePlaces _sure = new(words);

    /// <summary>Whether what is read may be a misreading of what would be written, and not the word that it looks like.</summary>
    public bool Allow(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> result)
    {
        ReadOnlySpan<char> next = Chars.LettersBehind(text, end);
        // Elsewhere II is a number: Louis II.
        if (result is "Il") return SentenceStarts.At(text, start) != SentenceStart.No && !next.IsEmpty && Chars.IsLower(next[0]);
        if (result is "et") return !FollowsFigure(text, start);
        if (_sure.Forbid(text, start, end, result)) return false;
        if (result is "mot") return next.IsEmpty || !Chars.MayFollowElision(Letters.ToLower(next[0])); // un mol oreiller
        if (IsLanguage(text, start, result)) return false;
        if (result is "Cette" && SentenceStarts.At(text, start) == SentenceStart.No) return false; // un Celte
        if (s_determiners.Contains(result)) return !ClosesPhrase(next);
        if (result is "même" or "mêmes" or "Même" or "Mêmes")
            return !s_beforeNouns.Contains(Chars.LettersBefore(text, start))
                || (next.Length > 1 && MayBeNoun(next) && !words.IsFiniteVerb(next));
        if (result.EndsWith("elle", StringComparison.Ordinal) || result.EndsWith("elles", StringComparison.Ordinal))
        {
            bool isRelated = s_relating.Contains(Chars.LettersBefore(text, start)); // dès qu’elle est
            return s_having.Contains(next) || (s_asking.Contains(next) ? isRelated : words.IsFiniteVerb(next));
        }

        return true;
    }

    /// <inheritdoc cref="SurePlaces.IsMeant"/>
    public bool IsMeant(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> result) => _sure.IsMeant(text, start, end, result);

    /// <summary>
    /// The probability that another word needs where the neighbours hardly leave room for it; 0 where they do.
    /// </summary>
    public float IfMeant(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> result)
    {
        bool isChild = result is "même" or "mêmes" or "Même" or "Mêmes";
        if (!(s_determiners.Contains(result) || isChild || result is "mot" or "et") || Allow(text, start, end, result)) return 0;
        if (isChild) return Child;
        if (s_celtic.Contains(Chars.LettersBefore(text, start))) return Thresholds.Never;
        bool isOpen = text[end..].IsWhiteSpace() || !ClosesPhrase(Chars.LettersBehind(text, end));
        return result is "cette" && isOpen ? AfterNoun : Thresholds.Never;
    }

    /// <summary>Whether a word that is surely misread stands as one, and not as a name: les gens de la Tille.</summary>
    public static bool AllowSurely(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> result) => !Chars.IsUpper(text[start])
        || FrequentMisreadings.IsName(text.Slice(start, Math.Min(result.Length, text.Length - start)), result)
        || SentenceStarts.At(text, start) != SentenceStart.No;

    /// <summary>La langue celte: behind a noun it may be an adjective.</summary>
    private bool IsLanguage(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> result) =>
        result is "cette" && words.IsOnlyNoun(Chars.LettersBefore(text, start));

    /// <summary>20 cl, 5 el: a unit, or what is left of one.</summary>
    private static bool FollowsFigure(ReadOnlySpan<char> text, int start) =>
        start > 1 && Chars.IsSpace(text[start - 1]) && Chars.IsDigit(text[start - 2]);

    /// <summary>Whether no noun can follow: a mark, a verb or a small word does.</summary>
    private bool ClosesPhrase(ReadOnlySpan<char> next) => next.IsEmpty || s_small.Contains(next) || words.IsFiniteVerb(next);

    private bool MayBeNoun(ReadOnlySpan<char> word) => !word.IsEmpty && words.MayBeNoun(word);
}
