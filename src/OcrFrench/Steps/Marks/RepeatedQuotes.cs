using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Opening quotation marks that a print repeats at every line of a quotation, mostly of verse, and that were read as letters:
/// <c>« Je crains, CI Et pour toi, fi Les maux</c>. The text must have such marks that were read right, one of them close by.
/// </summary>
internal sealed class RepeatedQuotes : IRepairStep
{
    public const string Rule = "marks.repeated-quotation";

    /// <summary>
    /// By hand. On the training pages of Gallica’s books 549 words came out right by this step, 3 wrong, and 3 were broken; most of them
    /// stand in four volumes of one author.
    /// </summary>
    private const float SurenessOfRubble = 0.99f, SurenessOfWord = 0.97f;

    /// <summary>By hand: a single one begins a quotation.</summary>
    private const int LeastMarks = 2;

    /// <summary>
    /// By hand, in characters: so far are two verses apart, one of which may have lost its mark. Two such marks anywhere in a page of a
    /// newspaper tell nothing of its rubble: <c>parti ft Namur</c>, <c>a Charleroi</c>.
    /// </summary>
    private const int Reach = 160;

    /// <summary>In characters: the longest of what the mark is read as.</summary>
    private const int Longest = 2;

    private const char Mark = '«', Closing = '»';

    private static readonly string[] s_rubble =
        ["CI", "cc", "Cc", "fi", "fI", "ft", "tt", "oc", "Ot", "cr", "Ct", "(c", "(1", "(r", "(t", "<1", "<c", "<r"];

    /// <summary>Words that open verses, and are seldom written large within a sentence.</summary>
    private static readonly SmallWordTable s_openers = SmallWordTable.Of(
        "Et Que Qui Quand La Les De Des Du Dans Un Une Ne Ni Mais Pour Par Sur Il Ils Elle Elles Ce Ces Cet Cette Sa Son Ses Leur "
            + "Leurs Au Aux À Si Se Je Tu Nous Vous On Ou Où Ma Mon Mes Tes Ton Ta Sans Sous Avec Tout Tous Toute Comme Plus En Est "
            + "Dont Lui Moi Toi Quel Quelle Ainsi Puis Car Non Eh Ah Chez Quoi Celui Ceux Celle Après Avant Vers Contre Enfin Alors "
            + "Jamais Encore Voilà Voici");

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.NeedsProof || !IsRepeated(text)) return;
        for (int at = 2; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOf(' ');
            if (next < 0) return;
            at += next;
            if (!Chars.IsUpper(text[at + 1])) continue;
            int start = at;
            while (start > 0 && !Chars.IsSpace(text[start - 1]) && at - start <= Longest) start--;
            if (start < 2 || start == at || at - start > Longest || !Chars.IsSpace(text[start - 1])) continue;
            float sureness = SurenessOf(text, start, at);
            if (sureness == 0 || !IsBesideMark(text, start, at)) continue;
            found.Add(start, at, [Mark], new Reason(CorrectionKind.Punctuation, Rule, sureness));
        }
    }

    private static float SurenessOf(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> read = text[start..end];
        bool opens = s_openers.Contains(text[(end + 1)..Chars.EndOfLetters(text, end + 1)]);
        foreach (string rubble in s_rubble)
        {
            if (!read.SequenceEqual(rubble)) continue;
            // Within a sentence a name may follow what stands for à: parti ft Namur.
            return (Chars.IsLetter(text[start - 2]) && !opens) || (read[0] == '(' && IsClosed(text[end..])) ? 0 : SurenessOfRubble;
        }

        if (read is not ("Il" or "a" or "u")) return 0;
        // Il Trovatore is an opera, and a sentence may begin with Il; no one says a Et.
        return opens || text[start - 2] is ',' or ';' or ':' ? SurenessOfWord : 0;
    }

    /// <summary>Whether a bracket closes before another opens: <c>un jeton (1 JT) vaut</c>.</summary>
    private static bool IsClosed(ReadOnlySpan<char> rest) =>
        rest[..Math.Min(rest.Length, Reach)].IndexOfAny('(', ')') is >= 0 and var at && rest[at] == ')';

    /// <summary>Whether the quotation is still open: a mark before a capital stands close by, and none that closes it between.</summary>
    private static bool IsBesideMark(ReadOnlySpan<char> text, int start, int end)
    {
        int from = Math.Max(0, start - Reach), before = text[from..start].LastIndexOfAny(Mark, Closing) + from;
        if (before >= from && text[before] == Mark && OpensWord(text, before)) return true;
        int after = text[end..Math.Min(text.Length, end + Reach)].IndexOfAny(Mark, Closing) + end;
        return after >= end && text[after] == Mark && OpensWord(text, after);
    }

    /// <summary>Whether quotation marks open before capitals more than once.</summary>
    private static bool IsRepeated(ReadOnlySpan<char> text)
    {
        int marks = 0;
        for (int at = 0; ; at++)
        {
            int next = text[at..].IndexOf(Mark);
            if (next < 0) return false;
            at += next;
            if (OpensWord(text, at) && ++marks == LeastMarks) return true;
        }
    }

    /// <summary>Whether a capital stands behind a mark.</summary>
    private static bool OpensWord(ReadOnlySpan<char> text, int mark)
    {
        int word = mark + 1 < text.Length && text[mark + 1] is ' ' or '\u00A0' ? mark + 2 : mark + 1;
        return word < text.Length && Chars.IsUpper(text[word]);
    }
}
