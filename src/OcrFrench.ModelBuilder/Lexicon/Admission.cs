using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>
/// Decides which forms the lexicon takes from the corpora in addition to the dictionary. Even proofread texts contain misprints, foreign
/// passages and capitals without accents; each test keeps out one of these.
/// </summary>
internal sealed class Admission
{
    // By hand, after reading what was admitted. The smallest counts and numbers of files, in all and in lower case; how many times more
    // frequent a form with other accents, or a word one edit away, must be to exclude a form; the share of uses among foreign words that
    // excludes it. The numbers in the code below were set in the same way.
    private const int LeastCount = 3;
    private const int LeastFiles = 2;
    private const int LeastLowerCount = 4;
    private const int LeastLowerFiles = 3;
    private const int ShapeRatio = 40;
    private const double ForeignShare = 0.35;
    private const int NeighbourRatio = 1000;
    private const int FilesThatOutweighNeighbours = 5;

    private readonly FormTable _forms;
    private readonly Neighbours _neighbours;
    private readonly Dictionary<string, (FormInfo First, FormInfo? Second)> _shapes = [];

    internal Admission(FormTable forms)
    {
        _forms = forms;
        foreach (FormInfo info in forms.All)
        {
            NoteShape(info);
        }

        _neighbours = new Neighbours(forms, (long)LeastCount * NeighbourRatio);
    }

    /// <summary>How many forms were left out, by reason.</summary>
    internal SortedDictionary<string, int> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a modern word looks like this without its accents.</summary>
    internal bool IsModernShape(string shape) =>
        _shapes.TryGetValue(shape, out (FormInfo First, FormInfo? Second) best)
        && (best.First.InDictionary || best.Second?.InDictionary == true);

    /// <summary>The most frequent other form that differs in accents only, or null.</summary>
    internal FormInfo? Twin(FormInfo info)
    {
        (FormInfo first, FormInfo? second) = _shapes[Accents.Strip(info.Form)];
        return ReferenceEquals(first, info) ? second : first;
    }

    private long TwinCount(FormInfo info) => Twin(info)?.Modern ?? 0;

    /// <summary>The flags of a form from the modern corpora; None if it is refused.</summary>
    internal WordFlags FlagsFor(FormInfo info)
    {
        WordFlags flags = Attested(info);
        if (flags == WordFlags.None)
            return Refuse("too few");
        if (info.Form.Length < 3 || (info.Form.Length == 3 && info.Modern < ShortWords.ThreeLetterCount))
            return Refuse("too short");
        if (ShortWords.IsRoman(info.Form))
            return Refuse("Roman number");
        if (TwinCount(info) >= ShapeRatio * info.Modern)
            return Refuse("accents lost");
        if (CapitalLostAccent(info) is not null)
            return Refuse("capital without accent");
        if (flags == WordFlags.Upper && IsModernShape(Accents.Strip(info.Form)))
            return Refuse("capitals without accents");
        if (info.AmongForeign >= ForeignShare * info.Modern)
            return Refuse("foreign");
        if (info.Files < FilesThatOutweighNeighbours && _neighbours.BestCount(info.Form) >= NeighbourRatio * info.Modern)
            return Refuse("neighbour of a frequent word");
        return flags;
    }

    /// <summary>The dictionary word that a form is when its capital has lost its accent (Etat), or null.</summary>
    internal FormInfo? CapitalLostAccent(FormInfo info)
    {
        if (info.InDictionary || info.Lower * 20 >= info.TitleInside + info.TitleAtStart + info.Upper)
            return null;
        string accents = info.Form[0] switch { 'a' => "àâ", 'e' => "éêè", 'i' => "îï", 'o' => "ôö", 'u' => "ûü", 'c' => "ç", _ => "" };
        foreach (char accent in accents)
        {
            if (_forms.Find(accent + info.Form[1..]) is { InDictionary: true } word)
                return word;
        }

        return null;
    }

    /// <summary>The dictionary word that a form is with oe for œ, or null.</summary>
    internal FormInfo? WithLigature(FormInfo info)
    {
        if (info.InDictionary || !info.Form.Contains("oe", StringComparison.Ordinal))
            return null;
        return _forms.Find(info.Form.Replace("oe", "œ", StringComparison.Ordinal)) is { InDictionary: true } word ? word : null;
    }

    private static WordFlags Attested(FormInfo info)
    {
        if (info.Files < LeastFiles)
            return WordFlags.None;
        WordFlags flags = WordFlags.None;
        if (info.Lower >= LeastLowerCount && info.Files >= LeastLowerFiles && info.Lower * 20 >= info.TitleInside)
            flags |= WordFlags.Lower;
        if (info.TitleInside >= LeastCount && info.TitleInside * 2 >= info.Lower)
            flags |= WordFlags.Title;
        if (flags == WordFlags.None && info.Upper >= LeastCount && info.Form.Length <= 6)
            flags |= WordFlags.Upper;
        return flags;
    }

    private WordFlags Refuse(string reason)
    {
        Refused[reason] = Refused.GetValueOrDefault(reason) + 1;
        return WordFlags.None;
    }

    private void NoteShape(FormInfo info)
    {
        string shape = Accents.Strip(info.Form);
        if (!_shapes.TryGetValue(shape, out (FormInfo First, FormInfo? Second) best))
            _shapes.Add(shape, (info, null));
        else if (Outranks(info, best.First))
            _shapes[shape] = (info, best.First);
        else if (best.Second is null || Outranks(info, best.Second))
            _shapes[shape] = (best.First, info);
    }

    private static bool Outranks(FormInfo a, FormInfo b) =>
        a.Modern != b.Modern ? a.Modern > b.Modern : a.InDictionary && !b.InDictionary;
}
