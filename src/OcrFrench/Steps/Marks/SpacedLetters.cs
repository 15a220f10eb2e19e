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

    /// <summary>By hand: the least letters of the longest word.</summary>
    private const int Shortest = 4;

    /// <summary>In characters, by hand: a line.</summary>
    private const int Longest = 160;

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        int done = 0;
        foreach (Suspect suspect in facts.Suspects)
        {
            if (suspect.Length != 1 || suspect.Start < done || !IsSingle(text, suspect.Start)) continue;
            int start = suspect.Start, end = suspect.End;
            while (Before(text, start) is var before && before >= done && end - before < Longest) start = before;
            while (Behind(text, end) is var behind and >= 0 && behind - start < Longest) end = behind + 1;
            done = end;
            Add(text, start, end, found);
        }
    }

    private void Add(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        Span<char> joined = stackalloc char[Longest];
        int length = 0, from = 0, longest = 0;
        for (int at = start; at < end; at++)
        {
            if (!IsSpace(text[at])) joined[length++] = text[at];
            else if (IsSpace(text[at - 1]) && !IsSpace(text[at + 1]))
            {
                if (!words.IsKnown(joined[from..length])) return;
                longest = Math.Max(longest, length - from);
                joined[length++] = ' ';
                from = length;
            }
        }

        longest = Math.Max(longest, length - from);
        if (longest >= Shortest && words.IsKnown(joined[from..length]))
            found.Add(start, end, joined[..length], new Reason(CorrectionKind.Join, Rule, Sureness));
    }

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

    /// <summary>Whether a letter or an apostrophe has no other beside it.</summary>
    private static bool IsSingle(ReadOnlySpan<char> text, int at) => (Chars.IsLetter(text[at]) || Chars.IsApostrophe(text[at]))
        && (at == 0 || IsSpace(text[at - 1]) || Chars.IsLineBreak(text[at - 1]))
        && (at + 1 == text.Length || Chars.ClassOf(text[at + 1]) is CharClass.Space or CharClass.Punctuation);

    private static bool IsSpace(char c) => c is ' ' or '\u00A0';
}
