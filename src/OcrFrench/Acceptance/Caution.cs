using OcrFrench.Characters;
using OcrFrench.Edits;
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
        reason = DoubtReason.RecurringName;
        if (Splits(read, result) && Surnames.StandsAt(text, change.Start, change.End)) return Never;
        return RecurringNames.Threshold(read, result, facts.Words, facts.Source);
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
