using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Joins words that were divided at a line's end, where lines were run together and kept their hyphens: <c>gouver-nement</c>, and in texts
/// that show this often, <c>or-donner</c> too. Compounds (<c>porte-parole</c>), names and pronouns (<c>dit-il</c>) keep theirs.
/// </summary>
/// <remarks>
/// Two sides are weighed: how often words are divided at line ends in this text, times the language model's probability of the joined word;
/// and the probability of the two parts, times how often such parts are written with a hyphen.
/// </remarks>
internal sealed class InlineHyphens(EngineModels models, WordTest words) : IRepairStep
{
    /// <summary>About the length of a word with its space, in characters.</summary>
    private const float WordLength = 6;

    /// <summary>The greatest share of divided words: in a narrow column, one in twelve.</summary>
    /// <remarks>By hand.</remarks>
    private const float MostOften = 1 / 12f;

    /// <summary>
    /// By hand: how many such words must show that lines were joined before a name or a misread word is joined too, which the lexicon does
    /// not have either way.
    /// </summary>
    private const int EvidenceForUnknown = 3;

    /// <summary>
    /// Rare words (block-haus) have had hyphens that dictionaries do not list: they prove nothing, and a single one must be common to count
    /// (a count in the corpora, by hand).
    /// </summary>
    private static readonly byte s_leastAlone = Frequencies.ToByte(100);

    /// <summary>The stems of learned compounds are longer than the pieces that a line's end leaves (by hand).</summary>
    private const int ShortestStem = 4;

    private readonly WordGraph _graph = models.Graph;
    private readonly TextCost _cost = new(models);

    /// <summary>Adds the joins to a list, in order; two may overlap.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        int evidence = facts.JoinedLines;
        if (evidence == 0) return;
        float often = Portable.Log(MathF.Min(MostOften, evidence * WordLength / text.Length));
        for (int at = 0; HyphenPlace.TryFind(text, at, out HyphenPlace place); at = place.At + 1)
        {
            if (!IsCompound(text, place) && !IsSpeltOut(text, place) && !PrintedHyphen.PartsVowels(text, place))
                AddJoin(text, place, evidence, often, found);
        }
    }

    private void AddJoin(ReadOnlySpan<char> text, HyphenPlace place, int evidence, float often, ChangeList found)
    {
        ReadOnlySpan<char> joined = place.Join(text, stackalloc char[WordGraph.MaxWordLength]);
        int word = _graph.Find(joined);
        if (word < 0 && (evidence < EvidenceForUnknown || !MayBeUnknown(text, place))) return;
        if ((word < 0 || _graph.FrequencyByte(word) == 0) && IsLearned(text, place)) return;
        if (evidence == 1 && _graph.FrequencyByte(word) < s_leastAlone) return;
        float odds = often + _cost.GainOf(text, place.Start, place.End, joined) + PrintedHyphen.Cost(_graph, text, place);
        float probability = 1 / (1 + Portable.Exp(-odds));
        if (probability >= Reason.Floor)
            found.Add(place.Start, place.End, joined, new Reason(CorrectionKind.Join, "layout.inline-hyphen", probability));
    }

    /// <summary>
    /// Whether a name or a misread word may have been divided: if the joined form is not a word, the surroundings must be clean, and
    /// neither part may belong to a closed class.
    /// </summary>
    private static bool MayBeUnknown(ReadOnlySpan<char> text, HyphenPlace place) =>
        Chars.IsLower(text[place.At + 1]) && PrintedHyphen.MayBeCut(text, place) && place.Whole(text) == (place.Start, place.End)
        && (place.Start == 0 || Chars.ClassOf(text[place.Start - 1]) != CharClass.Symbol)
        && (place.End == text.Length || Chars.ClassOf(text[place.End]) != CharClass.Symbol);

    /// <summary>
    /// Whether it is a compound that dictionaries write in one piece or not at all: intra-ventriculaire, thrombo-phlébite.
    /// </summary>
    private bool IsLearned(ReadOnlySpan<char> text, HyphenPlace place)
    {
        ReadOnlySpan<char> first = text[place.Start..place.At];
        return PrintedHyphen.IsPrefix(first)
            || (first.Length >= ShortestStem && first[^1] == 'o' && IsWord(text[(place.At + 1)..place.End]));
    }

    private bool IsWord(ReadOnlySpan<char> letters) => words.Judge(letters, [], out _) != WordVerdict.Unknown;

    private bool IsCompound(ReadOnlySpan<char> text, HyphenPlace place) => PrintedHyphen.IsCompound(text, place, words);

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
