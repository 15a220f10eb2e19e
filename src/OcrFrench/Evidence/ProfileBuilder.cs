using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Evidence;

/// <summary>Builds the profile of a document once it is cleaned.</summary>
internal static class ProfileBuilder
{
    /// <summary>By hand: more than anyone looks through.</summary>
    private const int MostWords = 200, MostConfusions = 50;

    /// <param name="first">The results of the first survey of the text.</param>
    /// <param name="counts">The counts of that survey.</param>
    /// <param name="source">The text before cleaning.</param>
    /// <param name="text">The text after it.</param>
    /// <param name="corrections">What was changed.</param>
    /// <param name="left">What was left alone.</param>
    /// <param name="words">Tells which words are known.</param>
    public static DocumentProfile Build(in DamageProfile first, in ScanCounts counts, string source, string text,
        IReadOnlyList<Correction> corrections, WordsLeft left, WordTest words)
    {
        var confusions = new ConfusionCounter();
        int repaired = 0;
        foreach (Correction correction in corrections)
        {
            if (!DamageEstimate.Counts(correction.Kind)) continue;
            repaired++;
            confusions.Add(correction.Original, correction.Replacement);
        }

        double unknown = Share(counts.Unknown, counts.Words), repairs = Share(repaired, counts.Words);
        RecurringWord[] recurring = RecurringWords(text, words, first.Fingerprint, out ScanCounts after);
        return new DocumentProfile
        {
            Fingerprint = first.Fingerprint switch
            {
                Fingerprint.French => OcrFingerprint.AllAccents,
                Fingerprint.English => OcrFingerprint.AcuteOnly,
                Fingerprint.NoAccents => OcrFingerprint.NoAccents,
                _ => OcrFingerprint.Undetermined,
            },
            AccentedLetters = AccentedLetters(source),
            IsOldSpelling = first.IsOld,
            IsRecent = first.IsRecent,
            Words = counts.Words,
            UnknownShare = unknown,
            EstimatedDamage = DamageEstimate.Of(first.Fingerprint, unknown, repairs),
            EstimatedDamageLeft = DamageEstimate.Left(
                first.Fingerprint, Share(Math.Max(0, after.Unknown - counts.Closed), after.Words), repairs),
            OtherLanguages = left.OtherLanguages,
            WordsNotProse = left.NotProse,
            RecurringWords = recurring,
            Confusions = confusions.Most(MostConfusions),
        };
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static string AccentedLetters(string text)
    {
        var letters = new SortedSet<char>();
        foreach (char c in text)
            if (c is >= 'À' and < 'ɐ' && Chars.IsLetter(c)) letters.Add(Letters.ToLower(c));
        return string.Concat(letters);
    }

    private static RecurringWord[] RecurringWords(string text, WordTest words, Fingerprint fingerprint, out ScanCounts scanned)
    {
        var suspects = new List<Suspect>();
        scanned = default;
        new TextScanner(words).Scan(text, 0, text.Length, lineEnds: true, fingerprint, suspects, ref scanned);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Suspect suspect in suspects)
        {
            ReadOnlySpan<char> word = text.AsSpan(suspect.Start, suspect.Length);
            int clitic = Clitics.LengthAt(word);
            if (clitic < word.Length) word = word[clitic..];
            if (suspect.Kind != SuspectKind.Unknown || word.Length < 2 || !IsWord(word)) continue;
            lookup[word] = lookup.TryGetValue(word, out int count) ? count + 1 : 1;
        }

        return [.. counts.Where(static c => c.Value > 1).OrderByDescending(static c => c.Value).ThenBy(static c => c.Key,
            StringComparer.Ordinal)
            .Take(MostWords).Select(static c => new RecurringWord(c.Key, c.Value))];
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (Chars.ClassOf(c) is not (CharClass.Lower or CharClass.Upper or CharClass.Hyphen or CharClass.Apostrophe)) return false;
        return true;
    }
}
