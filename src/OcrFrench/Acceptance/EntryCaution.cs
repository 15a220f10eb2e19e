using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Acceptance;

/// <summary>What a change must prove in the entries of lists: directories, catalogues, indexes.</summary>
internal sealed class EntryCaution(WordTest words)
{
    /// <summary>
    /// Above these, nine in ten of the changes on the training pages of directories are right; on a directory as printed, few changes are
    /// that sure.
    /// </summary>
    private const float AccentInList = 0.9f, NameInLongList = 0.985f, WordInLongList = 0.97f;

    /// <summary>
    /// Counted on the training pages of directories. Names: of 200 changes above this, 96 in a hundred were right, of those that are less
    /// sure 83. Accents of names: below this six in ten, since the print had none.
    /// </summary>
    private const float NameInList = 0.8f, AccentOfName = 0.95f;

    /// <summary>
    /// By counting there too: what is this sure becomes a right word of four or five letters nine times in ten, and less sure half of the
    /// time. Of longer words nine in ten are right anyway, of shorter ones a third.
    /// </summary>
    private const float ShortWord = 0.9f;

    private const int Shortest = 4, ShortestSure = 6;

    /// <summary>What stands between the words of an entry: it has no pronouns (<c>il</c>, <c>lui</c>).</summary>
    private static readonly SmallWordTable s_between = SmallWordTable.Of(
        "de du des la le les et à en au aux d l rue sur fils", ignoresCase: true);

    /// <summary>
    /// In an entry only the letters count as evidence. In a long list whose engine reads well, what differs from the lexicon is spelt that
    /// way; where little is known of the engine, names need more proof than trades.
    /// </summary>
    public float ThresholdOf(in Change change, ReadOnlySpan<char> read, ReadOnlySpan<char> result, Fingerprint fingerprint)
    {
        if (change.Reason.Kind == CorrectionKind.LineEnd && IsJoinOnly(read, result)) return 0;
        // What an engine without French letters loses is lost in entries as well.
        if (fingerprint is Fingerprint.English or Fingerprint.NoAccents) return 0;
        bool isName = Chars.IsUpper(read[0]), isAccent = Accents.AreSameButAccents(read, result);
        if (change.Reason.Judge == Judge.RankerOfWord && !isAccent && read.Length <= 2) return Thresholds.Never;
        if (isName && (PlainSplits.Is(read, result) || BecomesCommon(read, result))) return Thresholds.Never;
        if (fingerprint == Fingerprint.French) return isAccent ? Thresholds.Never : isName ? NameInLongList : WordInLongList;
        if (isAccent) return isName ? AccentOfName : AccentInList;
        return Math.Max(isName ? NameInList : 0, OfShort(result));
    }

    /// <summary>What a change to a short word must prove: the shorter it is, the more words look like what was read.</summary>
    private static float OfShort(ReadOnlySpan<char> result)
    {
        int start = 0, end = result.Length;
        while (start < end && !Chars.IsLetter(result[start])) start++;
        while (end > start && !Chars.IsLetter(result[end - 1])) end--;
        ReadOnlySpan<char> word = result[start..end];
        if (word.Length >= ShortestSure || s_between.Contains(word)) return 0;
        return word.Length < Shortest ? Thresholds.Never : ShortWord;
    }

    /// <summary>Whether a name becomes a word that is not a name: Maes, Mais.</summary>
    private bool BecomesCommon(ReadOnlySpan<char> read, ReadOnlySpan<char> result) =>
        RecurringNames.LooksLikeName(read) && !words.IsWord(read) && words.IsOnlyCommon(result);

    /// <summary>Whether a divided word is put together without changing a letter.</summary>
    private static bool IsJoinOnly(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int at = 0;
        foreach (char c in result)
        {
            if (!Chars.IsLetter(c)) continue;
            while (at < read.Length && !Chars.IsLetter(read[at])) at++;
            if (at == read.Length || read[at++] != c) return false;
        }

        return true;
    }
}
