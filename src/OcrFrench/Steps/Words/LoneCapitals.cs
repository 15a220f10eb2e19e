using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// An I, H or U that stands for Il where a sentence begins (<c>H se fait tard</c>), and a 1 that stands for the L of a name
/// (<c>M. 1. Dupont</c>).
/// </summary>
internal sealed class LoneCapitals(WordTest words) : IRepairStep
{
    public const string IlRule = "words.lone-il", InitialRule = "words.initial";

    /// <summary>By hand: no sentence has the letter as its subject there, unless letters are named around it, and those are left.</summary>
    private const float SurenessOfIl = 0.96f;

    /// <summary>By hand: a story may have somebody of that name (<c>H regarda la lampe</c>).</summary>
    private const float SurenessOfTeller = 0.9f;

    /// <summary>By hand, in letters: shorter verbs are not told from other words.</summary>
    private const int ShortestVerb = 5;

    /// <summary>By hand, in letters: what is abbreviated is shorter.</summary>
    private const int ShortestLast = 5;

    /// <summary>By hand: it may also be an I or a J, which are rarer as initials.</summary>
    private const float SurenessOfInitial = 0.9f;

    /// <summary>By hand, in characters: what names letters (points, planes, groups) names more than one of them.</summary>
    private const int Reach = 200;

    /// <summary>What follows the subject of a sentence, and no letter that is named: il ne, il se, il y a, il faut.</summary>
    private static readonly SmallWordTable s_verbs = SmallWordTable.Of("ne n se s faut fallait faudra y pleut pleuvait pleuvra pleuvrait");

    /// <summary>By hand, in characters: two or three sentences.</summary>
    private const int Near = 200;

    private static readonly SmallWordTable s_third = SmallWordTable.Of("a est fut avait était sera aura");

    private static readonly SmallWordTable s_titles = SmallWordTable.Of("M Mme Mlle MM Dr Me Mmes Sr Vve");

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        FindIl(text, facts.Phrases.Of(Phrase.LoneI, text), found);
        FindIl(text, facts.Phrases.Of(Phrase.LoneH, text), found);
        FindIl(text, facts.Phrases.Of(Phrase.LoneU, text), found);
        foreach (int at in facts.Phrases.Of(Phrase.LoneEleven, text))
            if (EndsSentence(text, at) && IsSubject(text, at + " 11 ".Length) && !IsAmongFigures(text, at + 1, at + 3))
                Add(at + 1, at + 3, SurenessOfIl, found);
        foreach (int at in facts.Phrases.Of(Phrase.LoneOne, text)) AddInitial(text, at, found);
    }

    private void FindIl(ReadOnlySpan<char> text, List<int> letters, ChangeList found)
    {
        foreach (int at in letters)
        {
            float sureness = SurenessOf(text, at);
            if (sureness > 0 && !NamesLetters(text, at))
                Add(at, at + 1, sureness, found);
        }
    }

    private static void Add(int start, int end, float sureness, ChangeList found) =>
        found.Add(start, end, "Il", new Reason(CorrectionKind.Letters, IlRule, sureness));

    /// <summary>Whether a sentence ends here with a word that is no abbreviation: art. 11, p. 11.</summary>
    private bool EndsSentence(ReadOnlySpan<char> text, int space)
    {
        int end = space;
        if (end > 2 && text[end - 1] == '»') end -= text[end - 2] == ' ' ? 2 : 1;
        if (end < 1 || text[end - 1] is not ('.' or '!' or '?')) return false;
        ReadOnlySpan<char> word = text[Chars.StartOfLetters(text, end - 1)..(end - 1)];
        return word.Length >= ShortestLast && Chars.IsLower(word[0]) && words.IsKnown(word);
    }

    /// <summary>Whether other figures stand near, so that this may be one: 11 est un nombre premier, 12 non.</summary>
    private static bool IsAmongFigures(ReadOnlySpan<char> text, int start, int end) =>
        MayCount(text[Math.Max(0, start - Near)..start]) || MayCount(text[end..Math.Min(text.Length, end + Near)]);

    private static bool MayCount(ReadOnlySpan<char> near) =>
        near.ContainsAnyInRange('0', '9') || near.Contains("nombre", StringComparison.Ordinal)
            || near.Contains("chiffre", StringComparison.Ordinal) || near.Contains("numéro", StringComparison.Ordinal)
            || near.Contains("onze", StringComparison.Ordinal);

    /// <summary>Whether the verb of one person follows, or what stands before it: 11 ne, 11 fut, 11 conçoit, and not 11 furent.</summary>
    private bool IsSubject(ReadOnlySpan<char> text, int start)
    {
        if (IsVerb(text, start)) return true;
        ReadOnlySpan<char> verb = text[start..Chars.EndOfLetters(text, start)];
        return s_third.Contains(verb)
            || (verb.Length >= ShortestVerb && Chars.IsLower(verb[0]) && !verb.EndsWith("nt") && words.IsFiniteVerb(verb));
    }

    private float SurenessOf(ReadOnlySpan<char> text, int at)
    {
        if (!StartsSentence(text, at) || at + 2 >= text.Length) return 0;
        return IsVerb(text, at + 2) ? SurenessOfIl : IsTold(text, at + 2) ? SurenessOfTeller : 0;
    }

    /// <summary>Whether a verb in the past follows, as in a story: definitions (<c>H désigne la hauteur</c>) have the present.</summary>
    private bool IsTold(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> verb = text[start..Chars.EndOfLetters(text, start)];
        return verb.Length >= ShortestVerb && Chars.IsLower(verb[0]) && IsPast(verb)
            && (verb is "avait" or "était" || words.IsFiniteVerb(verb));
    }

    /// <summary>Whether a verb ends as only those of the past do: regarda, vivait, revint; not permet, finit, montrera.</summary>
    private static bool IsPast(ReadOnlySpan<char> verb) =>
        verb is [.., not 'r', 'a'] or [.., 'a', 'i', 't'] or [.., 'i', 'n', 't'];

    /// <summary>A peasant says I s’foutions and I n’lui reste: there it is a word of his.</summary>
    private static bool IsVerb(ReadOnlySpan<char> text, int start)
    {
        int end = Chars.EndOfLetters(text, start);
        bool isElided = end + 1 < text.Length && Chars.IsApostrophe(text[end]);
        return s_verbs.Contains(text[start..end]) && (!isElided || Chars.MayFollowElision(text[end + 1]));
    }

    private static void AddInitial(ReadOnlySpan<char> text, int space, ChangeList found)
    {
        int name = space + 4, end = space > 0 && text[space - 1] == '.' ? space - 1 : space;
        if (name + 2 < text.Length && Chars.IsUpper(text[name]) && Chars.IsLower(text[name + 1])
            && s_titles.Contains(text[Chars.StartOfLetters(text, end)..end]))
            found.Add(space + 1, space + 2, "L", new Reason(CorrectionKind.Letters, InitialRule, SurenessOfInitial));
    }

    private static bool StartsSentence(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at - 1] == '\n') return true;
        return at > 1 && text[at - 1] is ' ' or '\u00A0' && text[at - 2] is '.' or '!' or '?' or '…' or '«' or '—' or '–';
    }

    /// <summary>Whether another capital stands alone nearby, or an equation: then the letter may be a name.</summary>
    private bool NamesLetters(ReadOnlySpan<char> text, int place)
    {
        int to = Math.Min(text.Length, place + Reach);
        for (int at = Math.Max(0, place - Reach); at < to; at++)
        {
            if (text[at] is '=' or '$' or '\\') return true;
            if (at == place || !Chars.IsUpper(text[at]) || text[at] is 'A' or 'À' or 'O' or 'Ô' or 'Y') continue;
            bool isAlone = (at == 0 || !Chars.IsLetter(text[at - 1])) && (at + 1 == text.Length || !(Chars.IsLetter(text[at + 1])
                || Chars.IsApostrophe(text[at + 1])));
            if (isAlone && !(text[at] is 'I' or 'H' or 'U' && SurenessOf(text, at) > 0)) return true;
        }

        return false;
    }
}
