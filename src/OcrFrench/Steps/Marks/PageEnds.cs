using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Words divided at the end of a page, where specks stand in lines of their own between the halves: <c>ca-⏎.⏎cher son</c>. The specks go:
/// marks, and a letter or two; numbers of pages stay where they are, and the word in halves.
/// </summary>
internal sealed class PageEnds(EngineModels models) : IRepairStep
{
    public const string Rule = "layout.page-end";

    /// <summary>
    /// −ln of the share of such lines that do not stand between the halves of a word. By hand: on the training pages of calamari 332 of 347
    /// places with a known whole are divided words, and nearly all others words that the next page repeats.
    /// </summary>
    private const float Rarity = 3;

    /// <summary>By hand, in characters and lines: longer lines are text.</summary>
    private const int LongestLine = 5, MostLines = 3;

    /// <summary>By hand, in letters: what more letters make may have been printed, such as the mark of a sheet.</summary>
    private const int MostLetters = 2;

    /// <summary>In characters: such lines with all their breaks.</summary>
    private const int LongestGap = (MostLines + 1) * (LongestLine + 2);

    /// <summary>By hand, in characters: shorter wholes are chance.</summary>
    private const int ShortestWhole = 4;

    /// <summary>By hand, a count in the corpora: rarer wholes are chance.</summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(5);

    private readonly WordGraph _graph = models.Graph;
    private readonly TextCost _cost = new(models);
    private readonly char[] _moved = new char[WordGraph.MaxWordLength + LongestLine + LongestGap];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.NeedsProof) return;
        for (int at = 1; at + 2 < text.Length; at++)
        {
            int next = text[at..^2].IndexOf('-');
            if (next < 0) return;
            at += next;
            if (!Chars.IsLineBreak(text[at + 1]) || facts.Entries.Contain(text, at)) continue;
            int second = SecondHalf(text, at + 1, out bool hasNoise);
            int start = Chars.StartOfLetters(text, at);
            if (!hasNoise || second < 0 || start == at || (start > 0 && !IsEdge(text[start - 1]))) continue;
            Add(text, start, at, second, Chars.EndOfLetters(text, second), found);
        }
    }

    private void Add(ReadOnlySpan<char> text, int start, int hyphen, int second, int end, ChangeList found)
    {
        int length = hyphen - start + end - second;
        if (length is < ShortestWhole or > WordGraph.MaxWordLength || (end < text.Length && !IsEdge(text[end]))) return;
        text[start..hyphen].CopyTo(_moved);
        text[second..end].CopyTo(_moved.AsSpan(hyphen - start));
        ReadOnlySpan<char> whole = _moved.AsSpan(0, length);
        if (!IsWord(whole) || IsRepeated(text, start, hyphen, second)) return;
        float probability = 1 / (1 + Portable.Exp(Rarity - _cost.GainOf(text, start, end, whole)));
        if (probability < Reason.Floor) return;
        int tail = end;
        while (tail < text.Length && tail - end < LongestLine && Chars.ClassOf(text[tail]) == CharClass.Punctuation) tail++;
        // Without a space behind it nothing but the word can end the line.
        bool isFree = tail < text.Length && text[tail] == ' ';
        if (!isFree) tail = end;
        text[end..tail].CopyTo(_moved.AsSpan(length));
        length += tail - end;
        for (int at = hyphen + 1; Chars.IsLineBreak(text[at]); at++) _moved[length++] = text[at];
        found.Add(start, isFree ? tail + 1 : tail, _moved.AsSpan(0, length), new Reason(CorrectionKind.LineEnd, Rule, probability));
    }

    /// <summary>Where the first line after a break starts in small letters, behind a few short ones; −1 if none does.</summary>
    private static int SecondHalf(ReadOnlySpan<char> text, int lineBreak, out bool hasNoise)
    {
        hasNoise = false;
        int at = lineBreak;
        for (int lines = 0; lines <= MostLines; lines++)
        {
            while (at < text.Length && Chars.IsLineBreak(text[at]) && at - lineBreak < LongestGap) at++;
            int end = at;
            while (end < text.Length && end - at <= LongestLine && !Chars.IsLineBreak(text[end])) end++;
            if (text[lineBreak..at].Contains('\f')) return -1;
            if (end - at > LongestLine || end == text.Length)
            {
                // What stands before a quotation mark is left: the mark would have to move too.
                return at < text.Length && Chars.IsLower(text[at]) ? at : -1;
            }

            if (!IsSpeck(text[at..end])) return -1;
            hasNoise = true;
            at = end;
        }

        return -1;
    }

    private static bool IsSpeck(ReadOnlySpan<char> line)
    {
        int letters = 0;
        foreach (char c in line)
        {
            if (Chars.IsDigit(c)) return false;
            if (Chars.IsLetter(c)) letters++;
        }

        return letters <= MostLetters;
    }

    /// <summary>Whether a line between the halves goes on with the word, which the next page repeats: de-⏎voit⏎⏎voit.</summary>
    private bool IsRepeated(ReadOnlySpan<char> text, int start, int hyphen, int second)
    {
        Span<char> whole = stackalloc char[WordGraph.MaxWordLength];
        text[start..hyphen].CopyTo(whole);
        for (int at = hyphen + 1; at < second; at++)
        {
            int end = Chars.EndOfLetters(text, at);
            int length = hyphen - start + end - at;
            if (end == at || length > whole.Length) continue;
            text[at..end].CopyTo(whole[(hyphen - start)..]);
            if (text[at..end].SequenceEqual(text[second..Math.Min(text.Length, second + end - at)]) || IsWord(whole[..length])) return true;
            at = end;
        }

        return false;
    }

    private bool IsWord(ReadOnlySpan<char> word) => _graph.IsCounted(word, s_leastFrequency);

    private static bool IsEdge(char c) => Chars.ClassOf(c) is CharClass.Space or CharClass.Punctuation or CharClass.Apostrophe;
}
