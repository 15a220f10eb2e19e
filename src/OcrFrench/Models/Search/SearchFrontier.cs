using OcrFrench.Models.Confusions;

namespace OcrFrench.Models.Search;

/// <summary>
/// The partial candidates of a search. Only the best at each position are kept; one that is worse than enough others at its position is not
/// even stored, since those only get better.
/// </summary>
internal sealed class SearchFrontier
{
    /// <summary>How much a word's rarity counts when partial candidates are compared; the context judges the rest.</summary>
    /// <remarks>
    /// Set by hand; on the training pairs 0.3 repairs 144 fewer of 24 587 words, and 0.9 repairs 28 more but makes one more change in sound
    /// old text.
    /// </remarks>
    public const float RarityWeight = 0.6f;

    /// <summary>An edit consumes at most three characters, so this many positions are filled at a time.</summary>
    public const int OpenPositions = ShortText.Capacity + 1;

    /// <summary>By hand: bounds the memory of a search; only words far longer than French ones could need more.</summary>
    private const int MostStates = 1 << 15;

    private readonly SearchState[] _states = new SearchState[MostStates];
    private readonly StateIndex _index = new(MostStates);
    private readonly RankedStates[] _positions;
    private int _count, _most;

    public SearchFrontier()
    {
        _positions = new RankedStates[OpenPositions];
        for (int i = 0; i < OpenPositions; i++) _positions[i] = new RankedStates(_states);
    }

    public ref SearchState this[int index] => ref _states[index];

    /// <summary>Clears everything for a new search.</summary>
    /// <param name="kept">How many states are kept at each position.</param>
    /// <param name="span">How far behind the best.</param>
    /// <param name="length">The length of what was read.</param>
    public void Restart(int kept, float span, int length)
    {
        _count = 0;
        _most = Math.Min(MostStates, (length + 1) * kept * 8);
        _index.Clear(_most);
        for (int i = 0; i < OpenPositions; i++) _positions[i].Restart(i, kept, span);
    }

    /// <summary>The states at a position, which is not farther than an edit reaches.</summary>
    public RankedStates At(int position) => _positions[position % OpenPositions];

    /// <summary>Adds a state that is below the limit of its position, unless an equivalent one is at least as cheap.</summary>
    public void Add(in SearchState state, RankedStates position)
    {
        if (_count == _most) return;
        // Words with the same ending share its nodes; the rank tells them apart.
        ref readonly SearchPlace place = ref state.Place;
        ulong key = (ulong)(uint)place.Graph.Node << 42 | (ulong)(uint)place.Graph.Rank << 22 | (ulong)place.History << 12
            | (ulong)((byte)place.Flags & 7) << 9 | (ulong)(place.Words & 7) << 6 | (byte)position.Position;
        ref int index = ref _index.Find(key);
        if (index >= 0)
        {
            ref SearchState known = ref _states[index];
            if (state.Cost + (RarityWeight * place.Unigram) >= known.Cost + (RarityWeight * known.Place.Unigram)) return;
            position.Remove(known.Order);
            bool isListed = known.IsListed;
            known = state;
            known.IsListed = true;
            position.Add(index, state.Order, isListed);
            return;
        }

        index = _count;
        _states[_count] = state;
        _states[_count].IsListed = true;
        position.Add(_count++, state.Order, isListed: false);
    }
}
