using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Small words of which a letter was misread, where their neighbours leave no other: <c>pour Je moment</c>, <c>sous Ies arbres</c>,
/// <c>dans t’auberge</c>, <c>de l’eau h boire</c>.
/// </summary>
internal sealed class MisreadLetters(WordTest words) : IRepairStep
{
    public const string ArticleRule = "words.je-for-le", ElisionRule = "words.misread-elision", PrepositionRule = "words.misread-a",
        PlaceRule = "words.misread-y";

    /// <summary>
    /// By hand: the conditions leave no other reading. On the training pages of newspapers and of what corrections left, all of 13 articles
    /// and of 12 prepositions were right.
    /// </summary>
    private const float Sureness = 0.97f;

    /// <summary>By hand, in letters: shorter words are too often other words as well.</summary>
    private const int Shortest = 4;

    private static readonly SmallWordTable s_being = SmallWordTable.Of("a avait aura aurait eut eût ait");

    /// <summary>What à is read as, alone.</summary>
    private static readonly Phrase[] s_prepositions =
        [Phrase.SmallH, Phrase.SmallK, Phrase.SmallI, Phrase.UGrave, Phrase.OCircumflex];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.MayBeOld) return;
        foreach (int at in facts.Phrases.Of(Phrase.Je, text)) AddArticle(text, at + 1, found);
        foreach (int at in facts.Phrases.Of(Phrase.Ies, text)) AddPlural(text, at + 1, found);
        foreach (int at in facts.Phrases.Of(Phrase.ElidedT, text)) AddElision(text, at + 1, found);
        foreach (int at in facts.Phrases.Of(Phrase.CurvedElidedT, text)) AddElision(text, at + 1, found);
        foreach (int at in facts.Phrases.Of(Phrase.SmallV, text)) AddPlace(text, at + 1, found);
        foreach (Phrase phrase in s_prepositions)
            foreach (int at in facts.Phrases.Of(phrase, text)) AddPreposition(text, at + 1, found);
    }

    /// <summary>Je within a sentence, before what cannot be its verb: le bord, le suivre, le plus, de cette.</summary>
    private void AddArticle(ReadOnlySpan<char> text, int start, ChangeList found)
    {
        int next = start + 3, end = Chars.EndOfLetters(text, next);
        if (!FollowsWord(text, start) || end - next < Shortest || !Chars.IsLower(text[next])) return;
        ReadOnlySpan<char> word = text[next..end];
        if (words.IsOnlyNoun(word) || words.IsInfinitive(word) || word is "plus" or "même" or "moins" or "premier" or "second" or "seul")
            Add(start, start + 2, "le", CorrectionKind.Letters, ArticleRule, found);
        else if (word is "cette") Add(start, start + 2, "de", CorrectionKind.Letters, ArticleRule, found);
    }

    /// <summary>Ies within a sentence, before what may be a plural. The lexicon has it as a name, so that no rule sees it.</summary>
    private void AddPlural(ReadOnlySpan<char> text, int start, ChangeList found)
    {
        int next = start + 4, end = Chars.EndOfLetters(text, next);
        if (!FollowsWord(text, start) || end - next < Shortest || !Chars.IsLower(text[next]) || text[end - 1] is not ('s' or 'x')) return;
        if (words.MayBeNoun(text[next..end])) Add(start, start + 3, "les", CorrectionKind.Letters, ArticleRule, found);
    }

    /// <summary>The pronoun te before a noun: t’ouverture. Nouns that are verbs as well are left.</summary>
    private void AddElision(ReadOnlySpan<char> text, int start, ChangeList found)
    {
        int next = start + 2, end = Chars.EndOfLetters(text, next);
        if (end - next < Shortest || !FollowsWord(text, start) || !Chars.MayFollowElision(Letters.ToLower(text[next]))) return;
        if (words.IsOnlyNoun(text[next..end])) Add(start, start + 1, "l", CorrectionKind.Elision, ElisionRule, found);
    }

    /// <summary>A v between il and its verb: il v a, qu’il v avait.</summary>
    private static void AddPlace(ReadOnlySpan<char> text, int start, ChangeList found)
    {
        int next = start + 2, end = Chars.EndOfLetters(text, next);
        if (Chars.LettersBefore(text, start) is "il" or "Il" && s_being.Contains(text[next..end]))
            Add(start, start + 1, "y", CorrectionKind.Letters, PlaceRule, found);
    }

    /// <summary>A letter alone before an infinitive.</summary>
    private void AddPreposition(ReadOnlySpan<char> text, int start, ChangeList found)
    {
        int next = start + 2, end = Chars.EndOfLetters(text, next);
        if (end - next < Shortest || !FollowsWord(text, start) || !Chars.IsLower(text[next])) return;
        if (words.IsInfinitive(text[next..end])) Add(start, start + 1, "à", CorrectionKind.Letters, PrepositionRule, found);
    }

    /// <summary>Whether a word of small letters stands before a place, with no mark between.</summary>
    private bool FollowsWord(ReadOnlySpan<char> text, int start)
    {
        int before = Chars.StartOfLetters(text, start - 1);
        return start - 1 - before > 1 && Chars.IsLower(text[before]) && words.IsKnown(text[before..(start - 1)]);
    }

    private static void Add(int start, int end, string printed, CorrectionKind kind, string rule, ChangeList found) =>
        found.Add(start, end, printed, new Reason(kind, rule, Sureness));
}
