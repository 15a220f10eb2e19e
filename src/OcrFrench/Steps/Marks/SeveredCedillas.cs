using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>The cedilla that was read as a comma: <c>un garc,on</c>, <c>Franc,ais</c>, <c>c,a</c>.</summary>
internal sealed class SeveredCedillas(WordTest words) : IRepairStep
{
    public const string Rule = "letters.severed-cedilla";

    /// <summary>By hand: what is a word with the cedilla, and not in two parts, is nothing else.</summary>
    private const float Sureness = 0.97f;

    private readonly char[] _whole = new char[WordGraph.MaxWordLength];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.NeedsProof) return;
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOf(',');
            if (next < 0) return;
            at += next;
            if (text[at - 1] is not ('c' or 'C') || text[at + 1] is not ('a' or 'o' or 'u' or 'â' or 'ô' or 'û')) continue;
            int start = Chars.StartOfLetters(text, at), end = Chars.EndOfLetters(text, at + 1), length = end - start - 1;
            if (length > _whole.Length || !StandsAlone(text, start, end)) continue;
            text[start..at].CopyTo(_whole);
            text[(at + 1)..end].CopyTo(_whole.AsSpan(at - start));
            _whole[at - start - 1] = text[at - 1] == 'c' ? 'ç' : 'Ç';
            ReadOnlySpan<char> whole = _whole.AsSpan(0, length);
            bool isSplit = words.IsWord(text[start..at]) && words.IsWord(text[(at + 1)..end]);
            if (words.IsWord(whole) && !isSplit) found.Add(start, end, whole, new Reason(CorrectionKind.Letters, Rule, Sureness));
        }
    }

    /// <summary>A row of letters goes on: c,a,d.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && !Chars.IsSpace(text[start - 1]) && !Chars.IsApostrophe(text[start - 1]) && text[start - 1] != '-') return false;
        return end == text.Length || Chars.IsSpace(text[end])
            || (Chars.ClassOf(text[end]) is CharClass.Punctuation or CharClass.Hyphen && !(end + 1 < text.Length && text[end] == ','
                && Chars.IsLetter(text[end + 1])));
    }
}
