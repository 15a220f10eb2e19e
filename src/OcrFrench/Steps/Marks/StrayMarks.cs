using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>Takes away marks that no printer set: a period behind an article (<c>la. maison</c>), a mark stuck to the next word (<c>vers 'la maison</c>).</summary>
internal sealed class StrayMarks(WordTest words) : IRepairStep
{
    /// <summary>By hand: not fitted to pages.</summary>
    private const float Sureness = 0.97f;

    /// <summary>So far a quotation may reach; its other end would explain the mark.</summary>
    private const int QuotationReach = 120;

    private const int LongestWord = 5;

    private static readonly CharFinder s_marks = CharFinder.Of(".'’,*•");

    /// <summary>Words that no sentence ends with.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_openers = new HashSet<string>(
        "le la les de du des un une au aux ce ces cet cette mon ton son ma ta sa mes ses nos vos leurs et à dans par sur sans sous chez".Split(' '),
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the marks to take away to a list, in order.</summary>
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

    /// <summary>la. maison: a period, one space and a word that goes on.</summary>
    private bool IsBehindOpener(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '.' || text[at + 1] != ' ' || at + 2 >= text.Length || !Chars.IsLower(text[at + 2]) || !Chars.IsLetter(text[at - 1])) return false;
        int start = at;
        while (start > 0 && at - start <= LongestWord && Chars.IsLetter(text[start - 1])) start--;
        return (start == 0 || text[start - 1] is ' ' or '\n') && s_openers.Contains(text[start..at]) && IsWordAt(text, at + 2);
    }

    /// <summary>vers 'la maison: in the middle of a phrase, and nothing that closes it.</summary>
    private bool IsBeforeOpener(ReadOnlySpan<char> text, int at)
    {
        if (at < 2 || text[at - 1] != ' ' || !Chars.IsLower(text[at - 2])) return false;
        // Of qu'un and d'un the first letters may be lost.
        if (Chars.IsApostrophe(text[at]) && Chars.MayFollowElision(text[at + 1])) return false;
        int end = at + 1;
        while (end < text.Length && end - at <= LongestWord && Chars.IsLower(text[end])) end++;
        return end < text.Length && text[end] == ' ' && s_openers.Contains(text[(at + 1)..end]) && IsWordAt(text, end + 1) && !Closes(text[end..], text[at]);
    }

    /// <summary>Whether a word in lower case of three letters or more stands there and is known.</summary>
    private bool IsWordAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && Chars.IsLower(text[end])) end++;
        return end - at > 2 && (end == text.Length || text[end] is ' ' or ',' or '.' or '\n') && words.Judge(text[at..end], [], out _) != WordVerdict.Unknown;
    }

    /// <summary>Whether the same mark comes again where a word ends: then it opened something.</summary>
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
