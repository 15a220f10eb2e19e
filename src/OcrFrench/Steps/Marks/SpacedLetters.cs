using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Words whose letters were printed apart, and read as words of one letter: <c>A c a d é m i e</c>, and with wider spaces between the words
/// <c>d e  l ' A c a d é m i e</c>.
/// </summary>
internal sealed class SpacedLetters(WordTest words) : IRepairStep
{
    public const string Rule = "layout.spaced-letters";

    /// <summary>By hand: single letters that make known words, all of them, are not there by chance.</summary>
    private const float Sureness = 0.99f;

    /// <summary>By hand: the least letters of the longest word; of one within a line more, as rows of labels make short words.</summary>
    private const int Shortest = 4, ShortestInLine = 5;

    /// <summary>By hand, of four words in a row: one may be a name.</summary>
    private const int LeastKnownOfFour = 3;

    /// <summary>In characters, by hand: some lines.</summary>
    private const int Longest = 1024;

    private readonly LoneClitics _clitics = new();
    private readonly List<int> _places = [];
    private readonly char[] _joined = new char[Longest];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        FindPlaces(text, facts);
        int done = 0;
        foreach (int place in _places)
        {
            if (place < done || !IsSingle(text, place)) continue;
            int start = place, end = place + 1;
            while (Before(text, start) is var before && before >= done && end - before < Longest) start = before;
            while (Behind(text, end) is var behind and >= 0 && behind - start < Longest) end = behind + 1;
            done = end;
            if (end - start >= 2 * Shortest - 1) Add(text, start, end, found);
        }
    }

    /// <summary>Where a letter stands alone: what the survey suspects, and elided words, which no word of some length lacks.</summary>
    private void FindPlaces(ReadOnlySpan<char> text, SourceFacts facts)
    {
        _places.Clear();
        foreach (Suspect suspect in facts.Suspects)
            if (suspect.Length == 1) _places.Add(suspect.Start);
        if (facts.NeedsProof) return;
        _clitics.Restart();
        while (_clitics.TryNext(text, facts.Phrases, out int before, out _)) _places.Add(before + 1);
        _places.Sort();
    }

    private void Add(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        while (start < end && !Chars.IsLetter(text[start])) start++;
        if (start == end) return;
        if (IsWide(text, start, end)) AddWords(text, start, end, found);
        else AddWord(text, start, end, found);
    }

    private static bool IsWide(ReadOnlySpan<char> text, int start, int end)
    {
        for (int at = start + 1; at < end; at++)
            if (IsSpace(text[at]) && IsSpace(text[at - 1])) return true;
        return false;
    }

    /// <summary>Wider spaces tell the words.</summary>
    private void AddWords(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        int length = 0, from = 0, longest = 0, count = 0, known = 0;
        for (int at = start; at <= end; at++)
        {
            bool ends = at == end || (IsSpace(text[at]) && IsSpace(text[at + 1]));
            if (ends && length > from)
            {
                int to = length;
                while (to > from && !Chars.IsLetter(_joined[to - 1])) to--;
                if (to > from && words.IsKnown(_joined.AsSpan(from, to - from))) known++;
                if (to > from) count++;
                longest = Math.Max(longest, to - from);
                if (at < end) _joined[length++] = ' ';
                from = length;
            }
            else if (at < end && !IsSpace(text[at]))
            {
                _joined[length++] = text[at];
            }
        }

        if (longest >= Shortest && 4 * known >= LeastKnownOfFour * count)
            found.Add(start, end, _joined.AsSpan(0, length), new Reason(CorrectionKind.Join, Rule, Sureness));
    }

    /// <summary>One word, with others of one letter before or behind it at most.</summary>
    private void AddWord(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        while (end > start && !Chars.IsLetter(text[end - 1])) end--;
        int first = start, last = end;
        // Words of one letter: il y a j u g e m e n t.
        for (int drops = 0; drops < 3; drops++)
        {
            int length = 0;
            for (int at = first; at < last; at++)
                if (!IsSpace(text[at])) _joined[length++] = text[at];
            bool fills = IsLineEdge(text, first - 1) && IsLineEdge(text, last);
            if (length < (fills ? Shortest : ShortestInLine)) return;
            if (words.IsKnown(_joined.AsSpan(0, length)))
            {
                found.Add(first, last, _joined.AsSpan(0, length), new Reason(CorrectionKind.Join, Rule, Sureness));
                return;
            }

            if (text[first] is not ('a' or 'à' or 'y' or 'A' or 'À' or 'Y')) return;
            first += 2;
        }
    }

    private static bool IsLineEdge(ReadOnlySpan<char> text, int at) => at < 0 || at >= text.Length || Chars.IsLineBreak(text[at]);

    /// <summary>The single letter before a place, behind one or more spaces; −1 if there is none.</summary>
    private static int Before(ReadOnlySpan<char> text, int start)
    {
        int at = start - 1;
        while (at >= 0 && IsSpace(text[at])) at--;
        return at >= 0 && at < start - 1 && IsSingle(text, at) ? at : -1;
    }

    /// <summary>The single letter behind a place.</summary>
    private static int Behind(ReadOnlySpan<char> text, int end)
    {
        int at = end;
        while (at < text.Length && IsSpace(text[at])) at++;
        return at < text.Length && at > end && IsSingle(text, at) ? at : -1;
    }

    /// <summary>Whether a letter, an apostrophe or a mark has no other beside it.</summary>
    private static bool IsSingle(ReadOnlySpan<char> text, int at) =>
        (Chars.IsLetter(text[at]) || Chars.IsApostrophe(text[at]) || text[at] is ',' or '.' or ';' or ':' or '!' or '?')
        && (at == 0 || IsSpace(text[at - 1]) || Chars.IsLineBreak(text[at - 1]))
        && (at + 1 == text.Length || Chars.ClassOf(text[at + 1]) is CharClass.Space or CharClass.Punctuation);

    private static bool IsSpace(char c) => c is ' ' or '\u00A0';
}
