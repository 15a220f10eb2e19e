using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Words;

namespace OcrFrench.Acceptance;

/// <summary>
/// What a change must prove beyond its level where what was read is likelier meant than damaged: old spelling, names, abbreviations, numerals.
/// </summary>
internal sealed class Caution(WordTest words)
{
    /// <summary>What no confidence reaches.</summary>
    public const float Never = 2;

    /// <summary>
    /// Of the changes on the training pages of directories nine in ten are right above these; on a directory as printed, few are as sure.
    /// </summary>
    private const float NameInList = 0.93f, AccentInList = 0.9f, NameInLongList = 0.985f, WordInLongList = 0.97f;

    /// <summary>Shorter words of other languages are what damage makes of French ones (by hand).</summary>
    private const int ShortestForeign = 4;

    private readonly ForeignWords _foreign = new(words);

    /// <summary>The probability that a change needs here; 0 where nothing speaks against it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change.</param>
    /// <param name="result">What it writes.</param>
    /// <param name="facts">What is known of the text.</param>
    /// <param name="reason">Why more is asked for.</param>
    public float ThresholdOf(ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> result, SourceFacts facts, out DoubtReason reason)
    {
        ReadOnlySpan<char> read = text[change.Start..change.End];
        reason = DoubtReason.OldSpelling;
        if (facts.MayBeOld && change.Reason.Kind is not (CorrectionKind.Character or CorrectionKind.LineEnd) && OldSkeleton.IsSame(read, result) && !read.SequenceEqual(result)
            && change.Reason.Kind is not (CorrectionKind.Join or CorrectionKind.Split)) return Never;
        if (change.Reason.Judge is not (Judge.Ranker or Judge.RankerOfWord)) return 0;
        if (read is "&" && !facts.MisreadsAmpersands) return Never;
        reason = DoubtReason.BelowThreshold;
        if (InventedNumerals.LooksInvented(read, result) || InventedNumerals.IsInDate(text, change.Start, change.End)) return Never;
        if (change.End < text.Length && text[change.End] == '.' && !Abbreviations.Contains(result)
            && AbbreviatedWords.IsLikely(text, change.Start, change.End, words.IsKnown(read), facts.Words.CountOf(read))) return Never;
        if (IsForeign(text, change, read, facts.Profile.Fingerprint)) return Never;
        float needed = TermThreshold(read, result);
        if (facts.Entries.Contain(change.Start)) needed = Math.Max(needed, EntryThreshold(change, read, result, facts.Profile.Fingerprint));
        reason = DoubtReason.RecurringName;
        if (Splits(read, result) && Surnames.StandsAt(text, change.Start, change.End)) return Never;
        float ofName = RecurringNames.Threshold(read, result, facts.Words, facts.Source);
        if (ofName >= needed) return ofName;
        reason = DoubtReason.BelowThreshold;
        return needed;
    }

    /// <summary>A word of another language among others of it, or a long one where the engine reads all French letters.</summary>
    private bool IsForeign(ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> read, Fingerprint fingerprint) =>
        _foreign.IsForeign(read)
        && ((fingerprint == Fingerprint.French && read.Length >= ShortestForeign) || _foreign.HasCompany(text, change.Start, change.End));

    /// <summary>Learned compounds in -o-: the o is no misread ending.</summary>
    private static float TermThreshold(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int hyphen = read.IndexOf('-');
        return hyphen > 2 && read[hyphen - 1] == 'o' && result.Length > hyphen && !result.StartsWith(read[..hyphen], StringComparison.OrdinalIgnoreCase)
            && !result.Contains("o-", StringComparison.Ordinal) ? Never : 0;
    }

    /// <summary>
    /// In an entry nothing but the letters speaks. In a long text of them whose engine reads well, what differs from the lexicon is spelt so;
    /// where little is known of the engine, names need more proof than trades.
    /// </summary>
    private static float EntryThreshold(in Change change, ReadOnlySpan<char> read, ReadOnlySpan<char> result, Fingerprint fingerprint)
    {
        bool isName = Chars.IsUpper(read[0]), isAccent = Accents.AreSameButAccents(read, result);
        if (change.Reason.Judge == Judge.RankerOfWord && !isAccent && read.Length <= 2) return Never;
        if (isName && Splits(read, result)) return Never;
        if (fingerprint == Fingerprint.French) return isAccent ? Never : isName ? NameInLongList : WordInLongList;
        return isName ? NameInList : isAccent ? AccentInList : 0;
    }

    /// <summary>Whether nothing but an elided word or a part is split off a word.</summary>
    private static bool Splits(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int at = 0;
        foreach (char c in result)
        {
            if (c == ' ' || Chars.IsApostrophe(c)) continue;
            if (at == read.Length || Letters.ToLower(read[at]) != Letters.ToLower(c)) return false;
            at++;
        }

        return at == read.Length && at < result.Length;
    }
}
