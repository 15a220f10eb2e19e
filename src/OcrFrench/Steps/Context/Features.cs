using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ready;
using OcrFrench.Models.Search;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>The evidence for one repair, as numbers of about the same size.</summary>
internal static class Features
{
    private static readonly string[] s_basic = Basic();

    /// <summary>Evidence that weighs otherwise beside other evidence: the products of these are features too.</summary>
    private static readonly string[] s_crossed =
    [
        "margin-total", "margin-runner-up", "channel", "rarity", "context-per-token", "length", "letters-kept", "read-like-french",
        "unknown-share", "unknown-left",
        "document-edits", "result-elsewhere",
    ];

    private static readonly int[] s_crossedAt = Places(s_crossed);

    /// <summary>The names of all features, in the order of their values.</summary>
    public static string[] Names => Named.All;

    /// <summary>How many features are not products: they come first.</summary>
    public static int BasicCount => s_basic.Length;

    public static int Count { get; } = s_basic.Length + (s_crossed.Length * (s_crossed.Length + 1) / 2);

    /// <summary>Writes the products after the features they are made of.</summary>
    public static void Cross(Span<float> features)
    {
        int to = s_basic.Length;
        for (int i = 0; i < s_crossedAt.Length; i++)
            for (int k = i; k < s_crossedAt.Length; k++)
                features[to++] = features[s_crossedAt[i]] * features[s_crossedAt[k]];
    }

    /// <summary>The names listed beside the values: those of an empty repair.</summary>
    private static string[] Basic()
    {
        var names = new List<string>();
        var writer = new FeatureWriter(names);
        default(RepairEvidence).Write(ref writer);
        return [.. names];
    }

    private static int[] Places(string[] names)
    {
        var places = new int[names.Length];
        for (int i = 0; i < places.Length; i++) places[i] = Array.IndexOf(s_basic, names[i]);
        return places;
    }

    /// <summary>A number that tells these features, in this order, from others.</summary>
    public static ulong Stamp() => ReadyTable.Stamp(0, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', s_basic)));

    public static int IndexOf(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < Names.Length; i++)
            if (name.SequenceEqual(Names[i])) return i;
        return -1;
    }

    /// <summary>The names are only made when a file of weights is read or written: cleaning does not need them.</summary>
    private static class Named
    {
        public static readonly string[] All = [.. s_basic, .. Products()];

        private static IEnumerable<string> Products()
        {
            for (int i = 0; i < s_crossed.Length; i++)
                for (int k = i; k < s_crossed.Length; k++)
                    yield return s_crossed[i] + " x " + s_crossed[k];
        }
    }
}

/// <summary>Everything about a repair that its features are made from.</summary>
internal ref struct RepairEvidence
{
    public ReadOnlySpan<char> Read;
    public ReadOnlySpan<char> Result;
    public ContextCost Leave, Best;

    /// <summary>How well what was read, the best candidate and the next one fit the words on both sides.</summary>
    public Fit ReadFit, BestFit, RunnerUpFit;

    public float LeaveChannel, BestChannel, RunnerUp, Rarity, ReadRarity, ReadLetters;

    /// <summary>What the document’s own damage adds to the repair, in nats.</summary>
    public float DocumentEdits;

    /// <summary>How often each form occurs elsewhere in the document.</summary>
    public int ReadElsewhere, ResultElsewhere;

    public int Generic, Words, UnknownAround, Tokens;
    public bool IsKnown, HasRunnerUp, IsUnattested, IsOld, IsName;
    public SentenceStart AtSentenceStart;
    public SuspectKind Kind;

    /// <summary>What the word after the place may be.</summary>
    public WordClasses Next;

    public DamageProfile Profile;

    /// <summary>What stands around the place.</summary>
    public PlaceFacts Place;

    /// <summary>Writes the features in the order of <see cref="Features.Names"/>.</summary>
    public readonly void Write(Span<float> to)
    {
        var writer = new FeatureWriter(to);
        Write(ref writer);
        Features.Cross(to);
    }

    /// <summary>Writes the features that are not products, each with its name.</summary>
    public readonly void Write(ref FeatureWriter to)
    {
        int length = Read.Length;
        bool firstUpper = Chars.IsUpper(FirstLetter(Read));
        bool allCapitals = length > 1 && !AnyLower(Read) && firstUpper;
        bool accentsOnly = Accents.AreSameButAccents(Read, Result);
        int readAccents = CountAccents(Read), resultAccents = CountAccents(Result);
        float total = Leave.Total + LeaveChannel - Best.Total - BestChannel;

        to.Add("margin-context-left", Clip((Leave.Own - Best.Own) / 5));
        to.Add("margin-context-right", Clip((Leave.Right - Best.Right) / 5));
        to.Add("margin-channel", Clip((LeaveChannel - BestChannel) / 5));
        to.Add("margin-total", Clip(total / 5));
        to.Add("margin-runner-up", HasRunnerUp ? Math.Clamp(RunnerUp / 3, 0, 3) : 0);
        to.Add("no-runner-up", !HasRunnerUp);
        to.Add("channel", BestChannel / 10);
        to.Add("channel-per-letter", BestChannel / (3 * MathF.Max(1, length)));
        to.Add("generic-edits", Generic);
        to.Add("rarity", Rarity / 10);
        to.Add("context-per-token", Best.Total / (10 * MathF.Max(1, Tokens)));
        to.Add("known", IsKnown);
        to.Add("known-rarity", IsKnown ? ReadRarity / 10 : 0);
        to.Add("ambiguous", Kind == SuspectKind.RealWord);
        to.Add("length", Portable.Log(length + 1) / 2);
        to.Add("one-letter", length == 1);
        to.Add("two-letters", length == 2);
        to.Add("three-letters", length == 3);
        to.Add("capital-inside", firstUpper && AtSentenceStart == SentenceStart.No && !allCapitals);
        to.Add("capital-at-start", firstUpper && AtSentenceStart != SentenceStart.No && !allCapitals);
        to.Add("all-capitals", allCapitals);
        to.Add("capital-lost", firstUpper && !Chars.IsUpper(FirstLetter(Result)));
        to.Add("signs", Math.Min(3, CountSigns(Read)));
        to.Add("digits", Math.Min(3, CountDigits(Read)));
        to.Add("accents-only", accentsOnly);
        to.Add("accent-removed", accentsOnly && resultAccents < readAccents);
        to.Add("case-only", Read.Equals(Result, StringComparison.OrdinalIgnoreCase));
        to.Add("split", Math.Max(0, Result.Count(' ') - Read.Count(' ')));
        to.Add("join", Math.Max(0, Read.Count(' ') - Result.Count(' ')));
        to.Add("line-end", Kind == SuspectKind.LineEnd);
        to.Add("open-elision", Kind == SuspectKind.OpenElision);
        to.Add("elision-restored", Result.Count(Chars.Apostrophe) > Read.Count(Chars.Apostrophe) + Read.Count('\''));
        to.Add("hyphen-changed", Result.Count('-') != Read.Count('-'));
        to.Add("letters-kept", KeptShare(Read, Result));
        to.Add("result-unattested", IsUnattested);
        to.Add("result-old", IsOld);
        to.Add("result-name", IsName);
        to.Add("unknown-left", Math.Min(3, UnknownAround));
        to.Add("unknown-share", Clip(Portable.Log(Profile.UnknownShare / 0.05f)));
        to.Add("english", Profile.Fingerprint == Fingerprint.English);
        to.Add("french", Profile.Fingerprint == Fingerprint.French);
        to.Add("no-accents", Profile.Fingerprint == Fingerprint.NoAccents);
        to.Add("general", Profile.Fingerprint == Fingerprint.General);
        to.Add("read-like-french", IsKnown ? 0 : ReadLetters / (3 * MathF.Max(1, length)));
        to.Add("short-result", Result.Length <= 3);
        to.Add("length-change", Math.Min(4, Math.Abs(Result.Length - length)) / 2f);
        to.Add("margin-below-0", MathF.Max(-4, MathF.Min(0, total)) / 2);
        to.Add("margin-above-3", Math.Clamp(total - 3, 0, 5) / 3);
        to.Add("margin-above-8", Math.Clamp(total - 8, 0, 12) / 5);
        to.Add("margin-context-both", Math.Clamp(MathF.Min(Leave.Own - Best.Own, Leave.Right - Best.Right) / 3, -2, 2));
        to.Add("english-accents-only", accentsOnly && Profile.Fingerprint == Fingerprint.English);
        to.Add("no-accents-accents-only", accentsOnly && Profile.Fingerprint == Fingerprint.NoAccents);
        to.Add("french-accents-only", accentsOnly && Profile.Fingerprint == Fingerprint.French);
        to.Add("english-letters", !accentsOnly && Profile.Fingerprint == Fingerprint.English);
        to.Add("unattested-generic", IsUnattested ? Generic : 0);
        to.Add("capital-margin", firstUpper && AtSentenceStart == SentenceStart.No ? Clip(total / 5) : 0);
        to.Add("unknown-share-margin", Clip(Portable.Log(Profile.UnknownShare / 0.05f)) * Clip(total / 5));
        to.Add("signs-margin", CountSigns(Read) + CountDigits(Read) > 0 ? Clip(total / 5) : 0);
        to.Add("long-margin", length > 6 ? Clip(total / 5) : 0);
        int preposition = GraveWords.CountPreposition(Result) - GraveWords.CountPreposition(Read);
        to.Add("verb-a-before-participle",
            (Next & (WordClasses.Participle | WordClasses.Noun | WordClasses.Infinitive | WordClasses.Function)) == WordClasses.Participle
                ? preposition
                : 0);
        to.Add("preposition-a-before-infinitive",
            (Next & (WordClasses.Infinitive | WordClasses.Participle)) == WordClasses.Infinitive ? preposition : 0);
        to.Add("preposition-a-before-noun",
            (Next & (WordClasses.Noun | WordClasses.Participle | WordClasses.Verb)) == WordClasses.Noun ? preposition : 0);
        to.Add("document-edits", DocumentEdits / 3);
        to.Add("document-edits-margin", Clip(DocumentEdits / 3) * Clip(total / 5));
        float readElsewhere = Portable.Log(1 + Math.Min(20, ReadElsewhere)),
            resultElsewhere = Portable.Log(1 + Math.Min(20, ResultElsewhere));
        to.Add("read-elsewhere", readElsewhere);
        to.Add("result-elsewhere", resultElsewhere);
        to.Add("result-oftener", resultElsewhere - readElsewhere);
        to.Add("capital-read-elsewhere", firstUpper ? readElsewhere : 0);
        to.Add("real-word-surprise", IsKnown ? Clip((Leave.Own - ReadRarity) / 5) : 0);
        to.Add("mark-restored", Result.IndexOfAny('!', '?', '«') >= 0 && Read.IndexOfAny('!', '?', '«') < 0);
        to.Add("accents-only-read-elsewhere", accentsOnly ? readElsewhere : 0);
        to.Add("old-spelling", Profile.IsOld);
        to.Add("commercial", Profile.IsCommercial);
        to.Add("capitals-have-accents", Profile.AccentsCapitals);
        to.Add("unknown-near", Place.UnknownNear / 4f);
        to.Add("digits-near", Place.DigitsNear / 4f);
        to.Add("signs-near", Place.SignsNear / 4f);
        to.Add("capitals-near", Place.CapitalsNear / 4f);
        to.Add("before-full-stop", Place.IsBeforeFullStop);
        to.Add("on-short-line", Place.IsOnShortLine);
        to.Add("numeral", IsRomanNumeral(Read));
        to.Add("front-kept", KeptFront(Read, Result));
        to.Add("back-kept", KeptBack(Read, Result));
        to.Add("fit", Clip(BestFit.Words / 5));
        to.Add("fit-of-all", Clip(BestFit.All / 10));
        to.Add("fit-read", IsKnown ? Clip(ReadFit.Words / 5) : 0);
        to.Add("fit-margin", IsKnown ? Clip((BestFit.Words - ReadFit.Words) / 5) : 0);
        to.Add("fit-runner-up", HasRunnerUp ? Clip((BestFit.Words - RunnerUpFit.Words) / 5) : 0);
        to.Add("section", Ranker.SectionOf(Kind, accentsOnly));
        to.Add("small-at-start", AtSentenceStart == SentenceStart.Sure && Chars.IsLower(FirstLetter(Read)));
    }

    /// <summary>Whether a word is made of the letters of Roman numerals, in capitals.</summary>
    private static bool IsRomanNumeral(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M')) return false;
        return true;
    }

    /// <summary>How many letters stay as they are at the front, up to three.</summary>
    private static int KeptFront(ReadOnlySpan<char> read, ReadOnlySpan<char> result) => Math.Min(3, read.CommonPrefixLength(result));

    private static int KeptBack(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int kept = 0;
        while (kept < 3 && kept < read.Length && kept < result.Length && read[^(kept + 1)] == result[^(kept + 1)]) kept++;
        return kept;
    }

    private static float Clip(float value) => Math.Clamp(value, -4, 4);

    private static char FirstLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (Chars.IsLetter(c)) return c;
        return ' ';
    }

    private static bool AnyLower(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (Chars.IsLower(c)) return true;
        return false;
    }

    private static int CountAccents(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            if (Accents.IsAccented(Letters.ToLower(c))) count++;
        return count;
    }

    private static int CountSigns(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            if (Chars.ClassOf(c) is CharClass.Symbol or CharClass.Punctuation) count++;
        return count;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            if (Chars.IsDigit(c)) count++;
        return count;
    }

    /// <summary>The share of letters that stand at the same place from the front or the back, accents aside.</summary>
    private static float KeptShare(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int shorter = Math.Min(read.Length, result.Length), longer = Math.Max(read.Length, result.Length);
        int front = 0;
        while (front < shorter && Same(read[front], result[front])) front++;
        int back = 0;
        while (back < shorter - front && Same(read[^(back + 1)], result[^(back + 1)])) back++;
        return (float)(front + back) / Math.Max(1, longer);
    }

    private static bool Same(char a, char b) => Accents.BaseOf(Letters.ToLower(a)) == Accents.BaseOf(Letters.ToLower(b));
}
