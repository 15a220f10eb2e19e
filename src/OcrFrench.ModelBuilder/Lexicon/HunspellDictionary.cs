using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>
/// Reads a Hunspell dictionary with its affixes into forms, in lower case and with typographic apostrophes, with flags and word classes.
/// </summary>
internal static class HunspellDictionary
{
    internal static void Read(IEnumerable<string> dictionary, AffixFile affixes, FormTable forms)
    {
        AffixExpander expander = new(affixes);
        HashSet<string> forbidden = [];
        foreach (string line in dictionary.Skip(1))
        {
            (string word, IReadOnlyList<string> flags, string morphology) = Parse(line, affixes);
            if (word.Length == 0 || Morphology.IsFragment(morphology) || Has(flags, affixes.KeepCase))
                continue; // words that must keep their case are symbols of units
            if (Has(flags, affixes.Forbidden))
                forbidden.Add(Normalize(word));
            foreach (ExpandedForm expanded in expander.Expand(word, flags))
            {
                Add(expanded, morphology, forms);
            }
        }

        foreach (string word in forbidden)
        {
            if (forms.Find(word) is { } info)
                info.DictionaryFlags = WordFlags.None;
        }
    }

    private static void Add(ExpandedForm expanded, string morphology, FormTable forms)
    {
        string form = Normalize(expanded.Form);
        if (!IsWord(form) || Clitics.LengthAt(form) is > 0 and <= 2)
            return; // d’abord is d’ + abord
        FormInfo info = forms.Get(Fold(form));
        info.DictionaryFlags |= FlagsOf(form);
        info.Classes |= Morphology.Classes(morphology, expanded.AffixMorphology);
        info.IsImperfectOrConditional |= Morphology.IsImperfectOrConditional(expanded.AffixMorphology);
        info.IsPlural |= expanded.AffixMorphology.Contains("is:pl", StringComparison.Ordinal);
    }

    private static (string Word, IReadOnlyList<string> Flags, string Morphology) Parse(string line, AffixFile affixes)
    {
        // The word, which may contain spaces, ends at its flags or its first morphological field.
        int end = line.Length;
        for (int i = 0; i + 3 < line.Length; i++)
        {
            if (line[i] is ' ' or '\t' && char.IsAsciiLetterLower(line[i + 1]) && char.IsAsciiLetterLower(line[i + 2])
                && line[i + 3] == ':')
            {
                end = i;
                break;
            }
        }

        string head = line[..end].Trim();
        string morphology = line[end..].Trim();
        int slash = head.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (head, [], morphology) : (head[..slash], affixes.Flags(head[(slash + 1)..]), morphology);
    }

    private static string Normalize(string word) => word.Replace('\'', Letters.Apostrophe);

    private static bool IsWord(string form)
    {
        if (form.Length is 0 or > WordGraph.MaxWordLength || !Letters.IsLetter(form[0]) || form[^1] is '-' or '.')
            return false;
        foreach (char c in form)
        {
            if (Letters.SymbolOf(c) == 0)
                return false;
        }

        return true;
    }

    private static string Fold(string form) => string.Create(form.Length, form, static (span, from) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = Letters.ToLower(from[i]);
        }
    });

    private static WordFlags FlagsOf(string form) => LetterCases.Of(form) switch
    {
        LetterCase.Lower => WordFlags.Lower,
        LetterCase.Upper => WordFlags.Upper,
        _ => WordFlags.Title,
    };

    private static bool Has(IReadOnlyList<string> flags, string? flag) => flag is not null && flags.Contains(flag);
}
