namespace OcrFrench.Models.Search;

/// <summary>
/// The best of many states, counted in buckets of their order, so that the limit beyond which none can be kept is always known.
/// </summary>
internal sealed class RankedStates
{
    /// <summary>By hand: the buckets cover 64 nats, more than any candidate may cost, in steps too small to matter.</summary>
    private const int StepsPerNat = 8, Steps = 512;

    private readonly SearchState[] _states;
    private readonly int[] _counts = new int[Steps];
    private int[] _listed = [], _best = [];
    private ulong[] _keys = [], _sorted = [];

    /// <summary>The number of states in each bucket, then where they go; empty between uses.</summary>
    private readonly int[] _places = new int[Steps];
    private int _kept, _count;

    /// <summary>The number of states in buckets before that of the limit.</summary>
    private int _before;

    private int _limitStep;
    private bool _isSorted;
    private float _span;

    public RankedStates(SearchState[] states) => _states = states;

    /// <summary>A state of this order or greater is worse than all that will be kept, or too far behind the best.</summary>
    public float Limit { get; private set; }

    /// <summary>The position of all these states in what was read.</summary>
    public int Position { get; private set; }

    /// <summary>Begins a search.</summary>
    /// <param name="position">Where the states stand in what was read.</param>
    /// <param name="kept">How many are kept.</param>
    /// <param name="span">How far behind the best.</param>
    public void Restart(int position, int kept, float span)
    {
        _span = span;
        if (kept * 2 > _keys.Length)
        {
            _listed = new int[kept * 2];
            _best = new int[kept * 2];
            _keys = new ulong[kept * 2];
            _sorted = new ulong[kept * 2];
        }

        _kept = kept;
        Clear(position);
    }

    /// <summary>Clears the states for another position.</summary>
    public void Clear(int position)
    {
        Position = position;
        Array.Clear(_counts);
        _count = _before = 0;
        _isSorted = true;
        _limitStep = Steps;
        Limit = float.PositiveInfinity;
    }

    /// <summary>Adds a state.</summary>
    /// <param name="index">Where it stands.</param>
    /// <param name="order">Its order, below the limit.</param>
    /// <param name="isListed">Whether it was added before, with another order.</param>
    public void Add(int index, float order, bool isListed)
    {
        if (!isListed)
        {
            if (_count == _kept * 2) Sort();
            _listed[_count++] = index;
        }

        LowerLimit(order + _span);
        _isSorted = false;
        _counts[Step(order)]++;
        _before++;
        while (_limitStep > 1 && _before - _counts[_limitStep - 1] >= _kept)
        {
            _before -= _counts[--_limitStep];
            LowerLimit((float)_limitStep / StepsPerNat);
        }
    }

    /// <summary>Removes the order of a state that gets a new one.</summary>
    public void Remove(float order)
    {
        int step = Step(order);
        _counts[step]--;
        if (step < _limitStep) _before--;
    }

    /// <summary>The best states, in order; of equal ones the first created comes first. The list is valid until the next call.</summary>
    public ReadOnlySpan<int> Best()
    {
        if (!_isSorted) Sort();
        _listed.AsSpan(0, _count).CopyTo(_best);
        return _best.AsSpan(0, _count);
    }

    /// <summary>What <see cref="Best"/> gave last.</summary>
    public ReadOnlySpan<int> Settled => _best.AsSpan(0, _count);

    /// <summary>Sorts the states and drops all but the best.</summary>
    private void Sort()
    {
        int count = 0, steps = 0;
        for (int i = 0; i < _count; i++)
        {
            ref SearchState state = ref _states[_listed[i]];
            if (state.Order < Limit)
            {
                _keys[count++] = ((ulong)BitConverter.SingleToUInt32Bits(state.Order) << 32) | (uint)_listed[i];
                int step = Step(state.Order);
                _places[step]++;
                if (step >= steps) steps = step + 1;
            }
            else state.IsListed = false;
        }

        Distribute(_keys.AsSpan(0, count), steps);
        for (int i = 0; i < count; i++) _listed[i] = (int)(uint)_sorted[i];
        for (int i = _kept; i < count; i++) _states[_listed[i]].IsListed = false;
        _count = Math.Min(count, _kept);
        _isSorted = true;
    }

    /// <summary>
    /// Puts the keys in order: first by their buckets, of which <see cref="_places"/> holds the sizes, then by a few exchanges.
    /// </summary>
    private void Distribute(ReadOnlySpan<ulong> keys, int steps)
    {
        for (int step = 0, before = 0; step < steps; step++)
        {
            int here = _places[step];
            _places[step] = before;
            before += here;
        }

        foreach (ulong key in keys) _sorted[_places[Step(BitConverter.UInt32BitsToSingle((uint)(key >> 32)))]++] = key;
        _places.AsSpan(0, steps).Clear();
        Span<ulong> sorted = _sorted.AsSpan(0, keys.Length);
        for (int i = 1; i < sorted.Length; i++)
        {
            ulong key = sorted[i];
            int to = i;
            for (; to > 0 && sorted[to - 1] > key; to--) sorted[to] = sorted[to - 1];
            sorted[to] = key;
        }
    }

    /// <summary>The same as <see cref="MathF.Min(float, float)"/> for numbers, without its care for others.</summary>
    private void LowerLimit(float to) => Limit = to < Limit ? to : Limit;

    private static int Step(float order) => Math.Min((int)(order * StepsPerNat), Steps - 1);
}
