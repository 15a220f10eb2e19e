using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Turns the counted forms into the entries of the lexicon.</summary>
internal sealed class LexiconAssembler
{
    /// <summary>How often an old form of three letters (luy, moy, foy) must occur to be certain. By hand.</summary>
    private const int ShortOldCount = 20;

    private readonly FormTable _forms;
    private readonly Admission _admission;
    private readonly Dictionary<string, LexiconEntry> _entries = new(StringComparer.Ordinal);

    private LexiconAssembler(FormTable forms)
    {
        _forms = forms;
        _admission = new Admission(forms);
    }

    internal IReadOnlyCollection<LexiconEntry> Entries => _entries.Values;

    internal IReadOnlyDictionary<string, int> Refused => _admission.Refused;

    internal static LexiconAssembler Assemble(FormTable forms)
    {
        LexiconAssembler assembler = new(forms);
        assembler.LendCounts();
        foreach (string clitic in Clitics.All)
        {
            assembler.Add(forms.Get(clitic), WordFlags.Lower | WordFlags.Clitic, WordClasses.Function);
        }

        List<FormInfo> all = [.. forms.All];
        foreach (FormInfo info in all.Where(info => info.InDictionary))
        {
            assembler.AddFromDictionary(info);
        }

        foreach (FormInfo info in all.Where(info => !info.InDictionary))
        {
            assembler.AddFromCorpora(info);
        }

        foreach (FormInfo info in all.Where(info => info.InDictionary))
        {
            assembler.AddVariants(info);
        }

        return assembler;
    }

    /// <summary>Counts oeuvre and Etat as uses of œuvre and état.</summary>
    private void LendCounts()
    {
        foreach (FormInfo info in _forms.All.ToList())
        {
            FormInfo? word = _admission.WithLigature(info) ?? _admission.CapitalLostAccent(info);
            if (word is not null)
                word.Borrowed += (int)info.Modern;
        }
    }

    private void Add(FormInfo info, WordFlags flags, WordClasses classes) =>
        _entries.TryAdd(info.Form, new LexiconEntry(info.Form, info.Total, flags, classes));

    private void AddFromDictionary(FormInfo info)
    {
        WordFlags flags = info.DictionaryFlags;
        if (info.Form.Length == 1)
            flags = ShortWords.IsCommon(info.Form) ? WordFlags.Lower : WordFlags.Upper;
        if (info.Form == "m")
            flags = WordFlags.Title; // M. Dupont
        // By hand: a word that is also a name.
        if (info.Files >= 2 && info.TitleInside >= 10 && info.TitleInside > info.Lower)
            flags |= WordFlags.Title;
        if (flags == WordFlags.Title)
            flags |= _admission.FlagsFor(info) & WordFlags.Lower;
        if (_forms.InDictionary(info.Form.Replace("oe", "œ", StringComparison.Ordinal))
            && info.Form.Contains("oe", StringComparison.Ordinal))
            flags = (flags & ~(WordFlags.Lower | WordFlags.Title)) | WordFlags.OeVariant;
        if (ShortWords.IsDoubtful(info, _admission.Twin(info)) || LookAlikes.IsMoreLikelyDamage(info, _admission.Twin(info), _forms))
            flags |= WordFlags.Rare;
        Add(info, flags, info.Classes);
    }

    private void AddFromCorpora(FormInfo info)
    {
        if (_admission.WithLigature(info) is { } word)
        {
            Add(info, WordFlags.OeVariant | WordFlags.FromCorpus, word.Classes);
            return;
        }

        WordFlags flags = info.Modern > 0 ? _admission.FlagsFor(info) : WordFlags.None;
        if (flags != WordFlags.None)
            Add(info, flags | WordFlags.FromCorpus, WordClasses.None);
        else if (OldFlags(info) is var old && old != WordFlags.None)
            _entries.TryAdd(info.Form, new LexiconEntry(info.Form, info.Old, old | WordFlags.FromCorpus, WordClasses.None));
    }

    /// <summary>
    /// The flags of a form found only in old prints. It must occur in two texts if a spelling rule links it to a modern word, and in three
    /// if it looks like damage or is unrelated to any word, because a novel repeats its own misprints.
    /// </summary>
    private WordFlags OldFlags(FormInfo info)
    {
        if (info.Old == 0 || IsBroken(info.Form) || ShortWords.IsRoman(info.Form)
            || _admission.CapitalLostAccent(info) is not null)
        {
            return WordFlags.None;
        }

        OldKinship kinship = OldSpelling.Kinship(info.Form, IsModern, _admission.IsModernShape);
        if (info.OldFiles < LeastOldFiles(kinship))
            return WordFlags.None;
        WordFlags flags = WordFlags.Old;
        flags |= info.OldLower > 0 || kinship != OldKinship.None ? WordFlags.Lower : WordFlags.Title;
        bool doubtful = info.Form.Length < 3 || (info.Form.Length == 3 && (info.Old < ShortOldCount || kinship != OldKinship.Spelling));
        if (kinship == OldKinship.Print || doubtful || LookAlikes.IsMoreLikelyDamage(info, _admission.Twin(info), _forms))
            flags |= WordFlags.Rare;
        return flags;
    }

    /// <summary>By hand, after reading what was admitted: of the forms that occur in only one novel, every fifth was a misprint.</summary>
    private static int LeastOldFiles(OldKinship kinship) => kinship switch { OldKinship.Spelling => 2, _ => 3 };

    /// <summary>Whether an old token is more than one word: a compound, or an elision printed i’ for j’.</summary>
    private static bool IsBroken(string form) =>
        form.Contains('-', StringComparison.Ordinal)
        || (form.Contains(Letters.Apostrophe, StringComparison.Ordinal) && !form.StartsWith("aujourd’", StringComparison.Ordinal));

    private bool IsModern(string form) =>
        form.Length > 2 ? _forms.Find(form) is { InDictionary: true, Modern: > 0 } : ShortWords.IsCommon(form);

    /// <summary>Adds the old forms that follow by rule, and the spelling with oe.</summary>
    private void AddVariants(FormInfo info)
    {
        foreach ((string form, WordClasses classes) in OldForms.Of(info))
        {
            FormInfo old = _forms.Get(form);
            if (_entries.TryGetValue(form, out LexiconEntry entry))
            {
                if (!old.DictionaryFlags.HasFlag(WordFlags.Lower))
                    _entries[form] = entry with
                    {
                        Flags = (entry.Flags & ~WordFlags.Rare) | WordFlags.Lower | WordFlags.Old,
                        Classes = entry.Classes | classes,
                    };
                continue;
            }

            Add(old, WordFlags.Lower | WordFlags.Old, classes);
        }

        if (info.Form.Contains('œ', StringComparison.Ordinal))
            Add(_forms.Get(info.Form.Replace("œ", "oe", StringComparison.Ordinal)), WordFlags.OeVariant, info.Classes);
    }
}
