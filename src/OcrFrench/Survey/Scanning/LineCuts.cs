using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Words;

namespace OcrFrench.Survey.Scanning;

/// <summary>
/// Finds words divided at a line's end whose hyphen was lost or read as something else: <c>pa—⏎lais</c>, <c>intro⏎duisit</c>,
/// <c>pe+⏎tiots</c>.
/// </summary>
internal sealed class LineCuts(WordGraph graph)
{
    /// <summary>A shorter half proves nothing: letters beside a page's edge look like that (by hand).</summary>
    private const int ShortestHalf = 2;

    /// <summary>By hand: longer than half of any word.</summary>
    private const int LongestHalf = 30;

    /// <summary>
    /// Where any mark or none may stand for the hyphen, the whole word must not be rare (a count in the corpora, by hand).
    /// </summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(5);

    /// <summary>Adds the places to a list, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="strokes">Where its hyphens and dashes stand.</param>
    /// <param name="into">Receives the places.</param>
    /// <param name="isSound">Whether the text is sound: then only a dash between halves that are not words is a hyphen.</param>
    /// <param name="dashesAreHyphens">Whether the text has dashes for hyphens within its words.</param>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<int> strokes, List<Suspect> into, bool isSound, bool dashesAreHyphens)
    {
        if (isSound) FindAtDashes(text, strokes, into, dashesAreHyphens);
        else FindAtBreaks(text, into, isSound: false, dashesAreHyphens);
    }

    /// <summary>The plain way, line by line.</summary>
    internal void FindAtBreaks(ReadOnlySpan<char> text, List<Suspect> into, bool isSound, bool dashesAreHyphens)
    {
        for (int at = 0; ;)
        {
            int next = text[at..].IndexOfAny('\n', '\r', '\u2028');
            if (next < 0) break;
            at += next;
            if (TryFind(text, at, isSound, dashesAreHyphens, out int start, out int end))
                into.Add(new Suspect(start, end, SuspectKind.LineEnd, -1));
            while (at < text.Length && Chars.IsSpace(text[at])) at++;
        }
    }

    /// <summary>The same for sound text, where only dashes count: they are fewer than lines.</summary>
    private void FindAtDashes(ReadOnlySpan<char> text, ReadOnlySpan<int> strokes, List<Suspect> into, bool dashesAreHyphens)
    {
        foreach (int at in strokes)
        {
            if (text[at] == '-' && !IsSpacedHyphen(text, at)) continue;
            int gap = at + 1;
            while (gap < text.Length && text[gap] == ' ') gap++;
            if (gap < text.Length && text[gap] is '\n' or '\r' or '\u2028'
                && TryFind(text, gap, isSound: true, dashesAreHyphens, out int start, out int end))
                into.Add(new Suspect(start, end, SuspectKind.LineEnd, -1));
        }
    }

    private bool TryFind(ReadOnlySpan<char> text, int lineBreak, bool isSound, bool dashesAreHyphens, out int start, out int end)
    {
        start = end = 0;
        int gap = lineBreak;
        while (gap > 0 && text[gap - 1] == ' ') gap--;
        int first = gap;
        bool isSpaced = first > 0 && IsSpacedHyphen(text, first - 1);
        if (isSound && !isSpaced && !(first > 0 && text[first - 1] is '\u2014' or '\u2013')) return false;
        if (isSpaced) first -= 2;
        else if (first > 0 && IsLikeHyphen(text[first - 1])) first--;
        start = first;
        while (start > 0 && IsWordPart(text[start - 1]) && first - start <= LongestHalf) start--;
        if (first - start is < ShortestHalf or > LongestHalf || !Chars.IsLetter(text[first - 1])) return false;
        if (start > 0 && Chars.ClassOf(text[start - 1]) is not (CharClass.Space or CharClass.Punctuation)) return false;
        int second = LineEnd.SecondHalf(text, gap, text.Length);
        if (second < 0) return false;
        end = second;
        while (end < text.Length && Chars.IsLetter(text[end])) end++;
        if (end - second is < ShortestHalf or > LongestHalf) return false;
        if (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation or CharClass.Hyphen))
            return false;
        bool isDash = gap > first && text[first] is '\u2014' or '\u2013';
        return IsDivided(text[start..first], text[second..end], isDash, gap > first && (dashesAreHyphens || !isSound));
    }

    /// <summary>
    /// Whether two halves are a word. A mark may be the hyphen even where both are words, which the context decides; without one they are
    /// a word only where they are not.
    /// </summary>
    private bool IsDivided(ReadOnlySpan<char> first, ReadOnlySpan<char> second, bool isDash, bool mayBeWords)
    {
        // What is elided before the word is a word of its own.
        int elided = first.LastIndexOfAny('\'', Chars.Apostrophe) + 1;
        first = first[elided..];
        if (first.IsEmpty) return false;
        int index = JoinedWords.Find(graph, first, second);
        bool isWhole = index >= 0;
        bool areWords = IsWord(first) && IsWord(second);
        if (isDash && mayBeWords) return isWhole || !areWords || SpacedHyphens.IsPair(graph, first, second);
        return isWhole && (mayBeWords || !areWords) && (isDash || graph.FrequencyByte(index) >= s_leastFrequency);
    }

    private bool IsWord(ReadOnlySpan<char> part)
    {
        int index = graph.Find(part);
        return index >= 0 && graph.IsKnown(index, part) && (graph.Flags(index) & WordFlags.Rare) == 0;
    }

    /// <summary>What hyphens at line ends were read as on the training pages, and by hand a point and a stroke of like shape.</summary>
    private static bool IsLikeHyphen(char c) =>
        c is '\u2014' or '\u2013' or '+' or ':' or '.' or '~' or '=' or '_' or '%' or '*' or '•' or '■' or '·' or '|';

    /// <summary>Some engines see a space before the hyphen.</summary>
    private static bool IsSpacedHyphen(ReadOnlySpan<char> text, int at) => text[at] == '-' && at > 1 && text[at - 1] == ' ';

    private static bool IsWordPart(char c) => Chars.IsLetter(c) || Chars.IsApostrophe(c);
}
