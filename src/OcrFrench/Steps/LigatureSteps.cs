using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Normalization;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps;

/// <summary>
/// Splits ligatures. A misread letter can look like a ligature too: so first those that yield known words are split and then, if nothing
/// better was found for the others, all of them if nearly all yielded known words, otherwise only those in names.
/// </summary>
/// <param name="plan">What finds ligatures.</param>
/// <param name="words">Which words are known.</param>
/// <param name="all">Whether to split everything that looks like one.</param>
internal sealed class LigatureSteps(NormalizationPlan plan, WordTest words, bool all)
{
    /// <summary>
    /// If there are fewer ligatures in known words than this for each one in an unknown word, the latter are probably misread letters (set
    /// by hand).
    /// </summary>
    private const int WordsForOneStranger = 9;

    /// <summary>Splitting a ligature loses only its shape; it may still be a misread letter (set by hand).</summary>
    private const float Sureness = 0.99f;

    private readonly OpenPlaces _open = new();
    private readonly ChangeList _edits = new();
    private char[] _apart = [];
    private int _ofWords;

    /// <summary>The ligatures in words that are known without them.</summary>
    public IRepairStep OfWords => new WordsStep(this);

    /// <summary>The others.</summary>
    public IRepairStep OfOthers => new OthersStep(this);

    /// <summary>Resets the counts for the next text.</summary>
    public void Start() => _ofWords = 0;

    private void FindOfWords(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (Suspect suspect in _open.Find(facts.Suspects, found))
        {
            ReadOnlySpan<char> read = text[suspect.Start..suspect.End];
            if (!Edit(read)) continue;
            int length = _edits.Apply(read, ref _apart);
            ReadOnlySpan<char> apart = _apart.AsSpan(0, length);
            if (!words.IsKnown(apart)) continue;
            found.Add(suspect.Start, suspect.End, apart, new Reason(CorrectionKind.Character, "character.ligature", Sureness));
            _ofWords++;
        }
    }

    private void FindOfOthers(ReadOnlySpan<char> text, ChangeList found)
    {
        if (!Edit(text)) return;
        bool takesAll = all || _ofWords >= _edits.Count * WordsForOneStranger;
        int start = 0, end = 0;
        bool isName = false;
        for (int i = 0; i < _edits.Count; i++)
        {
            Change edit = _edits[i];
            // Each word is examined once, however many ligatures it has.
            if (!takesAll && edit.Start >= end)
            {
                (start, end) = WordAround(text, edit.Start);
                isName = NameShape.IsName(text[start..end]);
            }

            if (takesAll || (isName && start < edit.Start))
            {
                found.Add(edit.Start, edit.End, _edits.TextOf(edit), edit.Reason with { Confidence = Sureness });
            }
        }
    }

    private bool Edit(ReadOnlySpan<char> text)
    {
        _edits.Clear();
        plan.Find(text, _edits);
        return _edits.Count > 0;
    }

    private static (int Start, int End) WordAround(ReadOnlySpan<char> text, int at)
    {
        int start = at, end = at;
        while (start > 0 && Chars.ClassOf(text[start - 1]) is not (CharClass.Space or CharClass.Punctuation)) start--;
        while (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation)) end++;
        return (start, end);
    }

    private sealed class WordsStep(LigatureSteps ligatures) : IRepairStep
    {
        public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => ligatures.FindOfWords(text, facts, found);
    }

    private sealed class OthersStep(LigatureSteps ligatures) : IRepairStep
    {
        public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => ligatures.FindOfOthers(text, found);
    }
}
