namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>
/// Finds dictionary forms that are more often a damaged frequent word than the word itself: tète for tête, celte for cette, actè for acte.
/// Spellings of 1990 without a circumflex (maitre, gout) are not among them.
/// </summary>
internal static class LookAlikes
{
    // By hand, after reading what was found: the count below which a form is doubtful, and how many times more frequent the other must be.
    private const long AccentCount = 20;
    private const long AccentRatio = 1000;
    private const long EKindCount = 100;
    private const long EKindRatio = 100;
    private const long ShapeCount = 100;
    private const long ShapeRatio = 700;

    // Letters that look alike in worn type.
    private static readonly string[] s_shapes = ["tl", "ec", "nu", "hb", "yv"];

    /// <param name="info">The form.</param>
    /// <param name="twin">The most frequent form that differs only in accents.</param>
    /// <param name="forms">All forms with their counts.</param>
    internal static bool IsMoreLikelyDamage(FormInfo info, FormInfo? twin, FormTable forms)
    {
        long own = Math.Max(1, info.Modern);
        if (twin is not null && !IsSpellingOf1990(info.Form, twin.Form))
        {
            if (own < AccentCount && twin.Modern >= AccentRatio * own)
                return true;
            if (own < EKindCount && twin.Modern >= EKindRatio * own && LostTheKindOfE(info.Form, twin.Form))
                return true;
        }

        return own < ShapeCount && HasFrequentLookAlike(info.Form, ShapeRatio * own, forms);
    }

    /// <summary>Whether the form is the other one without a circumflex on i or u.</summary>
    private static bool IsSpellingOf1990(string form, string twin) =>
        form == twin.Replace('î', 'i').Replace('û', 'u');

    /// <summary>Whether the forms differ only in their kinds of e, as when an engine does not know è and ê.</summary>
    private static bool LostTheKindOfE(string form, string twin)
    {
        if (form.Length != twin.Length)
            return false;
        for (int i = 0; i < form.Length; i++)
        {
            if (form[i] != twin[i] && !(form[i] is 'é' or 'è' && twin[i] is 'è' or 'ê'))
                return false;
        }

        return true;
    }

    private static bool HasFrequentLookAlike(string form, long least, FormTable forms)
    {
        Span<char> buffer = stackalloc char[form.Length];
        form.CopyTo(buffer);
        for (int i = 0; i < form.Length; i++)
        {
            foreach (string pair in s_shapes)
            {
                int at = pair.IndexOf(form[i], StringComparison.Ordinal);
                if (at < 0)
                    continue;
                buffer[i] = pair[1 - at];
                if (forms.Find(buffer) is { InDictionary: true } other && other.Modern >= least)
                    return true;
                buffer[i] = form[i];
            }
        }

        return false;
    }
}
