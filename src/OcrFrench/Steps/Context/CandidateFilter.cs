using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Context;

/// <summary>Excludes changes of convention, which are never repairs, however likely they are.</summary>
internal static class CandidateFilter
{
    /// <summary>Whether a candidate may replace what stands in the text.</summary>
    public static bool Allows(ReadOnlySpan<char> text, ReadOnlySpan<char> candidate, WordClasses next, in DamageProfile profile)
    {
        if (GraveWords.IsPreposition(candidate) && IsParticipleOnly(next)) return false;
        if (DiffersInApostrophesOnly(text, candidate) || OnlyGainsCapitals(text, candidate)) return false;
        if (profile.IsOld && Accents.AreSameButAccents(text, candidate) && profile.Fingerprint == Fingerprint.French) return false;
        if (profile.IsOld && DiffersInOldLettersOnly(text, candidate)) return false;
        bool losesAccents = profile.Fingerprint is Fingerprint.English or Fingerprint.NoAccents;
        bool mayBeReformed = losesAccents ? profile.IsRecent : profile.IsSound || profile.MayBeReformed;
        if (mayBeReformed && DiffersInCircumflexOnly(text, candidate)) return false;
        bool readsAllLetters = profile.Fingerprint == Fingerprint.French;
        // Printers seldom accent words set in capitals, and no engine’s fingerprint tells whether this one did.
        if (IsInCapitals(text) && DiffersInCapitalAccentOnly(text, candidate)) return false;
        return !readsAllLetters || (!DiffersInCapitalAccentOnly(text, candidate) && !DiffersInOeOnly(text, candidate));
    }

    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        int capitals = 0;
        foreach (char c in text)
        {
            if (Chars.IsLower(c)) return false;
            if (Chars.IsUpper(c)) capitals++;
        }

        return capitals > 1;
    }

    /// <summary>A participle that is not also a noun or an adjective follows a, never à: a chuté.</summary>
    private static bool IsParticipleOnly(WordClasses next) =>
        (next & (WordClasses.Participle | WordClasses.Noun | WordClasses.Adjective | WordClasses.Infinitive | WordClasses.Function
            | WordClasses.Adverb)) == WordClasses.Participle;

    /// <summary>
    /// iuger for juger, priuées for privées, aprofondir for approfondir: letters once used for one another, or single instead of double.
    /// </summary>
    private static bool DiffersInOldLettersOnly(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, k = 0;
        while (i < a.Length && k < b.Length)
        {
            char x = OldLetter(a[i]), y = OldLetter(b[k]);
            if (x == y)
            {
                i++;
                k++;
            }
            else if (k > 0 && y == OldLetter(b[k - 1])) k++;
            else if (i > 0 && x == OldLetter(a[i - 1])) i++;
            else return false;
        }

        while (k < b.Length && k > 0 && OldLetter(b[k]) == OldLetter(b[k - 1])) k++;
        while (i < a.Length && i > 0 && OldLetter(a[i]) == OldLetter(a[i - 1])) i++;
        return i == a.Length && k == b.Length;
    }

    private static char OldLetter(char c) => Accents.BaseOf(Letters.ToLower(c)) switch
    {
        'v' => 'u',
        'j' or 'y' => 'i',
        'ſ' => 's',
        char other => other,
    };

    /// <summary>
    /// établir, etablir for Établir: a repaired word keeps the case of its place, whatever another reading of the engine says.
    /// </summary>
    private static bool OnlyGainsCapitals(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length) return false;
        bool any = false;
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i] || (Chars.IsApostrophe(a[i]) && Chars.IsApostrophe(b[i]))) continue;
            char x = Letters.ToLower(a[i]), y = Letters.ToLower(b[i]);
            if (x != y && Accents.BaseOf(x) != Accents.BaseOf(y)) return false;
            any |= Chars.IsLower(a[i]) && Chars.IsUpper(b[i]);
        }

        return any;
    }

    private static bool DiffersInApostrophesOnly(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i] && !(Chars.IsApostrophe(a[i]) && Chars.IsApostrophe(b[i]))) return false;
        return true;
    }

    /// <summary>connaitre for connaître: the spelling of 1990 drops the circumflex on i and u.</summary>
    private static bool DiffersInCircumflexOnly(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i] && (a[i], b[i]) is not (('i', 'î') or ('u', 'û')) && !(Chars.IsApostrophe(a[i]) && Chars.IsApostrophe(b[i])))
            {
                return false;
            }
        return true;
    }

    /// <summary>Etat for État, A for À: the house style for capitals. One accent for another, as in MÉRE, is damage.</summary>
    private static bool DiffersInCapitalAccentOnly(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length) return false;
        bool any = false;
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i] || (Chars.IsApostrophe(a[i]) && Chars.IsApostrophe(b[i]))) continue;
            if (!Chars.IsUpper(a[i]) || !Chars.IsUpper(b[i])) return false;
            char x = Letters.ToLower(a[i]), y = Letters.ToLower(b[i]), plain = Accents.BaseOf(x);
            if (plain != Accents.BaseOf(y) || (x != plain && y != plain)) return false;
            any = true;
        }

        return any;
    }

    /// <summary>oeuvre for œuvre: the house style for ligatures.</summary>
    private static bool DiffersInOeOnly(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int at = b.IndexOfAny('œ', 'Œ');
        return at >= 0 && a.Length == b.Length + 1 && a[..at].SequenceEqual(b[..at]) && a[(at + 2)..].SequenceEqual(b[(at + 1)..])
            && Letters.ToLower(a[at]) == 'o' && Letters.ToLower(a[at + 1]) == 'e';
    }
}
