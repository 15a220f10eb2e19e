using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>
/// Words that are rarer than what looks like them, and meant where they stand: the models learnt from texts that seldom say tu, give no
/// recipes, and put où behind few nouns.
/// </summary>
internal sealed class MeantForms(WordTest words)
{
    /// <summary>By hand: on pages with a greater share of unknown words than this, ta and tes are la and les misread.</summary>
    private const float FewUnknown = 0.05f;

    /// <summary>By hand, in characters: somebody is addressed for longer than a sentence.</summary>
    private const int Reach = 120;

    /// <summary>By hand, in letters: shorter nouns are other words as well.</summary>
    private const int ShortestNoun = 3;

    private static readonly SmallWordTable s_forms = SmallWordTable.Of("te ta tes ton toi tu", ignoresCase: true);

    private static readonly SmallWordTable s_addressed = SmallWordTable.Of("tu toi", ignoresCase: true);

    /// <summary>Behind these a participle stands and no noun without its article.</summary>
    private static readonly SmallWordTable s_beforeParticiple = SmallWordTable.Of(
        "est sont était étaient été être soit fut furent sera seront même mêmes bien mal très peu déjà");

    private static readonly SmallWordTable s_places = SmallWordTable.Of(
        "cas endroit endroits lieu lieux moment moments jour jours époque époques situation situations pays ville maison point temps");

    private static readonly SmallWordTable s_subjects = SmallWordTable.Of(
        "le la les il elle on ils elles en un une chaque nous vous je tu ce cette ces son sa ses leur leurs tout tous toute toutes");

    /// <summary>Whether a change takes such a word for another, in a text whose engine reads all French letters.</summary>
    public bool Are(ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> read, ReadOnlySpan<char> result,
        in DamageProfile profile)
    {
        if (profile.Fingerprint is Fingerprint.English or Fingerprint.NoAccents) return false;
        if (IsOrdinalEnding(text, change.Start, read) || LosesFigures(read, result)
            || IsFigureForWord(read, result)) return true;
        if (read is "où" or "Où" && result is "ou" or "Ou") return OpensClause(text, change.Start, change.End);
        if (s_forms.Contains(read)) return profile.UnknownShare < FewUnknown && IsAddressed(text, change.Start, change.End);
        return LosesParticiple(read, result) && IsParticipleAt(text, change.Start, words.IsWord(read));
    }

    /// <summary>
    /// Whether a number behind a hyphen becomes a word: <c>la salle-12</c>, <c>la version-2</c>. Behind a verb or ce it was one.
    /// </summary>
    private static bool LosesFigures(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int hyphen = read.LastIndexOf('-');
        return hyphen > 1 && hyphen + 1 < read.Length && !read[(hyphen + 1)..].ContainsAnyExceptInRange('0', '9')
            && read[..hyphen] is not ("ce" or "Ce") && !result.EndsWith(read[hyphen..]);
    }

    /// <summary>
    /// Whether one figure becomes a word of letters, as no engine reads one: <c>dans 1 verre</c>. A 1 may be il, if little of it.
    /// </summary>
    private static bool IsFigureForWord(ReadOnlySpan<char> read, ReadOnlySpan<char> result) =>
        read.Length == 1 && Chars.IsDigit(read[0]) && result.Length > 1 && result is not ("il" or "Il")
            && Chars.EndOfLetters(result, 0) == result.Length;

    /// <summary>Whether the raised letters of a first stand apart from their figure: <c>le 1 er mars</c>, <c>article I er</c>.</summary>
    private static bool IsOrdinalEnding(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> read) =>
        read is "er" or "èr" or "ère" or "re" && start > 1 && text[start - 1] == ' ' && text[start - 2] is '1' or 'I' or 'l'
            && (start == 2 || !Chars.IsLetter(text[start - 3]));

    /// <summary>
    /// Whether où stands before the subject of its clause, or behind a place or a time. Beside others it is the ou of a list:
    /// <c>des impôts où d'un décret</c>.
    /// </summary>
    private static bool OpensClause(ReadOnlySpan<char> text, int start, int end)
    {
        if (s_places.Contains(Before(text, ref start))) return true;
        if (end + 1 >= text.Length || text[end] != ' ') return false;
        int next = end + 1, after = Chars.EndOfLetters(text, next);
        return s_subjects.Contains(text[next..after])
            || (after - next == 1 && text[next] == 'l' && after < text.Length && Chars.IsApostrophe(text[after]));
    }

    /// <summary>Whether a final acute would be lost: vanillé, vanillées.</summary>
    private static bool LosesParticiple(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        if (!Accents.AreSameButAccents(read, result)) return false;
        int last = read.LastIndexOf('é');
        return last > 1 && read[(last + 1)..] is "" or "e" or "s" or "es" && result[last] == 'e';
    }

    /// <summary>Whether it stands behind a noun, a form of être, or another participle: sucre vanillé, moule beurré et fariné.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="isWord">Whether the lexicon has it: behind a noun another may be an adjective that won an accent (cause communé).</param>
    private bool IsParticipleAt(ReadOnlySpan<char> text, int start, bool isWord)
    {
        ReadOnlySpan<char> before = Before(text, ref start);
        if (before is "et" or "ou") return EndsInAcute(Before(text, ref start));
        return s_beforeParticiple.Contains(before) || EndsInAcute(before)
            || (isWord && before.Length >= ShortestNoun && words.IsOnlyCommon(before) && words.MayBeNoun(before));
    }

    private static bool EndsInAcute(ReadOnlySpan<char> word) => word.TrimEnd('s').TrimEnd('e') is [_, .., 'é'];

    /// <summary>The word of small letters before a place, and its start.</summary>
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, ref int start)
    {
        if (start == 0 || text[start - 1] is not (' ' or '\u00A0')) return [];
        int end = start - 1;
        start = Chars.StartOfLetters(text, end);
        return text[start..end];
    }

    /// <summary>Whether tu or toi stands close by; te may be le misread as well.</summary>
    private static bool IsAddressed(ReadOnlySpan<char> text, int start, int end)
    {
        int last = Math.Min(text.Length, end + Reach);
        for (int at = Math.Max(0, start - Reach); at < last;)
        {
            int after = Chars.EndOfLetters(text, at);
            if (after > at && (after <= start || at >= end) && (at == 0 || !Chars.IsLetter(text[at - 1]))
                && s_addressed.Contains(text[at..after])) return true;
            at = Math.Max(after, at + 1);
        }

        return false;
    }
}
