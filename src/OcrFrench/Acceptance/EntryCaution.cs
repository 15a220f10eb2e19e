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
    private const float NameInList = 0.93f, AccentInList = 0.9f, NameInLongList = 0.985f, WordInLongList = 0.97f;

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
        return isName ? NameInList : isAccent ? AccentInList : 0;
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
