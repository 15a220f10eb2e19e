using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Words;

namespace OcrFrench.Survey.Scanning;

/// <summary>
/// Finds cut words by the mark that shows where: a hyphen or an apostrophe with a space beside it, or an elided word without one.
/// </summary>
internal sealed class MarkedCuts(WordGraph graph)
{
    private const int LongestWhole = 32;

    /// <summary>Adds the places, in the order of their marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">Receives the places.</param>
    /// <param name="isSound">Whether the text is sound: then only halves that are not words count as cut. Its printer may have set
    /// spaces before hyphens.</param>
    public void Find(ReadOnlySpan<char> text, List<Suspect> into, bool isSound)
    {
        for (int at = 0; ;)
        {
            int next = text[at..].IndexOfAny('-', '\'', Chars.Apostrophe);
            if (next < 0) break;
            at += next;
            if (text[at] == '-') AddHyphen(text, at, into, isSound);
            else if (!isSound) AddApostrophe(text, at, into);
            at++;
        }
    }

    /// <summary>Whether a word is elided before a vowel, and lacks its apostrophe here: d, qu.</summary>
    public static bool IsBareClitic(ReadOnlySpan<char> word) =>
        word is "d" or "l" or "s" or "n" or "m" or "t" or "j" or "c" or "qu" or "L" or "D" or "C" or "J" or "S" or "N" or "Qu";

    /// <summary>Whether an elided word and the one after it were read as two words.</summary>
    public static bool IsElision(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        IsBareClitic(first) && second.Length > 1 && Chars.MayFollowElision(second[0]) && graph.IsKnown(second);

    /// <summary>What two parts with a hyphen between them are: one word, or a compound.</summary>
    public static (bool IsWhole, bool IsCompound) Judge(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length + second.Length >= LongestWhole) return default;
        Span<char> both = stackalloc char[LongestWhole + 1];
        first.CopyTo(both);
        second.CopyTo(both[first.Length..]);
        ReadOnlySpan<char> whole = both[..(first.Length + second.Length)];
        int index = graph.Find(whole);
        bool isWhole = index >= 0 && graph.IsKnown(index, whole) && graph.FrequencyByte(index) > 0;
        both[first.Length] = '-';
        second.CopyTo(both[(first.Length + 1)..]);
        return (isWhole, graph.IsKnown(both[..(first.Length + 1 + second.Length)]) || LostHyphens.IsPair(graph, first, second));
    }

    private void AddHyphen(ReadOnlySpan<char> text, int hyphen, List<Suspect> into, bool isSound)
    {
        int end = hyphen > 0 && text[hyphen - 1] == ' ' ? hyphen - 1 : hyphen;
        int start = hyphen + 1 < text.Length && text[hyphen + 1] == ' ' ? hyphen + 2 : hyphen + 1;
        if (start - end == 1 || start >= text.Length || !Chars.IsLower(text[start])) return;
        int from = end, to = start;
        while (from > 0 && Chars.IsLetter(text[from - 1])) from--;
        while (to < text.Length && Chars.IsLetter(text[to])) to++;
        if (from == end || (from > 0 && !Chars.IsSpace(text[from - 1]) && !Chars.IsApostrophe(text[from - 1]))) return;
        if (to < text.Length && Chars.ClassOf(text[to]) is not (CharClass.Space or CharClass.Punctuation)) return;
        (bool isWhole, bool isCompound) = Judge(graph, text[from..end], text[start..to]);
        if (isSound && (isCompound || (graph.IsKnown(text[from..end]) && graph.IsKnown(text[start..to])))) return;
        if (isCompound || (isWhole && end == hyphen)) into.Add(new Suspect(from, to, SuspectKind.Cut, -1));
    }

    private void AddApostrophe(ReadOnlySpan<char> text, int apostrophe, List<Suspect> into)
    {
        if (apostrophe < 2 || text[apostrophe - 1] != ' ' || apostrophe + 1 >= text.Length) return;
        int from = apostrophe - 1, to = apostrophe + 1;
        while (from > 0 && Chars.IsLetter(text[from - 1])) from--;
        while (to < text.Length && Chars.IsLetter(text[to])) to++;
        if ((from > 0 && !Chars.IsSpace(text[from - 1])) || !IsElision(graph, text[from..(apostrophe - 1)], text[(apostrophe + 1)..to]))
            return;
        if (to == text.Length || Chars.ClassOf(text[to]) is CharClass.Space or CharClass.Punctuation)
            into.Add(new Suspect(from, to, SuspectKind.Cut, -1));
    }
}
