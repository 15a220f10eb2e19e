namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>One form of a dictionary word, with the morphology of the word and of its affixes.</summary>
internal readonly record struct ExpandedForm(string Form, string AffixMorphology);

/// <summary>
/// Makes all forms of a dictionary word, with at most one prefix and two suffixes (the second being a continuation of the first), as the
/// affix file allows, including NEEDAFFIX and CIRCUMFIX. Prefixes that add an apostrophe are left out: <c>l’arbre</c> counts as two words.
/// </summary>
internal sealed class AffixExpander(AffixFile affixes)
{
    private readonly record struct Suffixed(
        string Stem, IReadOnlyList<string> Flags, int Count, bool Needs, bool Circumfix, bool Cross, string Morphology);

    internal IEnumerable<ExpandedForm> Expand(string word, IReadOnlyList<string> flags)
    {
        if (Has(flags, affixes.Forbidden))
            yield break;
        foreach (Suffixed form in WithSuffixes(word, flags, Has(flags, affixes.NeedAffix)))
        {
            if (!form.Needs && !form.Circumfix)
                yield return new ExpandedForm(form.Stem, form.Morphology);
        }

        foreach (ExpandedForm form in WithPrefixes(word, flags))
        {
            yield return form;
        }
    }

    private IEnumerable<ExpandedForm> WithPrefixes(string word, IReadOnlyList<string> flags)
    {
        // Prefixes of the word itself, with the suffixes of the word and those that the prefix brings.
        foreach (AffixRule prefix in Prefixes(flags))
        {
            if (prefix.Apply(word, affixes.FullStrip) is not { } prefixed)
                continue;
            bool circumfix = Has(prefix.Continuation, affixes.Circumfix);
            bool needs = Has(prefix.Continuation, affixes.NeedAffix);
            List<string> both = [.. flags, .. prefix.Continuation];
            foreach (Suffixed form in WithSuffixes(prefixed, both, needs))
            {
                if (form.Count > 0 && (form.Needs || !form.Cross || !prefix.CrossProduct))
                    continue;
                if (form.Needs || circumfix != form.Circumfix)
                    continue;
                yield return new ExpandedForm(form.Stem, form.Morphology);
            }
        }

        // Prefixes that a suffix brings.
        foreach (Suffixed form in WithSuffixes(word, flags, Has(flags, affixes.NeedAffix)))
        {
            if (form.Count == 0 || !form.Cross)
                continue;
            foreach (AffixRule prefix in Prefixes(form.Flags))
            {
                if (!prefix.CrossProduct || Has(prefix.Continuation, affixes.Circumfix) != form.Circumfix)
                    continue;
                if (prefix.Apply(form.Stem, affixes.FullStrip) is { } prefixed)
                    yield return new ExpandedForm(prefixed, form.Morphology);
            }
        }
    }

    private IEnumerable<Suffixed> WithSuffixes(string word, IReadOnlyList<string> flags, bool needs)
    {
        yield return new Suffixed(word, flags, 0, needs, false, true, "");
        foreach (AffixRule first in Suffixes(flags))
        {
            if (first.Apply(word, affixes.FullStrip) is not { } once)
                continue;
            yield return Make(once, first, 1, false, true, first.Morphology);
            foreach (AffixRule second in Suffixes(first.Continuation))
            {
                if (second.Apply(once, affixes.FullStrip) is { } twice)
                {
                    bool circumfix = Has(first.Continuation, affixes.Circumfix);
                    yield return Make(twice, second, 2, circumfix, first.CrossProduct, first.Morphology + " " + second.Morphology);
                }
            }
        }
    }

    private Suffixed Make(string form, AffixRule rule, int count, bool circumfix, bool cross, string morphology) => new(
        form,
        rule.Continuation,
        count,
        Has(rule.Continuation, affixes.NeedAffix),
        circumfix || Has(rule.Continuation, affixes.Circumfix),
        cross && rule.CrossProduct,
        morphology);

    private IEnumerable<AffixRule> Prefixes(IReadOnlyList<string> flags) =>
        flags.SelectMany(affixes.RulesOf).Where(rule => rule.IsPrefix && !rule.Append.Contains('\'', StringComparison.Ordinal));

    private IEnumerable<AffixRule> Suffixes(IReadOnlyList<string> flags) =>
        flags.SelectMany(affixes.RulesOf).Where(rule => !rule.IsPrefix);

    private static bool Has(IReadOnlyList<string> flags, string? flag) => flag is not null && flags.Contains(flag);
}
