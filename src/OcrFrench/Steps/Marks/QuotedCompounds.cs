using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Words;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Compounds that a line's end divides at their hyphen, where the next line starts with the quotation mark that old printers set before
/// each line: <c>dit-⏎“il d'un</c> is dit-il⏎“d'un.
/// </summary>
internal sealed class QuotedCompounds(WordGraph graph) : IRepairStep
{
    /// <summary>By hand: what is a compound in one line is one in two.</summary>
    private const float Sureness = 0.99f;

    private readonly char[] _compound = new char[WordGraph.MaxWordLength];
    private char[] _line = new char[2 * WordGraph.MaxWordLength];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 1; at + 2 < text.Length; at++)
        {
            int next = text[at..^2].IndexOf('-');
            if (next < 0) return;
            at += next;
            if (!Chars.IsLineBreak(text[at + 1])) continue;
            int second = LineEnd.SecondHalf(text, at + 1, text.Length);
            if (second < 0 || !FollowsQuote(text, second)) continue;
            int start = Chars.StartOfLetters(text, at), end = Chars.EndOfLetters(text, second);
            if (start == at || end == second || end - second + at - start + 1 > WordGraph.MaxWordLength) continue;
            if (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation)) continue;
            if (!SpacedHyphens.IsPair(graph, text[start..at], text[second..end])) continue;
            text[start..(at + 1)].CopyTo(_compound);
            text[second..end].CopyTo(_compound.AsSpan(at + 1 - start));
            ReadOnlySpan<char> compound = _compound.AsSpan(0, at + 1 - start + end - second);
            ReadOnlySpan<char> moved = LineEnd.MoveBreak(text, start, compound, ref end, ref _line);
            found.Add(start, end, moved, new Reason(CorrectionKind.LineEnd, SpacedCompounds.Rule, Sureness));
        }
    }

    private static bool FollowsQuote(ReadOnlySpan<char> text, int at) =>
        LineEnd.QuoteAt(text[(at - 1)..]) == 1 || (at > 1 && LineEnd.QuoteAt(text[(at - 2)..]) == 2);
}
