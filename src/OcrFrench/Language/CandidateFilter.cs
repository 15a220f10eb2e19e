using OcrFrench.Channel;
using OcrFrench.Lexicon;
using OcrFrench.Text;

namespace OcrFrench.Language;

/// <summary>What is never a repair, however likely: changes of convention instead of damage.</summary>
internal static class CandidateFilter
{
    /// <summary>Whether a candidate may replace what stands in the text.</summary>
    public static bool Allows(ReadOnlySpan<char> text, ReadOnlySpan<char> candidate, WordClasses next, in DamageProfile profile)
    {
        if (IsPreposition(candidate) && IsParticipleOnly(next)) return false;
        if (DiffersInApostrophesOnly(text, candidate)) return false;
        if (profile.IsOld && Accents.AreSameButAccents(text, candidate) && profile.Fingerprint == Fingerprint.French) return false;
        bool losesAccents = profile.Fingerprint is Fingerprint.English or Fingerprint.NoAccents;
        if ((profile.IsRecent || !losesAccents) && DiffersInCircumflexOnly(text, candidate)) return false;
        bool readsAllLetters = profile.Fingerprint == Fingerprint.French;
        return !readsAllLetters || (!DiffersInCapitalAccentOnly(text, candidate) && !DiffersInOeOnly(text, candidate));
    }

    private static bool IsPreposition(ReadOnlySpan<char> text) => text is ['à' or 'À'] or [.., '\'' or Chars.Apostrophe, 'à'];

    /// <summary>A participle that is no noun or adjective as well follows a, never à: a chuté.</summary>
    private static bool IsParticipleOnly(WordClasses next) =>
        (next & (WordClasses.Participle | WordClasses.Noun | WordClasses.Adjective | WordClasses.Infinitive | WordClasses.Function | WordClasses.Adverb)) == WordClasses.Participle;

    private static bool DiffersInApostrophesOnly(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i] && !(Chars.IsApostrophe(a[i]) && Chars.IsApostrophe(b[i]))) return false;
        return true;
    }

    /// <summary>connaitre for connaître: the spelling of 1990 leaves the circumflex on i and u out.</summary>
    private static bool DiffersInCircumflexOnly(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i] && (a[i], b[i]) is not (('i', 'î') or ('u', 'û')) && !(Chars.IsApostrophe(a[i]) && Chars.IsApostrophe(b[i]))) return false;
        return true;
    }

    /// <summary>Etat for État, A for À: how a house prints its capitals.</summary>
    private static bool DiffersInCapitalAccentOnly(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length) return false;
        bool any = false;
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i] || (Chars.IsApostrophe(a[i]) && Chars.IsApostrophe(b[i]))) continue;
            if (!Chars.IsUpper(a[i]) || !Chars.IsUpper(b[i]) || Accents.BaseOf(Letters.ToLower(a[i])) != Accents.BaseOf(Letters.ToLower(b[i]))) return false;
            any = true;
        }

        return any;
    }

    /// <summary>oeuvre for œuvre: how a house prints its ligatures.</summary>
    private static bool DiffersInOeOnly(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int at = b.IndexOfAny('œ', 'Œ');
        return at >= 0 && a.Length == b.Length + 1 && a[..at].SequenceEqual(b[..at]) && a[(at + 2)..].SequenceEqual(b[(at + 1)..])
            && Letters.ToLower(a[at]) == 'o' && Letters.ToLower(a[at + 1]) == 'e';
    }
}
