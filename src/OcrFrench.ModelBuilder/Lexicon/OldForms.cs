using System.Buffers;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>
/// Old forms that follow from modern ones by rule: étoit, avoient, enfans, momens, françois, connoître, poëte, siége, avénement. There are
/// thousands of them, and corpora in modernised spelling do not show them.
/// </summary>
internal static class OldForms
{
    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouyàâéèêëîïôöùûüœæ");

    private static readonly string[] s_nations =
    [
        "français", "anglais", "irlandais", "écossais", "hollandais", "polonais", "japonais", "lyonnais", "milanais", "bordelais",
        "portugais",
        "nivernais", "bourbonnais", "orléanais", "marseillais", "charolais",
    ];

    // Word families with oi where ai, or another vowel, is written today.
    private static readonly (string Modern, string Old)[] s_stems =
    [
        ("connaî", "connoî"), ("connaiss", "connoiss"), ("paraî", "paroî"), ("paraiss", "paroiss"), ("faibl", "foibl"),
        ("monnai", "monnoi"),
        ("monnay", "monnoy"), ("poèt", "poët"), ("poèm", "poëm"), ("ènement", "énement"), ("naïv", "nayv"), ("harnais", "harnois"),
    ];

    internal static IEnumerable<(string Form, WordClasses Classes)> Of(FormInfo modern)
    {
        if ((modern.DictionaryFlags & WordFlags.Lower) == WordFlags.None || modern.Form.Contains('-', StringComparison.Ordinal))
            yield break;
        foreach (string form in Endings(modern).Concat(Stems(modern)))
        {
            yield return (form, modern.Classes);
        }
    }

    private static IEnumerable<string> Endings(FormInfo modern)
    {
        string form = modern.Form;
        if (modern.IsImperfectOrConditional)
        {
            if (form.EndsWith("ais", StringComparison.Ordinal) || form.EndsWith("ait", StringComparison.Ordinal))
                yield return form[..^3] + "oi" + form[^1];
            else if (form.EndsWith("aient", StringComparison.Ordinal))
                yield return form[..^5] + "oient";
        }

        bool noun = (modern.Classes & (WordClasses.Noun | WordClasses.Adjective)) != WordClasses.None;
        if (noun && modern.IsPlural
            && (form.EndsWith("ants", StringComparison.Ordinal) || form.EndsWith("ents", StringComparison.Ordinal))
            && HasSeveralSyllables(form))
        {
            yield return form[..^2] + "s";
        }

        if (noun && (form.EndsWith("ège", StringComparison.Ordinal) || form.EndsWith("èges", StringComparison.Ordinal)))
            yield return form.Replace('è', 'é');
        foreach (string nation in s_nations)
        {
            if (form == nation || form == nation + "e" || form == nation + "es")
                yield return string.Concat(form.AsSpan(0, nation.Length - 3), "ois", form.AsSpan(nation.Length));
        }
    }

    private static IEnumerable<string> Stems(FormInfo modern)
    {
        foreach ((string from, string to) in s_stems)
        {
            if (!modern.Form.Contains(from, StringComparison.Ordinal))
                continue;
            string form = modern.Form.Replace(from, to, StringComparison.Ordinal);
            yield return form;

            // connoissoit has both the old vowel of its family and the old ending.
            if (modern.IsImperfectOrConditional && form.EndsWith("ait", StringComparison.Ordinal))
                yield return form[..^3] + "oit";
            else if (modern.IsImperfectOrConditional && form.EndsWith("ais", StringComparison.Ordinal))
                yield return form[..^3] + "ois";
            else if (modern.IsImperfectOrConditional && form.EndsWith("aient", StringComparison.Ordinal))
                yield return form[..^5] + "oient";
        }
    }

    /// <summary>Whether there is a vowel before the ending: words of one syllable kept their t (dents, gants).</summary>
    private static bool HasSeveralSyllables(string form) => form.AsSpan(0, form.Length - 4).ContainsAny(s_vowels);
}
