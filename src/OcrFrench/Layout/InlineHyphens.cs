using OcrFrench.Language;
using OcrFrench.Lexicon;
using OcrFrench.Models;
using OcrFrench.Pipeline;
using OcrFrench.Text;

namespace OcrFrench.Layout;

/// <summary>
/// Joins words that a line's end had cut, where lines were run together and their hyphens kept: <c>gouver-nement</c>, and where a text
/// shows that often, <c>or-donner</c> too. Compounds (<c>porte-parole</c>), names and pronouns (<c>dit-il</c>) keep theirs.
/// </summary>
/// <remarks>
/// A hyphen is weighed: how often lines' ends have cut words in this text, times what the language model says of the word in one piece,
/// against what it says of the two parts, times how often such parts are written with a hyphen.
/// </remarks>
internal sealed class InlineHyphens
{
    /// <summary>About how many characters there are to a word.</summary>
    private const float WordLength = 6;

    /// <summary>A text whose lines were run together shows one such word in so many characters; a long sound one has a few by accident.</summary>
    private const int Sparsest = 2500;

    /// <summary>In a narrow column one word in so many is cut.</summary>
    private const float MostOften = 1 / 12f;

    /// <summary>So many such words must show that lines were joined before a name or a misread word, which the lexicon has neither way, is.</summary>
    private const int EvidenceForUnknown = 3;

    /// <summary>Rare words (block-haus) have had hyphens that dictionaries lack: they show nothing, and one alone must be common.</summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(10), s_leastAlone = Frequencies.ToByte(100);

    private readonly WordGraph _graph;
    private readonly WordTest _words;
    private readonly TextCost _cost;

    public InlineHyphens(EngineModels models, WordTest words)
    {
        _graph = models.Graph;
        _words = words;
        _cost = new TextCost(models.Language, models.Characters, models.Graph);
    }

    /// <summary>How many hyphens of the last text stand in words of which one part is none: only lines' ends put them there.</summary>
    public int Evidence { get; private set; }

    /// <summary>Adds the joins that are at least so likely to a list, in order; two may overlap.</summary>
    public void Find(ReadOnlySpan<char> text, float threshold, ChangeList into)
    {
        Evidence = CountSure(text);
        if (Evidence * Sparsest < text.Length) Evidence = 0;
        if (Evidence == 0) return;
        float often = Portable.Log(MathF.Min(MostOften, Evidence * WordLength / text.Length));
        Span<char> buffer = stackalloc char[WordGraph.MaxWordLength];
        for (int at = 0; HyphenPlace.TryFind(text, at, out HyphenPlace place); at = place.At + 1)
        {
            if (IsCompound(text, place) || IsSpeltOut(text, place) || PrintedHyphen.PartsVowels(text, place)) continue;
            ReadOnlySpan<char> joined = place.Join(text, buffer);
            int word = _graph.Find(joined);
            if (word < 0 && (Evidence < EvidenceForUnknown || !MayBeUnknown(text, place))) continue;
            if (Evidence == 1 && _graph.FrequencyByte(word) < s_leastAlone) continue;
            float odds = often + _cost.GainOfJoining(text, place) + PrintedHyphen.Cost(_graph, text, place);
            float probability = 1 / (1 + Portable.Exp(-odds));
            if (probability >= threshold) into.Add(place.Start, place.End, joined, new Reason(CorrectionKind.Join, "layout.inline-hyphen", probability, 0, 0));
        }
    }

    private int CountSure(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int at = 0; HyphenPlace.TryFind(text, at, out HyphenPlace place); at = place.At + 1)
            if (IsSure(text, place)) count++;
        return count;
    }

    /// <summary>Whether a hyphen stands in a word of which one part is none. Headings (MU-SIQUE) and names (Yun-nan) tell nothing.</summary>
    private bool IsSure(ReadOnlySpan<char> text, HyphenPlace place)
    {
        ReadOnlySpan<char> first = text[place.Start..place.At], second = text[(place.At + 1)..place.End];
        if (!Chars.IsLower(first[^1]) || !Chars.IsLower(first[0]) || !Chars.IsLower(second[0])) return false;
        Span<char> buffer = stackalloc char[WordGraph.MaxWordLength];
        ReadOnlySpan<char> joined = place.Join(text, buffer);
        int word = _graph.Find(joined);
        return word >= 0 && _graph.FrequencyByte(word) >= s_leastFrequency && _graph.IsKnown(word, joined)
            && !(IsWord(first) && IsWord(second)) && !PrintedHyphen.IsPrefix(first)
            && place.Whole(text) == (place.Start, place.End) && !IsCompound(text, place);
    }

    /// <summary>Whether a name or a misread word may have been cut: what is no word in one piece needs clean surroundings and no part of a closed class.</summary>
    private static bool MayBeUnknown(ReadOnlySpan<char> text, HyphenPlace place) =>
        Chars.IsLower(text[place.At + 1]) && PrintedHyphen.MayBeCut(text, place) && place.Whole(text) == (place.Start, place.End)
        && (place.Start == 0 || Chars.ClassOf(text[place.Start - 1]) != CharClass.Symbol)
        && (place.End == text.Length || Chars.ClassOf(text[place.End]) != CharClass.Symbol);

    private bool IsWord(ReadOnlySpan<char> letters) => _words.Judge(letters, [], out _) != WordVerdict.Unknown;

    /// <summary>Whether the lexicon or the user has the word with its hyphen.</summary>
    private bool IsCompound(ReadOnlySpan<char> text, HyphenPlace place)
    {
        if (IsWord(text[place.Start..place.End])) return true;
        (int start, int end) = place.Whole(text);
        return (start, end) != (place.Start, place.End) && IsWord(text[start..end]);
    }

    /// <summary>Whether a word is spelt out syllable by syllable: im-pos-sible.</summary>
    private bool IsSpeltOut(ReadOnlySpan<char> text, HyphenPlace place)
    {
        (int start, int end) = place.Whole(text);
        if ((start, end) == (place.Start, place.End)) return false;
        Span<char> word = stackalloc char[WordGraph.MaxWordLength * 2];
        int length = 0;
        foreach (char c in text[start..end])
            if (Chars.IsLetter(c)) word[length++] = c;
        return IsWord(word[..length]);
    }
}
