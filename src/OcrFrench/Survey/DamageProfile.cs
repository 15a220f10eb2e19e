using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OcrFrench.Characters;
using OcrFrench.Models.Confusions;

namespace OcrFrench.Survey;

/// <summary>What a first look at a text tells: its fingerprint, how much of it is damaged, and its conventions.</summary>
internal readonly record struct DamageProfile()
{
    private const int LettersToJudge = 240;
    private const int SampleLength = 1 << 16;

    /// <summary>The share of letters that are à in French print.</summary>
    private const float GraveShare = 0.005f;

    /// <summary>Fewer than so many à may be missing by chance.</summary>
    private const int LeastExpected = 5;

    public Fingerprint Fingerprint { get; init; }

    /// <summary>The share of words that the lexicon does not know, smoothed for short texts.</summary>
    public float UnknownShare { get; init; }

    public int Words { get; init; }

    /// <summary>
    /// Whether so few words are unknown, names aside, that the text is as good as proofread: 2 to 4 in a thousand are in the novels
    /// and codes that are, 20 and more in pages that are not.
    /// </summary>
    /// <remarks>A text of which the engine lists other readings is never taken for it: they tell more.</remarks>
    public bool IsSound => Fingerprint == Fingerprint.French && Words >= 100 && UnknownShare < 0.008f && !HasOtherReadings;

    /// <summary>Whether the engine that read the text lists other readings of its letters or words.</summary>
    public bool HasOtherReadings { get; init; }

    /// <summary>Whether the text names a year from 1990 on: <c>connaitre</c> is then right as it stands.</summary>
    public bool IsRecent { get; init; }

    /// <summary>Whether the text is in old spelling, which is left alone.</summary>
    public bool IsOld { get; init; }

    /// <summary>Whether an old commercial engine has read the text, of which only the press shows such marks.</summary>
    public bool IsCommercial => Fingerprint == Fingerprint.French && (JoinsLines || HasBlots);

    /// <summary>The confusion table that is for the text.</summary>
    public ChannelKind Channel => IsCommercial ? ChannelKind.FineReader : (ChannelKind)Fingerprint;

    /// <summary>Whether the text has accents on capitals: a house that prints <c>Eminence</c> wants no <c>É</c> in what is repaired either.</summary>
    public bool AccentsCapitals { get; init; }

    /// <summary>Whether blots of ink became black squares: no page that Tesseract has read shows one.</summary>
    public bool HasBlots { get; init; }

    /// <summary>Whether lines were run together with the hyphens of their ends kept.</summary>
    public bool JoinsLines { get; init; }

    /// <summary>Whether hardly any à stands in a text of some length, whatever other accents do: every a is then doubtful.</summary>
    public bool LosesGrave { get; init; }

    /// <summary>The profile by which the doubtful words of a text that has lost its à alone are judged: as one of an engine that cannot write it.</summary>
    public DamageProfile WithoutGrave() => this with { Fingerprint = Fingerprint.English, UnknownShare = MathF.Max(UnknownShare, 0.05f) };

    /// <summary>The apostrophe that the text uses mostly; the curved one when it has none.</summary>
    public char Apostrophe { get; init; } = Chars.Apostrophe;

    /// <summary>Whether a space stands before ! and ?, as French printers put it.</summary>
    public bool HasSpaceBeforeMarks { get; init; }

    /// <summary>The profile with what a scan counted.</summary>
    public DamageProfile With(int words, int unknown, bool isOld) =>
        this with { Words = words, UnknownShare = (unknown + 1f) / (words + 30f), IsOld = isOld };

    /// <summary>Looks at the letters of a text.</summary>
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
                // How a house prints these says nothing of the engine.
                case 'É' or 'À' or 'È' or 'Ê' or 'Ç' or 'Î' or 'Ô' or 'Â': capitals++; break;
                case 'œ': break;
                default: others++; break;
            }
        }

        return new DamageProfile
        {
            Fingerprint = Judge(letters, acute, grave, others),
            LosesGrave = grave < letters * GraveShare * 0.1f && letters * GraveShare >= LeastExpected,
            Apostrophe = sample.Count('\'') > sample.Count(Chars.Apostrophe) ? '\'' : Chars.Apostrophe,
            AccentsCapitals = capitals > 0,
            HasBlots = sample.Contains('■'),
            IsRecent = NamesRecentYear(sample),
            HasSpaceBeforeMarks = HasSpaces(sample),
        };
    }

    /// <summary>How many letters from a to z there are, in either case.</summary>
    internal static int CountAsciiLetters(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (; Vector128.IsHardwareAccelerated && text.Length >= Vector128<ushort>.Count; text = text[Vector128<ushort>.Count..])
        {
            Vector128<ushort> lower = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text)) | Vector128.Create((ushort)0x20);
            count += BitOperations.PopCount(Vector128.LessThan(lower - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26)).ExtractMostSignificantBits());
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
