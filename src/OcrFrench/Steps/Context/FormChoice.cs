using OcrFrench.Models;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Chooses between the forms that words may have (<c>font</c> or <c>sont</c>) by what stands around them, all of a stretch together.
/// </summary>
/// <remarks>One stretch at a time, on one thread.</remarks>
internal sealed class FormChoice
{
    /// <summary>By hand, in characters: what is farther off is no context.</summary>
    private const int Reach = 96;

    /// <summary>By hand: a sentence has no more; a new stretch begins then.</summary>
    private const int Most = 32;

    private readonly CandidateList _candidates = new();
    private readonly Unit[] _units = new Unit[Most];
    private readonly Decoder _decoder;

    public FormChoice(EngineModels models) =>
        _decoder = new Decoder(models.Language, models.Vectors, models.Graph, _candidates, new TextTokens(models.Language, models.Graph))
        {
            UsesTokens = false,
        };

    /// <summary>The number of words to choose for.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a word at a place belongs to another stretch than those before it.</summary>
    public bool IsApart(int start) => Count == Most || (Count > 0 && start - _units[Count - 1].End > Reach);

    public void Clear()
    {
        Count = 0;
        _candidates.Clear();
    }

    /// <summary>Begins another word.</summary>
    public void Add(int start, int end) =>
        _units[Count++] = new Unit { Start = start, End = end, First = _candidates.Count, Last = _candidates.Count };

    /// <summary>Adds what it may be, with its cost in nats.</summary>
    public void AddForm(ReadOnlySpan<char> letters, float cost)
    {
        ref Unit unit = ref _units[Count - 1];
        _candidates.Add(unit.First, letters, cost, unigram: 0, words: 1, generic: 0);
        unit.Last = _candidates.Count;
    }

    public void Decide(ReadOnlySpan<char> text) => _decoder.Decode(text, _units.AsSpan(0, Count));

    /// <summary>The place of a word.</summary>
    public (int Start, int End) PlaceOf(int index) => (_units[index].Start, _units[index].End);

    /// <summary>What was chosen for it.</summary>
    public ReadOnlySpan<char> TextOf(int index) => _candidates.TextOf(_units[index].Best);

    /// <summary>How likely that is, with the words around it as they were chosen.</summary>
    public float ProbabilityOf(int index)
    {
        ref readonly Unit unit = ref _units[index];
        Surroundings around = _decoder.Around(_units.AsSpan(0, Count), index);
        float best = CostOf(around, unit.Best), sum = 0;
        for (int c = unit.First; c < unit.Last; c++) sum += Portable.Exp(MathF.Min(best - CostOf(around, c), 0));
        return 1 / MathF.Max(sum, 1);
    }

    private float CostOf(in Surroundings around, int candidate) =>
        _decoder.CostOf(around, candidate).Total + _candidates[candidate].Channel;
}
