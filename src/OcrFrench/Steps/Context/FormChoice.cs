using OcrFrench.Models;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Chooses between the forms that words may have (<c>font</c> or <c>sont</c>) by what stands around them, those near each other together.
/// </summary>
/// <remarks>One text at a time, on one thread.</remarks>
internal sealed class FormChoice
{
    /// <summary>By hand, in characters: what is farther off is no context.</summary>
    private const int Reach = 96;

    /// <summary>By hand: a sentence has no more; the next are decided after them.</summary>
    private const int Most = 32;

    private readonly CandidateList _candidates = new();
    private readonly Decoder _decoder;
    private Unit[] _units = new Unit[Most];
    private float[] _probabilities = new float[Most];

    public FormChoice(EngineModels models) =>
        _decoder = new Decoder(models.Language, models.Vectors, models.Graph, _candidates, new TextTokens(models.Language, models.Graph))
        {
            UsesTokens = false,
        };

    /// <summary>The number of words to choose for.</summary>
    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        _candidates.Clear();
    }

    /// <summary>Begins another word, behind those before it.</summary>
    public void Add(int start, int end)
    {
        if (Count == _units.Length)
        {
            Array.Resize(ref _units, _units.Length * 2);
            Array.Resize(ref _probabilities, _units.Length);
        }

        _units[Count++] = new Unit { Start = start, End = end, First = _candidates.Count, Last = _candidates.Count };
    }

    /// <summary>Adds what it may be, in as many letters, with its cost in nats.</summary>
    public void AddForm(ReadOnlySpan<char> letters, float cost)
    {
        ref Unit unit = ref _units[Count - 1];
        _candidates.Add(unit.First, letters, cost, unigram: 0, words: 1, generic: 0);
        unit.Last = _candidates.Count;
    }

    /// <summary>Chooses from the first to the last, and writes what is chosen into the text, where it is context for the next.</summary>
    public void Decide(Span<char> text)
    {
        for (int from = 0; from < Count;)
        {
            int to = from + 1;
            while (to < Count && to - from < Most && _units[to].Start - _units[to - 1].End <= Reach) to++;
            Span<Unit> units = _units.AsSpan(from, to - from);
            _decoder.Decode(text, units);
            for (int i = 0; i < units.Length; i++)
            {
                _probabilities[from + i] = ProbabilityOf(units, i);
                _candidates.TextOf(units[i].Best).CopyTo(text[units[i].Start..]);
            }

            from = to;
        }
    }

    /// <summary>The place of a word.</summary>
    public (int Start, int End) PlaceOf(int index) => (_units[index].Start, _units[index].End);

    /// <summary>What was chosen for it.</summary>
    public ReadOnlySpan<char> TextOf(int index) => _candidates.TextOf(_units[index].Best);

    /// <summary>How likely that is, with the words around it as they were chosen.</summary>
    public float ProbabilityOf(int index) => _probabilities[index];

    private float ProbabilityOf(Span<Unit> units, int index)
    {
        ref readonly Unit unit = ref units[index];
        Surroundings around = _decoder.Around(units, index);
        float best = CostOf(around, unit.Best), sum = 0;
        for (int c = unit.First; c < unit.Last; c++) sum += Portable.Exp(MathF.Min(best - CostOf(around, c), 0));
        return 1 / MathF.Max(sum, 1);
    }

    private float CostOf(in Surroundings around, int candidate) =>
        _decoder.CostOf(around, candidate).Total + _candidates[candidate].Channel;
}
