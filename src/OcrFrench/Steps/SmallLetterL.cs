using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps;

/// <summary>An l in a word of capitals is an I: <c>PUBLlC</c>, <c>lNTERDlTE</c>.</summary>
internal sealed class SmallLetterL(WordTest words) : IRepairStep
{
    public const string Rule = "letters.l-in-capitals";

    /// <summary>By hand: a word of capitals that the lexicon knows with I and does not know with L leaves no doubt.</summary>
    private const float Sureness = 0.99f;

    /// <summary>By hand: shorter ones are formulas and abbreviations.</summary>
    private const int Shortest = 4;

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (Suspect suspect in facts.Suspects)
        {
            if (suspect.Kind != SuspectKind.Unknown) continue;
            int apostrophe = text[suspect.Start..suspect.End].LastIndexOfAny('\'', Chars.Apostrophe);
            Add(text, suspect.Start + apostrophe + 1, suspect.End, found);
        }
    }

    private void Add(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        if (end - start is < Shortest or > WordGraph.MaxWordLength || !text[start..end].Contains('l')) return;
        ReadOnlySpan<char> read = text[start..end];
        if (!IsInCapitals(read)) return;
        Span<char> buffer = stackalloc char[WordGraph.MaxWordLength], word = buffer[..read.Length];
        read.Replace(word, 'l', 'L');
        if (words.IsWord(word)) return;
        read.Replace(word, 'l', 'I');
        if (words.IsWord(word)) found.Add(start, end, word, new Reason(CorrectionKind.Letters, Rule, Sureness));
    }

    /// <summary>Whether all letters but l are capitals, and most of all: llV is no such word.</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            if (Chars.IsUpper(c)) capitals++;
            else if (c != 'l') return false;
        }

        return capitals * 2 > word.Length;
    }
}
