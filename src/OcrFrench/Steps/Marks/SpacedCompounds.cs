using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Words;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Takes out the spaces beside the hyphens of compounds that are sure whatever surrounds them: <c>lui - même</c>, <c>très -sage</c>,
/// <c>c'est - à - dire</c>.
/// </summary>
internal sealed class SpacedCompounds(WordGraph graph) : IRepairStep
{
    public const string Rule = "layout.compound";

    /// <summary>By hand: no dash of a sentence stands between such words; texts of every time and level write them so.</summary>
    private const float Sureness = 0.99f;

    /// <summary>In characters, by hand: longer than any compound.</summary>
    private const int LongestCompound = 48;

    /// <summary>By hand: in pages of such prints at least one hyphen in five has a space.</summary>
    private const int ClosedForSpaced = 4;

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (HasSpaced(text)) FindSpaced(text, facts.MayBeOld && AreOftenSpaced(text), found);
    }

    private void FindSpaced(ReadOnlySpan<char> text, bool isOld, ChangeList found)
    {
        Span<char> compound = stackalloc char[LongestCompound];
        for (int at = 0; ;)
        {
            int next = text[at..].IndexOf('-');
            if (next < 0) break;
            at += next + 1;
            if (!TryFind(text, at - 1, isOld, out int start, out int end) || end - start > LongestCompound) continue;
            int length = 0;
            foreach (char c in text[start..end])
                if (c is not (' ' or '\u00A0')) compound[length++] = c;
            // Without a space there is nothing to repair.
            if (length == end - start) continue;
            found.Add(start, end, compound[..length], new Reason(CorrectionKind.Join, Rule, Sureness));
            at = end;
        }
    }

    /// <summary>Whether a space stands beside any hyphen: few texts have one.</summary>
    private static bool HasSpaced(ReadOnlySpan<char> text)
    {
        for (int at = 0; ; at++)
        {
            int next = text[at..].IndexOf('-');
            if (next < 0) return false;
            at += next;
            if ((at > 0 && text[at - 1] is ' ' or '\u00A0') || (at + 1 < text.Length && text[at + 1] is ' ' or '\u00A0')) return true;
        }
    }

    /// <summary>
    /// Whether the print has spaces beside the hyphens of its compounds, as many of the 18th century have: then none is a dash. Where
    /// nearly all are closed, one that is not is a slip of the printer.
    /// </summary>
    private static bool AreOftenSpaced(ReadOnlySpan<char> text)
    {
        int spaced = 0, closed = 0;
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOf('-');
            if (next < 0) break;
            at += next;
            int before = text[at - 1] is ' ' or '\u00A0' ? at - 2 : at - 1, behind = AfterHyphen(text, at);
            if (before < 0 || behind >= text.Length || !Chars.IsLetter(text[before]) || !Chars.IsLetter(text[behind])) continue;
            if (behind - before > 2) spaced++;
            else closed++;
        }

        return spaced * ClosedForSpaced >= closed;
    }

    private bool TryFind(ReadOnlySpan<char> text, int hyphen, bool isOld, out int start, out int end)
    {
        int firstEnd = hyphen, second = AfterHyphen(text, hyphen);
        if (firstEnd > 0 && text[firstEnd - 1] is ' ' or '\u00A0') firstEnd--;
        start = Chars.StartOfLetters(text, firstEnd);
        int secondEnd = Chars.EndOfLetters(text, second);
        end = secondEnd;
        if (start == firstEnd || second == secondEnd || !Separates(text, start - 1, orApostrophe: true)) return false;
        int hyphenAfter = secondEnd < text.Length && text[secondEnd] is ' ' or '\u00A0' ? secondEnd + 1 : secondEnd;
        if (hyphenAfter < text.Length && text[hyphenAfter] == '-')
        {
            int third = AfterHyphen(text, hyphenAfter);
            end = Chars.EndOfLetters(text, third);
            if (end > third && Separates(text, end, orApostrophe: false)
                && SpacedHyphens.IsTriple(graph, text[start..firstEnd], text[second..secondEnd], text[third..end])) return true;
            end = secondEnd;
        }

        ReadOnlySpan<char> first = text[start..firstEnd], last = text[second..secondEnd];
        // A print whose compounds have spaces sets longer lines for dashes: bien - aise, galant - homme, quart - d'heure.
        if (isOld && text[firstEnd..second] is " - " && Chars.IsLower(first[^1]) && Chars.IsLower(last[0]))
        {
            end = EndOfSpaced(text, secondEnd);
            return Separates(text, end, orApostrophe: false);
        }

        return Separates(text, end, orApostrophe: false)
            && (SpacedHyphens.IsSurePair(graph, first, last) || (isOld && SpacedHyphens.IsPair(graph, first, last)));
    }

    /// <summary>The end of all that goes on with spaced hyphens: tout - d'un - coup.</summary>
    private static int EndOfSpaced(ReadOnlySpan<char> text, int end)
    {
        while (true)
        {
            int next = end < text.Length && Chars.IsApostrophe(text[end]) ? end + 1
                : text[end..] is [' ', '-', ' ', ..] ? end + 3 : text.Length;
            if (next >= text.Length || !Chars.IsLower(text[next])) return end;
            end = Chars.EndOfLetters(text, next);
        }
    }

    private static int AfterHyphen(ReadOnlySpan<char> text, int hyphen) =>
        hyphen + 1 < text.Length && text[hyphen + 1] is ' ' or '\u00A0' ? hyphen + 2 : hyphen + 1;

    private static bool Separates(ReadOnlySpan<char> text, int at, bool orApostrophe) =>
        (uint)at >= (uint)text.Length || Chars.ClassOf(text[at]) is CharClass.Space or CharClass.Punctuation
        || (orApostrophe && Chars.IsApostrophe(text[at]));
}
