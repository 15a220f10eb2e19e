using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>Removes a punctuation mark between two letters of a word: <c>deuxièm.e</c>, <c>angl,ais</c>, <c>temp•s</c>.</summary>
internal sealed class InnerMarks(EngineModels models, WordTest words) : IRepairStep
{
    /// <summary>−ln of the share of words that contain such a mark.</summary>
    /// <remarks>By hand: one word in 1 100.</remarks>
    private const float Rarity = 7;

    private const int LongestPart = WordGraph.MaxWordLength / 2;

    private static readonly CharFinder s_marks = CharFinder.Of(".,;:!?\"•…«»“”„");

    /// <summary>By hand, a count in the corpora: rarer wholes are chance.</summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(5);

    private readonly WordGraph _graph = models.Graph;
    private readonly TextCost _cost = new(models);

    /// <summary>Adds the repairs to a list, in order; two may overlap.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOfAny(s_marks);
            if (next < 0) return;
            at += next;
            // Names of files and of functions have such a point: a.out.
            if (text[at] == '.' && facts.Content == TextContent.Technical) continue;
            if (Chars.IsLower(text[at + 1]) && Chars.IsLetter(text[at - 1]) && TryFindWord(text, at, out HyphenPlace place))
                AddWhole(text, place, found);
        }
    }

    private void AddWhole(ReadOnlySpan<char> text, HyphenPlace place, ChangeList found)
    {
        ReadOnlySpan<char> joined = place.Join(text, stackalloc char[WordGraph.MaxWordLength]);
        if (!IsCommon(joined) || (IsWord(text[place.Start..place.At]) && IsWord(text[(place.At + 1)..place.End]))) return;
        float probability = 1 / (1 + Portable.Exp(Rarity - _cost.GainOf(text, place.Start, place.End, joined)));
        if (probability >= Reason.Floor)
            found.Add(place.Start, place.End, joined, new Reason(CorrectionKind.Punctuation, "layout.inner-mark", probability));
    }

    /// <summary>
    /// Finds the letters on both sides. Several marks, or a figure, an apostrophe or a hyphen beside them, indicate an abbreviation or an
    /// address.
    /// </summary>
    private static bool TryFindWord(ReadOnlySpan<char> text, int at, out HyphenPlace place)
    {
        int start = at, end = at + 1;
        while (start > 0 && at - start <= LongestPart && Chars.IsLetter(text[start - 1])) start--;
        while (end < text.Length && end - at <= LongestPart && Chars.IsLetter(text[end])) end++;
        place = new HyphenPlace(start, at, end);
        if (at - start > LongestPart || end - at - 1 > LongestPart) return false;
        if (start > 0 && !Chars.IsSpace(text[start - 1]) && !IsClitic(text, start)) return false;
        if (end == text.Length || Chars.IsSpace(text[end])) return true;
        return Chars.ClassOf(text[end]) == CharClass.Punctuation && (end + 1 == text.Length || Chars.IsSpace(text[end + 1]));
    }

    private static bool IsClitic(ReadOnlySpan<char> text, int end)
    {
        if (!Chars.IsApostrophe(text[end - 1])) return false;
        int start = end - 1;
        while (start > 0 && end - start < LongestPart && Chars.IsLetter(text[start - 1])) start--;
        return Clitics.LengthAt(text[start..end]) == end - start && (start == 0 || Chars.IsSpace(text[start - 1]));
    }

    private bool IsCommon(ReadOnlySpan<char> word) => _graph.IsCounted(word, s_leastFrequency);

    /// <summary>Among single letters only a, à, y and ô are words.</summary>
    private bool IsWord(ReadOnlySpan<char> letters) =>
        letters.Length == 1 ? letters[0] is 'a' or 'à' or 'y' or 'A' or 'À' or 'ô' or 'Ô'
            : words.Judge(letters, [], out _) != WordVerdict.Unknown;
}
