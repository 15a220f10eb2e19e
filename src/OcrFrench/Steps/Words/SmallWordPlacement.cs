using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>
/// What a word must have been that is known for standing for a small one, by its neighbours: <c>sous celte apparence</c>, <c>tons les
/// jours</c>, <c>il nie semble</c>, <c>à l’age de dix ans</c>.
/// </summary>
internal sealed class SmallWordPlacement(WordTest words)
{
    /// <summary>By hand, in characters: about a sentence to either side.</summary>
    private const int Reach = 80;

    /// <summary>By hand, in letters: shorter ones are something else as well.</summary>
    private const int Shortest = 3, ShortestVerb = 5;

    /// <summary>Behind these stands a noun with what goes before it, and no adjective that follows one.</summary>
    private static readonly SmallWordTable s_prepositions = SmallWordTable.Of(
        "à de dans par pour sur sous avec sans contre vers entre selon devant derrière après pendant en que quand comme mais car si toute",
        ignoresCase: true);

    private static readonly SmallWordTable s_determiners = SmallWordTable.Of(
        "un une le la les du des au aux ce cet cette ces mon ton son mes tes ses notre votre leur leurs deux trois seul même petit gros "
            + "premier dernier second aucun chaque quelque quel en et ou de à", ignoresCase: true);

    private static readonly SmallWordTable s_pluralArticles =
        SmallWordTable.Of("les des ces ses mes tes nos vos leurs deux trois quelques plusieurs de aux certains", ignoresCase: true);

    private static readonly SmallWordTable s_afterAll = SmallWordTable.Of("les ces mes tes ses nos vos leurs ceux deux");

    private static readonly SmallWordTable s_you = SmallWordTable.Of("tu t toi te", ignoresCase: true);

    /// <summary>What opens a clause behind mais, and follows no adjective.</summary>
    private static readonly SmallWordTable s_clause = SmallWordTable.Of(
        "il elle on ils elles je tu nous vous ce cela que qui si ne le la les un une des cette surtout encore seulement non pas comme "
            + "quand lorsque alors");

    private static readonly SmallWordTable s_subjects = SmallWordTable.Of("il elle cela on ils elles ne", ignoresCase: true);

    /// <summary>The age is the beam of a plough.</summary>
    private static readonly SmallWordTable s_plough = SmallWordTable.Of("charrue charrues soc versoir coutre mancherons");

    private static readonly SmallWordTable s_beforeAge = SmallWordTable.Of(
        "mon ton son notre votre leur cet quel même jeune bas grand bel tout d'un certain premier dernier en chaque d’un");

    /// <summary>What poets call black before its noun.</summary>
    private static readonly SmallWordTable s_black = SmallWordTable.Of(
        "humeur mélancolie envie magie misère ingratitude trahison colère nuit jalousie tristesse malice perfidie bile fureur fumée vapeur "
            + "figure chevelure prunelle couleur terre forêt eau encre robe");

    /// <summary>What was printed; null where the word may be meant.</summary>
    public string? Printed(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> word = text[start..end];
        if (word.Length is < 2 or > 7) return null;
        var near = new Neighbours(text, start, end);
        return word switch
        {
            "celte" => PrecedesNoun(near) && (StandsFirst(text, start) || IsBeforeNoun(near.Previous)) ? "cette" : null,
            "celle" => PrecedesOnlyNoun(near) && (s_prepositions.Contains(near.Previous) || near.Previous is "et") ? "cette" : null,
            "noire" => PrecedesNoun(near) && s_prepositions.Contains(near.Previous) && !s_black.Contains(near.Next) ? "notre" : null,
            "tons" => s_afterAll.Contains(near.Next) && (!s_pluralArticles.Contains(near.Previous) || IsOfAll(near)) ? "tous" : null,
            "élude" => near.Previous is "une" or "cette" or "aucune" or "toute" or "son" or "mon" ? "étude" : null,
            "éludes" => s_pluralArticles.Contains(near.Previous) && !near.HasAround(s_you, Reach) ? "études" : null,
            "niais" => StandsFirst(text, start) && s_clause.Contains(near.Next) ? "mais" : null,
            "nie" => s_subjects.Contains(near.Previous) && near.Next.Length >= ShortestVerb && words.IsFiniteVerb(near.Next) ? "me" : null,
            "sou" => PrecedesNoun(near) && near.Next is not "vaillant" && near.BeforePrevious is not "sou"
                && (IsBeforeSon(near.Previous) || words.IsFiniteVerb(near.Previous)) ? "son" : null,
            "cl" => IsAnd(near) ? "et" : null,
            "mol" => near.Previous is "le" or "ce" or "un" or "seul" or "dernier" && !OpensWithVowel(near.Next) ? "mot" : null,
            "dé" => IsPlain(near.Previous) && PrecedesNoun(near) ? "de" : null,
            "lé" => IsPlain(near.Previous) && PrecedesNoun(near) ? "le" : null,
            "age" => (IsElided(text, start) && !near.HasAround(s_plough, Reach)) || s_beforeAge.Contains(near.Previous) ? "âge" : null,
            "Gomment" => near.Previous.IsEmpty && !near.Next.IsEmpty ? "Comment" : null,
            _ => null,
        };
    }

    /// <summary>Whether a word that may be a noun follows, in small letters.</summary>
    private bool PrecedesNoun(in Neighbours near) =>
        near.Next.Length >= Shortest && Chars.IsLower(near.Next[0]) && Chars.IsLetter(near.Next[1]) && words.MayBeNoun(near.Next)
            && words.IsKnown(near.Next);

    /// <summary>celle femme, and not celle même, celle faite par lui: in the singular, which has no s.</summary>
    private bool PrecedesOnlyNoun(in Neighbours near) => near.Next.Length > Shortest && Chars.IsLower(near.Next[0])
        && near.Next[^1] is not ('s' or 'x') && words.IsNothingButNoun(near.Next);

    /// <summary>de tous les temps, and not de tons les plus vifs.</summary>
    private static bool IsOfAll(in Neighbours near) =>
        near.Previous is "de" && near.AfterNext is not ("plus" or "mieux" or "moins" or "uns" or "unes");

    /// <summary>le vent et la pluie, and not vingt cl de crème.</summary>
    private static bool IsAnd(in Neighbours near) =>
        !near.Previous.IsEmpty && near.Previous is not ("en" or "le" or "un" or "par" or "les" or "des") && !near.Next.IsEmpty
            && near.Next is not ("de" or "par" or ['d' or 'n', '\'' or Chars.Apostrophe, ..]);

    private static bool IsBeforeSon(ReadOnlySpan<char> word) =>
        word is "dans" or "par" or "pour" or "sur" or "avec" or "sous" or "de" or "contre" or "à";

    private bool IsBeforeNoun(ReadOnlySpan<char> word) =>
        s_prepositions.Contains(word) || words.IsFiniteVerb(word) || (words.IsInfinitive(word) && !words.MayBeNoun(word));

    /// <summary>Whether a mark stands before a word that parts it from what it could go with.</summary>
    private static bool StandsFirst(ReadOnlySpan<char> text, int start) =>
        start > 1 && Chars.IsSpace(text[start - 1]) && text[start - 2] is ',' or ';' or ':' or '—' or '…';

    /// <summary>Whether a word of small letters stands before, and none that a noun follows.</summary>
    private bool IsPlain(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && Chars.IsLower(word[0]) && words.IsKnown(word) && !s_determiners.Contains(word);

    private static bool IsElided(ReadOnlySpan<char> text, int start) =>
        start > 1 && Chars.IsApostrophe(text[start - 1]) && text[start - 2] is 'l' or 'L' or 'd' or 'D'
            && (start == 2 || Chars.IsSpace(text[start - 3]));

    private static bool OpensWithVowel(ReadOnlySpan<char> word) => !word.IsEmpty && Chars.MayFollowElision(Letters.ToLower(word[0]));
}
