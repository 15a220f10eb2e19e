using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OcrFrench.Characters;
using OcrFrench.Models.Confusions;

namespace OcrFrench.Survey;

/// <summary>What the survey tells of a text as a whole: its fingerprint, how much of it is damaged, and its conventions.</summary>
internal readonly record struct DamageProfile()
{
    /// <summary>By hand: in some 50 words a text shows which accents it has; with fewer it is taken for a general one.</summary>
    private const int LettersToJudge = 240;

    /// <summary>By hand: more would tell no more of its accents, and take time.</summary>
    private const int SampleLength = 1 << 16;

    /// <summary>The share of letters that are à in French print: counted, see <see cref="Judge"/>.</summary>
    private const float GraveShare = 0.005f;

    /// <summary>By hand: fewer à than this may be missing by chance.</summary>
    private const int LeastExpected = 5;

    /// <summary>By hand: fewer words do not show which spelling of today they follow.</summary>
    private const int LeastWords = 40;

    public Fingerprint Fingerprint { get; init; }

    /// <summary>The share of words that are not in the lexicon, smoothed for short texts.</summary>
    public float UnknownShare { get; init; }

    public int Words { get; init; }

    /// <summary>
    /// Whether so few words are unknown, names aside, that the text is as good as proofread: 2 to 4 in a thousand in proofread novels and
    /// codes, 20 and more in pages that were not proofread.
    /// </summary>
    /// <remarks>A text for which the engine lists other readings never counts as sound: they tell more.</remarks>
    public bool IsSound => Fingerprint == Fingerprint.French && Words >= 100 && UnknownShare < 0.008f && !HasOtherReadings;

    /// <summary>Whether the text is sound for having been repaired: what is left of its damage is damage all the same.</summary>
    public bool IsRepaired { get; init; }

    /// <summary>Whether the engine that read the text lists other readings of its letters or words.</summary>
    public bool HasOtherReadings { get; init; }

    /// <summary>Whether the text mentions a year from 1990 on: <c>connaitre</c> is then correct.</summary>
    public bool IsRecent { get; init; }

    /// <summary>Whether it may drop the circumflexes of that spelling: a text of a line or two does not tell.</summary>
    public bool MayBeReformed => IsRecent || Words < LeastWords;

    /// <summary>Whether the text uses old spelling, which is left alone.</summary>
    public bool IsOld { get; init; }

    /// <summary>Whether an old commercial engine read the text; its marks are only found in press collections.</summary>
    public bool IsCommercial => Fingerprint == Fingerprint.French && (JoinsLines || HasBlots);

    /// <summary>The confusion table for the text.</summary>
    public ChannelKind Channel => IsCommercial ? ChannelKind.FineReader : (ChannelKind)Fingerprint;

    /// <summary>
    /// Whether the text has accents on capitals: where a printer writes <c>Eminence</c>, repaired words should have no <c>É</c> either.
    /// </summary>
    public bool AccentsCapitals { get; init; }

    /// <summary>Whether it has other accents than é on small letters.</summary>
    public bool HasRareAccents { get; init; }

    /// <summary>Whether ink blots became black squares: no page read by Tesseract shows any.</summary>
    public bool HasBlots { get; init; }

    /// <summary>Whether lines were run together and kept their line-end hyphens.</summary>
    public bool JoinsLines { get; init; }

    /// <summary>Whether a text of some length has hardly any à, whatever its other accents: every a is then doubtful.</summary>
    public bool LosesGrave { get; init; }

    /// <summary>
    /// The profile for judging the doubtful words of a text that has lost only its à: as if the engine could not write it.
    /// </summary>
    public DamageProfile WithoutGrave() => this with { Fingerprint = Fingerprint.English, UnknownShare = MathF.Max(UnknownShare, 0.05f) };

    /// <summary>The apostrophe that the text mainly uses; the curved one if it has none.</summary>
    public char Apostrophe { get; init; } = Chars.Apostrophe;

    /// <summary>
    /// Whether it has apostrophes as a text of its length does: prints of the 16th century have lhomme and nest.
    /// </summary>
    public bool PrintsApostrophes { get; init; } = true;

    /// <summary>Whether a space precedes ! and ?, as in French typography.</summary>
    public bool HasSpaceBeforeMarks { get; init; }

    /// <summary>
    /// By hand: French has an apostrophe for about 80 letters, and a text of this length that has less than one for 500 prints none.
    /// </summary>
    private const int LettersPerApostrophe = 500, LeastForApostrophes = 1500;

    /// <summary>The profile with the counts of a scan.</summary>
    public DamageProfile With(int words, int unknown, bool isOld) =>
        this with { Words = words, UnknownShare = (unknown + 1f) / (words + 30f), IsOld = isOld };

    /// <summary>Examines the letters of a text.</summary>
    public static DamageProfile Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> sample = text[..Math.Min(text.Length, SampleLength)];
        int letters = CountAsciiLetters(sample), acute = 0, grave = 0, others = 0, capitals = 0;
        for (ReadOnlySpan<char> rest = sample; ;)
        {
            int next = rest.IndexOfAnyExceptInRange('\0', '\u007F');
            if (next < 0) break;
            char c = rest[next];
            rest = rest[(next + 1)..];
            if (!Letters.IsLetter(c)) continue;
            letters++;
            switch (c)
            {
                case 'é': acute++; break;
                case 'à': grave++; break;
                // A printer's habits with these say nothing about the engine.
                case 'É' or 'À' or 'È' or 'Ê' or 'Ç' or 'Î' or 'Ô' or 'Â': capitals++; break;
                case 'œ': break;
                default: others++; break;
            }
        }

        int straight = sample.Count('\''), curved = sample.Count(Chars.Apostrophe);
        return new DamageProfile
        {
            Fingerprint = Judge(letters, acute, grave, others),
            PrintsApostrophes = letters < LeastForApostrophes || (straight + curved) * LettersPerApostrophe >= letters,
            LosesGrave = grave < letters * GraveShare * 0.1f && letters * GraveShare >= LeastExpected,
            Apostrophe = straight >= curved ? '\'' : Chars.Apostrophe,
            AccentsCapitals = capitals > 0,
            HasRareAccents = grave + others > 0,
            HasBlots = sample.Contains('■'),
            IsRecent = NamesRecentYear(sample),
            HasSpaceBeforeMarks = HasSpaces(sample),
        };
    }

    /// <summary>The number of letters from a to z, in either case.</summary>
    internal static int CountAsciiLetters(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (; Vector128.IsHardwareAccelerated && text.Length >= Vector128<ushort>.Count; text = text[Vector128<ushort>.Count..])
        {
            Vector128<ushort> lower = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text)) | Vector128.Create((ushort)0x20);
            count += BitOperations.PopCount(Vector128.LessThan(lower - Vector128.Create((ushort)'a'),
                Vector128.Create((ushort)26)).ExtractMostSignificantBits());
        }

        foreach (char c in text)
            if (char.IsAsciiLetter(c)) count++;
        return count;
    }

    private static bool HasSpaces(ReadOnlySpan<char> text)
    {
        int with = 0, all = 0;
        for (int at = 0; at < text.Length;)
        {
            int next = text[at..].IndexOfAny('!', '?');
            if (next < 0) break;
            at += next;
            if (at > 0 && Chars.IsSpace(text[at - 1])) with++;
            all++;
            at++;
        }

        return with * 2 > all;
    }

    private static bool NamesRecentYear(ReadOnlySpan<char> text)
    {
        for (int at = 0; at + 4 <= text.Length; at++)
        {
            int next = text[at..].IndexOfAnyInRange('0', '9');
            if (next < 0) return false;
            int start = at + next, end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            at = end;
            if (end - start != 4) continue;
            ReadOnlySpan<char> year = text[start..end];
            if (year.StartsWith("199") || year is ['2', '0', >= '0' and <= '4', _]) return true;
        }

        return false;
    }

    /// <summary>
    /// In French print about 19 letters in a thousand are é, 5 are à and 11 have another accent
    /// (counted over the novels and essays that the models are built from).
    /// </summary>
    private static Fingerprint Judge(int letters, int acute, int grave, int others)
    {
        if (letters < LettersToJudge) return Fingerprint.General;
        float expectedRest = letters * 0.016f;
        bool restMissing = grave + others < expectedRest * 0.2f;
        bool acuteMissing = acute < letters * 0.019f * 0.3f;
        if (restMissing && acuteMissing) return Fingerprint.NoAccents;
        return restMissing ? Fingerprint.English : Fingerprint.French;
    }
}
