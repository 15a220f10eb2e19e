using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Removes marks that no printer would set: a period after an article (<c>la. maison</c>), a mark attached to the next word (<c>vers 'la
/// maison</c>).
/// </summary>
internal sealed class StrayMarks(WordTest words) : IRepairStep
{
    /// <summary>
    /// Counted on the training pages whose truth keeps the print’s punctuation: of 98 marks removed, 78 were not printed. All but two of
    /// these are in the press; on pages printed afresh and read by Tesseract a mark was printed seven times out of seven, mostly a comma.
    /// </summary>
    private const float Sureness = 0.8f;

    /// <summary>How far a quotation may extend; its other end would explain the mark.</summary>
    /// <remarks>By hand: a line or two.</remarks>
    private const int QuotationReach = 120;

    /// <summary>The longest of <see cref="s_openers"/>.</summary>
    private const int LongestWord = 5;

    private static readonly CharFinder s_marks = CharFinder.Of(".'’,*•");

    /// <summary>Words that never end a sentence.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_openers = new HashSet<string>(
        "le la les de du des un une au aux ce ces cet cette mon ton son ma ta sa mes ses nos vos leurs et à dans par sur sans sous chez"
        .Split(' '),
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the marks to remove to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOfAny(s_marks);
            if (next < 0) return;
            at += next;
            if (IsBehindOpener(text, at) || IsBeforeOpener(text, at))
                found.Add(at, at + 1, [], new Reason(CorrectionKind.Punctuation, "layout.stray-mark", Sureness));
        }
    }

    /// <summary>la. maison: a period, a space and a word that continues the phrase.</summary>
    private bool IsBehindOpener(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '.' || text[at + 1] != ' ' || at + 2 >= text.Length || !Chars.IsLower(text[at + 2])
            || !Chars.IsLetter(text[at - 1]))
        {
            return false;
        }
        int start = at;
        while (start > 0 && at - start <= LongestWord && Chars.IsLetter(text[start - 1])) start--;
        return (start == 0 || text[start - 1] is ' ' or '\n') && s_openers.Contains(text[start..at]) && IsWordAt(text, at + 2);
    }

    /// <summary>vers 'la maison: in the middle of a phrase, with nothing to close it.</summary>
    private bool IsBeforeOpener(ReadOnlySpan<char> text, int at)
    {
        if (at < 2 || text[at - 1] != ' ' || !Chars.IsLower(text[at - 2])) return false;
        // The first letters of qu'un and d'un may be lost.
        if (Chars.IsApostrophe(text[at]) && Chars.MayFollowElision(text[at + 1])) return false;
        int end = at + 1;
        while (end < text.Length && end - at <= LongestWord && Chars.IsLower(text[end])) end++;
        return end < text.Length && text[end] == ' ' && s_openers.Contains(text[(at + 1)..end]) && IsWordAt(text, end + 1)
            && !Closes(text[end..], text[at]);
    }

    /// <summary>Whether there is a known lower-case word of three letters or more.</summary>
    private bool IsWordAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && Chars.IsLower(text[end])) end++;
        return end - at > 2 && (end == text.Length || text[end] is ' ' or ',' or '.' or '\n')
            && words.Judge(text[at..end], [], out _) != WordVerdict.Unknown;
    }

    /// <summary>Whether the same mark recurs at the end of a word: the first one then opened something.</summary>
    private static bool Closes(ReadOnlySpan<char> rest, char mark)
    {
        rest = rest[..Math.Min(rest.Length, QuotationReach)];
        for (int at = 1; at < rest.Length; at++)
        {
            bool same = rest[at] == mark || (Chars.IsApostrophe(mark) && Chars.IsApostrophe(rest[at]));
            if (same && mark is not ('.' or ',') && (at + 1 == rest.Length || !Chars.IsLetter(rest[at + 1]))) return true;
        }

        return false;
    }
}
