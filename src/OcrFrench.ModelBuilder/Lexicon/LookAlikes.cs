namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>
/// Dictionary forms that damage to a frequent word makes more often than any writer does: tète for tête, celte for cette, actè for acte.
/// Spellings of 1990 that drop a circumflex (maitre, gout) do not count.
/// </summary>
internal static class LookAlikes
{
    // By hand, after reading what came in: below which count a form is doubtful, and how many times more frequent the other must be.
    private const long AccentCount = 20;
    private const long AccentRatio = 1000;
    private const long EKindCount = 100;
    private const long EKindRatio = 100;
    private const long ShapeCount = 100;
    private const long ShapeRatio = 700;

    // Letters that worn type turns into one another.
    private static readonly string[] s_shapes = ["tl", "ec", "nu", "hb", "yv"];

    /// <param name="info">The form.</param>
    /// <param name="twin">The most frequent form that differs in accents only.</param>
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

    /// <summary>Whether the form is the other without a circumflex on i or u.</summary>
    private static bool IsSpellingOf1990(string form, string twin) =>
        form == twin.Replace('î', 'i').Replace('û', 'u');

    /// <summary>Whether the forms differ only in é, è or ê where the other has è or ê: what readers without those make.</summary>
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
