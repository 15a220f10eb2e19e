using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey.Words;

namespace OcrFrench.Acceptance;

/// <summary>
/// Changes for which no confidence suffices in a list of entries: its words have no sentence around them that could prove anything.
/// </summary>
internal static class ListEntries
{
    /// <summary>
    /// Whether a change would complete an abbreviation, change the letters of a name on context alone, or turn letters into a figure.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change.</param>
    /// <param name="result">What it would write.</param>
    public static bool Forbid(ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> result)
    {
        ReadOnlySpan<char> read = text[change.Start..change.End];
        bool isFromContext = change.Reason.Judge is Judge.Ranker or Judge.RankerOfWord;
        if (isFromContext && RecurringNames.LooksLikeName(read) && !Accents.AreSameButAccents(read, result)) return true;
        int end = read.Length > 0 && read[^1] == '.' ? change.End - 1 : change.End;
        return AbbreviatedWords.IsLikely(text, change.Start, end, isWord: false) || InventedNumerals.LooksInvented(read, result);
    }
}
