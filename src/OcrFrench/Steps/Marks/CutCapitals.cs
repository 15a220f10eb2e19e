using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Joins a capital to the rest of its word, from which a large initial or a wide letter has kept it apart: <c>D ans</c>, <c>l’E urope</c>,
/// <c>V éron</c>.
/// </summary>
internal sealed class CutCapitals : IRepairStep
{
    public const string Rule = "layout.cut-capital";

    /// <summary>By hand: where the rest is not a word, the whole is.</summary>
    private const float Sureness = 0.97f;

    /// <summary>By hand, in nats: a letter that names something may stand before a word.</summary>
    private const float Doubt = 4;

    /// <summary>By hand, in letters: shorter rests are pronouns and articles as often as not.</summary>
    private const int ShortestRest = 2;

    /// <summary>Capitals that are words, or numerals.</summary>
    private const string Words = "AÀÂOÔYI";

    private readonly WordTest _words;
    private readonly TextCost _cost;
    private readonly char[] _whole = new char[WordGraph.MaxWordLength];

    public CutCapitals(EngineModels models, WordTest words)
    {
        _words = words;
        _cost = new TextCost(models);
    }

    /// <summary>Adds the joins to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.Profile.IsSound) return;
        for (int at = 1; at + ShortestRest < text.Length; at++)
        {
            int next = text[at..^ShortestRest].IndexOf(' ');
            if (next < 0) return;
            at += next;
            int start = at - 1;
            if (!Chars.IsUpper(text[start]) || !Chars.IsLower(text[at + 1]) || !IsAlone(text, start)
                || Words.Contains(text[start], StringComparison.Ordinal)) continue;
            int end = Chars.EndOfLetters(text, at + 1);
            if (end - at - 1 < ShortestRest || end - start > WordGraph.MaxWordLength || IsCounted(text, end)
                || (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation))) continue;
            _whole[0] = text[start];
            text[(at + 1)..end].CopyTo(_whole.AsSpan(1));
            ReadOnlySpan<char> whole = _whole.AsSpan(0, end - start - 1);
            if (!_words.IsKnown(whole)) continue;
            float probability = ProbabilityOf(text, start, at + 1, end, whole);
            if (probability >= Reason.Floor) found.Add(start, end, whole, new Reason(CorrectionKind.Join, Rule, probability));
        }
    }

    private float ProbabilityOf(ReadOnlySpan<char> text, int start, int rest, int end, ReadOnlySpan<char> whole)
    {
        if (_words.Judge(text[rest..end], [], out _) == WordVerdict.Unknown) return Sureness;
        // Within a sentence it is a letter that names something: vitamine C elle-même.
        if (SentenceStarts.At(text, start) == SentenceStart.No) return 0;
        return 1 / (1 + Portable.Exp(Doubt - _cost.GainOf(text, start, end, whole)));
    }

    /// <summary>Whether a full stop and a figure follow: shares are listed so, <c>part B ord. 1 250</c>.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, int end) =>
        end + 2 < text.Length && text[end] == '.' && text[end + 1] == ' ' && Chars.IsDigit(text[end + 2]);

    private static bool IsAlone(ReadOnlySpan<char> text, int start) =>
        start == 0 || Chars.ClassOf(text[start - 1]) is CharClass.Space or CharClass.Apostrophe || text[start - 1] is '«' or '(' or '"';
}
