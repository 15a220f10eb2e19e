using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>Takes out the space between an elided word and the quotation mark behind it: <c>d’ « effet »</c> is d’« effet ».</summary>
internal sealed class QuotedElisions : IRepairStep
{
    /// <summary>By hand: nothing but a word stands behind an apostrophe.</summary>
    private const float Sureness = 0.99f;

    /// <summary>By hand: a text that has more of them, and as many as without a space, has them from its printer.</summary>
    private const int MostSlips = 4;

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.NeedsProof) return;
        int closed = 0, spaced = 0;
        for (int at = 2; at < text.Length; at++)
        {
            int next = text[at..].IndexOf('«');
            if (next < 0) break;
            at += next;
            if (IsElided(text, at)) closed++;
            else if (text[at - 1] is ' ' or '\u00A0' && IsElided(text, at - 1)) spaced++;
        }

        if (spaced == 0 || (spaced > MostSlips && spaced >= closed)) return;
        for (int at = 2; at < text.Length; at++)
        {
            int next = text[at..].IndexOf('«');
            if (next < 0) return;
            at += next;
            if (text[at - 1] is not (' ' or '\u00A0') || !IsElided(text, at - 1)) continue;
            found.Add(at - 2, at, text.Slice(at - 2, 1), new Reason(CorrectionKind.Elision, SpacedElisions.Rule, Sureness));
        }
    }

    /// <summary>Whether an elided word ends before a place.</summary>
    private static bool IsElided(ReadOnlySpan<char> text, int end)
    {
        if (end < 2 || !Chars.IsApostrophe(text[end - 1])) return false;
        int start = Chars.StartOfLetters(text, end - 1);
        return ElidedWords.Contain(text[start..(end - 1)])
            && (start == 0 || Chars.ClassOf(text[start - 1]) is CharClass.Space or CharClass.Punctuation);
    }
}
