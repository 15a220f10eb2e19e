using System.Buffers;
using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>What links an old form to a modern word.</summary>
internal enum OldKinship
{
    None,

    /// <summary>Spelling rules: estre, sçavoir, enfans.</summary>
    Spelling,

    /// <summary>Printers' habits (u for v, i for j, tildes) or accents alone: iour, vn, premiere. Damage looks the same.</summary>
    Print,
}

/// <summary>The regular differences between the spelling of the 17th and 18th centuries and ours.</summary>
internal static class OldSpelling
{
    // Marks where today there are none, and that damage does not produce: toûjours, païs, obeïr.
    private static readonly SearchValues<char> s_oldMarks = SearchValues.Create("ïëüûôâîÿ");

    // From old to modern, at a word's end.
    private static readonly (string Old, string Modern)[] s_endings =
    [
        ("oit", "ait"), ("oient", "aient"), ("ois", "ais"), ("oistre", "aître"), ("oître", "aître"), ("ans", "ants"), ("ens", "ents"),
        ("ez", "és"), ("ez", "ées"), ("eż", "és"), ("oy", "oi"), ("oys", "ois"), ("ay", "ai"), ("ays", "ais"), ("uy", "ui"), ("y", "i"),
        ("ye", "ie"),
        ("z", "s"), ("x", "s"), ("ege", "ège"), ("ége", "ège"), ("eus", "us"), ("eu", "u"), ("eue", "ue"), ("euë", "ue"), ("uë", "ue"),
        ("uës", "ues"),
        ("ict", "it"), ("aict", "ait"), ("oing", "oin"), ("ung", "un"), ("ast", "ât"), ("ist", "ît"), ("ust", "ût"), ("int", "înt"),
        ("ier", "er"),
        ("s", "es"), ("ment", "ement"), ("eroit", "rait"), ("sme", "me"),
    ];

    // Anywhere.
    private static readonly (string Old, string Modern)[] s_insides =
    [
        ("sç", "s"), ("ph", "f"), ("th", "t"), ("oi", "ai"), ("ay", "ai"), ("oy", "oi"), ("uy", "ui"), ("ey", "ei"), ("y", "i"), ("i", "y"),
        ("es", "ê"), ("es", "é"), ("es", "e"), ("as", "â"), ("os", "ô"), ("is", "î"), ("us", "û"), ("ous", "oû"), ("ois", "oî"),
        ("ais", "aî"), ("aus", "au"),
        ("eu", "u"), ("eû", "u"), ("û", "u"), ("ct", "t"), ("pt", "t"), ("dv", "v"), ("dj", "j"), ("bs", "s"), ("nct", "nt"), ("lt", "t"),
        ("aul", "au"), ("ul", "u"),
        ("ë", "e"), ("ï", "i"), ("ü", "u"), ("ou", "u"), ("an", "en"), ("en", "an"), ("am", "em"), ("em", "am"), ("au", "o"), ("ch", "c"),
        ("c", "ss"), ("s", "c"), ("ss", "c"), ("t", "c"),
        ("cq", "qu"), ("qu", "c"), ("gu", "g"), ("g", "gu"), ("z", "s"), ("s", "z"), ("ll", "l"), ("tt", "t"), ("ss", "s"), ("nn", "n"),
        ("mm", "m"), ("pp", "p"), ("ff", "f"), ("rr", "r"), ("cc", "c"),
        ("l", "ll"), ("t", "tt"), ("s", "ss"), ("n", "nn"), ("m", "mm"), ("p", "pp"), ("f", "ff"), ("r", "rr"),
    ];

    private static readonly (string Old, string Modern)[] s_prints =
    [
        ("u", "v"), ("v", "u"), ("i", "j"), ("j", "i"), ("ã", "an"), ("ã", "am"), ("ẽ", "en"), ("ẽ", "em"), ("õ", "on"), ("õ", "om"),
        ("ũ", "un"), ("ĩ", "in"),
    ];

    /// <summary>
    /// What links an old form to a modern word: at most two spelling rules, or else printers' habits and one spelling rule, or else accents
    /// alone. <paramref name="shapes"/> tells modern words stripped of their accents.
    /// </summary>
    internal static OldKinship Kinship(string form, Func<string, bool> isModern, Func<string, bool> shapes)
    {
        if (shapes(Accents.Strip(form)))
            return form.AsSpan().ContainsAny(s_oldMarks) ? OldKinship.Spelling : OldKinship.Print;
        List<string> once = [.. Rewrite(form, s_endings, atEnd: true), .. Rewrite(form, s_insides, atEnd: false)];
        if (once.Exists(isModern.Invoke))
            return OldKinship.Spelling;
        foreach (string step in Printed(form))
        {
            if (step.Length < 3 ? isModern(step) : shapes(Accents.Strip(step)))
                return OldKinship.Print;
        }

        foreach (string step in once)
        {
            if (Rewrite(step, s_endings, atEnd: true).Any(isModern) || Rewrite(step, s_insides, atEnd: false).Any(isModern))
                return OldKinship.Spelling;
        }

        foreach (string step in Printed(form))
        {
            if (Rewrite(step, s_endings, atEnd: true).Any(isModern) || Rewrite(step, s_insides, atEnd: false).Any(isModern))
                return OldKinship.Print;
        }

        return OldKinship.None;
    }

    /// <summary>The form with one or two of the printers' habits undone.</summary>
    private static IEnumerable<string> Printed(string form)
    {
        List<string> once = [.. Rewrite(form, s_prints, atEnd: false)];
        return once.Concat(once.SelectMany(step => Rewrite(step, s_prints, atEnd: false)));
    }

    private static IEnumerable<string> Rewrite(string form, (string Old, string Modern)[] rules, bool atEnd)
    {
        foreach ((string old, string modern) in rules)
        {
            if (atEnd)
            {
                if (form.Length > old.Length && form.EndsWith(old, StringComparison.Ordinal))
                    yield return form[..^old.Length] + modern;
                continue;
            }

            for (int at = form.IndexOf(old, StringComparison.Ordinal); at >= 0; at = form.IndexOf(old, at + 1, StringComparison.Ordinal))
            {
                yield return string.Concat(form.AsSpan(0, at), modern, form.AsSpan(at + old.Length));
            }
        }
    }
}
