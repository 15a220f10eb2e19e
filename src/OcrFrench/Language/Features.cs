using OcrFrench.Channel;
using OcrFrench.Lexicon;
using OcrFrench.Models;
using OcrFrench.Text;

namespace OcrFrench.Language;

/// <summary>The evidence for one repair, as numbers of about the same size.</summary>
internal static class Features
{
    private static readonly string[] s_basic =
    [
        "margin-context-left", "margin-context-right", "margin-channel", "margin-total", "margin-runner-up", "no-runner-up",
        "channel", "channel-per-letter", "generic-edits", "rarity", "context-per-token",
        "known", "known-rarity", "ambiguous", "length", "one-letter", "two-letters", "three-letters",
        "capital-inside", "capital-at-start", "all-capitals", "capital-lost",
        "signs", "digits", "accents-only", "accent-removed", "case-only",
        "split", "join", "line-end", "open-elision", "elision-restored", "hyphen-changed",
        "letters-kept", "result-unattested", "result-old", "result-name", "unknown-left",
        "unknown-share", "english", "french", "no-accents", "general",
        "read-like-french", "short-result", "length-change",
        "margin-below-0", "margin-above-3", "margin-above-8", "margin-context-both", "english-accents-only", "no-accents-accents-only", "french-accents-only",
        "english-letters", "unattested-generic", "capital-margin", "unknown-share-margin", "signs-margin", "long-margin",
        "verb-a-before-participle", "preposition-a-before-infinitive", "preposition-a-before-noun",
        "document-edits", "document-edits-margin", "read-elsewhere", "result-elsewhere", "result-oftener", "capital-read-elsewhere", "real-word-surprise", "mark-restored", "accents-only-read-elsewhere", "small-at-start",
    ];

    /// <summary>Evidence that weighs otherwise beside other evidence: the products of these are features too.</summary>
    private static readonly string[] s_crossed =
    [
        "margin-total", "margin-runner-up", "channel", "rarity", "context-per-token", "length", "letters-kept", "read-like-french", "unknown-share", "unknown-left",
        "document-edits", "result-elsewhere",
    ];

    private static readonly int[] s_crossedAt = Places(s_crossed);

    /// <summary>The names of all features, in the order of their values.</summary>
    public static string[] Names => Named.All;

    public static int Count { get; } = s_basic.Length + (s_crossed.Length * (s_crossed.Length + 1) / 2);

    /// <summary>Writes the products behind the features that they are made of.</summary>
    public static void Cross(Span<float> features)
    {
        int to = s_basic.Length;
        for (int i = 0; i < s_crossedAt.Length; i++)
            for (int k = i; k < s_crossedAt.Length; k++)
                features[to++] = features[s_crossedAt[i]] * features[s_crossedAt[k]];
    }

    private static int[] Places(string[] names)
    {
        var places = new int[names.Length];
        for (int i = 0; i < places.Length; i++) places[i] = Array.IndexOf(s_basic, names[i]);
        return places;
    }

    public static int IndexOf(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < Names.Length; i++)
            if (name.SequenceEqual(Names[i])) return i;
        return -1;
    }

    /// <summary>The names are made when a file of weights is read or written; cleaning needs none.</summary>
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
internal ref struct Evidence
{
    public ReadOnlySpan<char> Read;
    public ReadOnlySpan<char> Result;
    public ContextCost Leave, Best;
    public float LeaveChannel, BestChannel, RunnerUp, Rarity, ReadRarity, ReadLetters;
    /// <summary>What the document’s own damage adds to the repair, in nats.</summary>
    public float DocumentEdits;

    /// <summary>How often both forms stand in the document, this place aside.</summary>
    public int ReadElsewhere, ResultElsewhere;

    public int Generic, Words, UnknownAround, Tokens;
    public bool IsKnown, HasRunnerUp, IsUnattested, IsOld, IsName;
    public SentenceStart AtSentenceStart;
    public SuspectKind Kind;

    /// <summary>What the word after the place may be.</summary>
    public WordClasses Next;

    public DamageProfile Profile;

    /// <summary>Writes the features in the order of <see cref="Features.Names"/>.</summary>
    public readonly void Write(Span<float> to)
    {
        int i = 0;
        int length = Read.Length;
        bool firstUpper = Chars.IsUpper(FirstLetter(Read));
        bool allCapitals = length > 1 && !AnyLower(Read) && firstUpper;
        bool accentsOnly = Accents.AreSameButAccents(Read, Result);
        int readAccents = CountAccents(Read), resultAccents = CountAccents(Result);
        float total = Leave.Total + LeaveChannel - Best.Total - BestChannel;

        to[i++] = Clip((Leave.Own - Best.Own) / 5);
        to[i++] = Clip((Leave.Right - Best.Right) / 5);
        to[i++] = Clip((LeaveChannel - BestChannel) / 5);
        to[i++] = Clip(total / 5);
        to[i++] = HasRunnerUp ? Math.Clamp(RunnerUp / 3, 0, 3) : 0;
        to[i++] = HasRunnerUp ? 0 : 1;
        to[i++] = BestChannel / 10;
        to[i++] = BestChannel / (3 * MathF.Max(1, length));
        to[i++] = Generic;
        to[i++] = Rarity / 10;
        to[i++] = Best.Total / (10 * MathF.Max(1, Tokens));
        to[i++] = IsKnown ? 1 : 0;
        to[i++] = IsKnown ? ReadRarity / 10 : 0;
        to[i++] = Kind == SuspectKind.RealWord ? 1 : 0;
        to[i++] = Portable.Log(length + 1) / 2;
        to[i++] = length == 1 ? 1 : 0;
        to[i++] = length == 2 ? 1 : 0;
        to[i++] = length == 3 ? 1 : 0;
        to[i++] = firstUpper && AtSentenceStart == SentenceStart.No && !allCapitals ? 1 : 0;
        to[i++] = firstUpper && AtSentenceStart != SentenceStart.No && !allCapitals ? 1 : 0;
        to[i++] = allCapitals ? 1 : 0;
        to[i++] = firstUpper && !Chars.IsUpper(FirstLetter(Result)) ? 1 : 0;
        to[i++] = Math.Min(3, CountSigns(Read));
        to[i++] = Math.Min(3, CountDigits(Read));
        to[i++] = accentsOnly ? 1 : 0;
        to[i++] = accentsOnly && resultAccents < readAccents ? 1 : 0;
        to[i++] = Read.Equals(Result, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        to[i++] = Math.Max(0, Result.Count(' ') - Read.Count(' '));
        to[i++] = Math.Max(0, Read.Count(' ') - Result.Count(' '));
        to[i++] = Kind == SuspectKind.LineEnd ? 1 : 0;
        to[i++] = Kind == SuspectKind.OpenElision ? 1 : 0;
        to[i++] = Result.Count(Chars.Apostrophe) > Read.Count(Chars.Apostrophe) + Read.Count('\'') ? 1 : 0;
        to[i++] = Result.Count('-') != Read.Count('-') ? 1 : 0;
        to[i++] = KeptShare(Read, Result);
        to[i++] = IsUnattested ? 1 : 0;
        to[i++] = IsOld ? 1 : 0;
        to[i++] = IsName ? 1 : 0;
        to[i++] = Math.Min(3, UnknownAround);
        to[i++] = Clip(Portable.Log(Profile.UnknownShare / 0.05f));
        to[i++] = Profile.Fingerprint == Fingerprint.English ? 1 : 0;
        to[i++] = Profile.Fingerprint == Fingerprint.French ? 1 : 0;
        to[i++] = Profile.Fingerprint == Fingerprint.NoAccents ? 1 : 0;
        to[i++] = Profile.Fingerprint == Fingerprint.General ? 1 : 0;
        to[i++] = IsKnown ? 0 : ReadLetters / (3 * MathF.Max(1, length));
        to[i++] = Result.Length <= 3 ? 1 : 0;
        to[i++] = Math.Min(4, Math.Abs(Result.Length - length)) / 2f;
        to[i++] = MathF.Max(-4, MathF.Min(0, total)) / 2;
        to[i++] = Math.Clamp(total - 3, 0, 5) / 3;
        to[i++] = Math.Clamp(total - 8, 0, 12) / 5;
        to[i++] = Math.Clamp(MathF.Min(Leave.Own - Best.Own, Leave.Right - Best.Right) / 3, -2, 2);
        to[i++] = accentsOnly && Profile.Fingerprint == Fingerprint.English ? 1 : 0;
        to[i++] = accentsOnly && Profile.Fingerprint == Fingerprint.NoAccents ? 1 : 0;
        to[i++] = accentsOnly && Profile.Fingerprint == Fingerprint.French ? 1 : 0;
        to[i++] = !accentsOnly && Profile.Fingerprint == Fingerprint.English ? 1 : 0;
        to[i++] = IsUnattested ? Generic : 0;
        to[i++] = firstUpper && AtSentenceStart == SentenceStart.No ? Clip(total / 5) : 0;
        to[i++] = Clip(Portable.Log(Profile.UnknownShare / 0.05f)) * Clip(total / 5);
        to[i++] = CountSigns(Read) + CountDigits(Read) > 0 ? Clip(total / 5) : 0;
        to[i++] = length > 6 ? Clip(total / 5) : 0;
        int preposition = (EndsInLetter(Result, 'à') ? 1 : 0) - (EndsInLetter(Read, 'à') ? 1 : 0);
        to[i++] = (Next & (WordClasses.Participle | WordClasses.Noun | WordClasses.Infinitive | WordClasses.Function)) == WordClasses.Participle ? preposition : 0;
        to[i++] = (Next & (WordClasses.Infinitive | WordClasses.Participle)) == WordClasses.Infinitive ? preposition : 0;
        to[i++] = (Next & (WordClasses.Noun | WordClasses.Participle | WordClasses.Verb)) == WordClasses.Noun ? preposition : 0;
        to[i++] = DocumentEdits / 3;
        to[i++] = Clip(DocumentEdits / 3) * Clip(total / 5);
        float readElsewhere = Portable.Log(1 + Math.Min(20, ReadElsewhere)), resultElsewhere = Portable.Log(1 + Math.Min(20, ResultElsewhere));
        to[i++] = readElsewhere;
        to[i++] = resultElsewhere;
        to[i++] = resultElsewhere - readElsewhere;
        to[i++] = firstUpper ? readElsewhere : 0;
        to[i++] = IsKnown ? Clip((Leave.Own - ReadRarity) / 5) : 0;
        to[i++] = Result.IndexOfAny('!', '?', '«') >= 0 && Read.IndexOfAny('!', '?', '«') < 0 ? 1 : 0;
        to[i++] = accentsOnly ? readElsewhere : 0;
        to[i++] = AtSentenceStart == SentenceStart.Sure && Chars.IsLower(FirstLetter(Read)) ? 1 : 0;
        Features.Cross(to);
    }

    /// <summary>Whether a word is this letter alone, or an elided word and this letter: à, qu’à.</summary>
    private static bool EndsInLetter(ReadOnlySpan<char> text, char letter) =>
        !text.IsEmpty && Letters.ToLower(text[^1]) == letter && (text.Length == 1 || Chars.IsApostrophe(text[^2]));

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
