namespace OcrFrench.Steps.Context;

/// <summary>A reading of the units so far.</summary>
internal struct Hypothesis
{
    /// <summary>Its last two tokens: everything that follows depends on them alone.</summary>
    public int First, Second;

    public float Cost;

    /// <summary>The hypothesis it extends.</summary>
    public int Back;

    /// <summary>The most recently chosen candidate.</summary>
    public int Choice;
}

/// <summary>The cheapest hypotheses so far, in order; among those with the same last two tokens only the cheapest.</summary>
internal sealed class HypothesisBeam(int width)
{
    /// <summary>By hand, in nats: allows for probabilities that rounding pushes slightly above one.</summary>
    private const float Slack = 0.5f;

    private readonly Hypothesis[] _kept = new Hypothesis[width];
    private int _count;

    public ReadOnlySpan<Hypothesis> Kept => _kept.AsSpan(0, _count);

    public void Clear() => _count = 0;

    /// <summary>Whether a hypothesis of at least this cost may still be kept.</summary>
    public bool Admits(float leastCost) => _count < _kept.Length || leastCost <= _kept[^1].Cost + Slack;

    /// <summary>Adds a hypothesis if it is among the cheapest; of equal ones the first is kept.</summary>
    public void Add(in Hypothesis added)
    {
        if (_count == _kept.Length && _kept[^1].Cost <= added.Cost) return;
        int at = _count;
        while (at > 0 && _kept[at - 1].Cost > added.Cost) at--;
        for (int i = 0; i < at; i++)
            if (IsSame(_kept[i], added)) return;
        int end = at;
        while (end < _count && !IsSame(_kept[end], added)) end++;
        if (end == _kept.Length && --end < at) return;
        if (end == _count) _count++;
        Array.Copy(_kept, at, _kept, at + 1, end - at);
        _kept[at] = added;
    }

    private static bool IsSame(in Hypothesis a, in Hypothesis b) => a.First == b.First && a.Second == b.Second;
}
