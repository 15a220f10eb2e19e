namespace OcrFrench.Models.Search;

/// <summary>
/// What going on from a place in what was read costs at least, by the letters that can follow in the lexicon: the cheapest ways on, in
/// order. A partial reading is ordered by what it cost and by this, so that those which lead nowhere make room before they are followed.
/// </summary>
internal sealed class Outlook
{
    /// <summary>So many ways on are told apart; all that are dearer count as the cheapest of them.</summary>
    private const int Most = 16;

    private readonly ulong[] _starts = new ulong[Most];
    private readonly float[] _costs = new float[Most];
    private int _count;

    /// <summary>What going on costs where none of the ways on is open.</summary>
    private float _rest;

    /// <summary>Forgets everything; going on never costs more than <paramref name="most"/>.</summary>
    public void Clear(float most)
    {
        _count = 0;
        _rest = most;
    }

    /// <summary>Takes in a way on.</summary>
    /// <param name="starts">The exits of which it needs one; see <c>Of</c>.</param>
    /// <param name="cost">What it costs.</param>
    /// <returns>False when neither this way nor a dearer one makes a difference.</returns>
    public bool Add(ulong starts, float cost)
    {
        if (cost >= _rest) return false;
        if (starts == ulong.MaxValue)
        {
            _rest = cost;
            while (_count > 0 && _costs[_count - 1] >= cost) _count--;
            return false;
        }

        int at = _count;
        while (at > 0 && _costs[at - 1] > cost) at--;
        for (int i = 0; i < at; i++)
            if ((starts & ~_starts[i]) == 0) return true;
        if (_count == Most)
        {
            _rest = at == Most ? cost : _costs[Most - 1];
            if (at == Most) return false;
            _count--;
        }

        for (int i = _count++; i > at; i--) (_starts[i], _costs[i]) = (_starts[i - 1], _costs[i - 1]);
        (_starts[at], _costs[at]) = (starts, cost);
        return true;
    }

    /// <summary>What going on costs at least where these exits are.</summary>
    public float Least(ulong exits)
    {
        for (int i = 0; i < _count; i++)
            if ((_starts[i] & exits) != 0) return _costs[i];
        return _rest;
    }
}
