using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

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
    private const int MostStates = StateIndex.MostStates;

    private readonly SearchState[] _states = new SearchState[MostStates];
    private readonly StateIndex _index = new();
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
    public void Add(in SearchPlace place, float cost, float order, in SearchEdit edit, RankedStates position)
    {
        if (_count == _most) return;
        // Words with the same ending share its nodes; the rank tells them apart.
        ulong key = (ulong)(uint)place.Graph.Node << 42 | (ulong)(uint)place.Graph.Rank << 22 | (ulong)place.History << 12
            | (ulong)((byte)place.Flags & 7) << 9 | (ulong)(place.Words & 7) << 6 | (byte)position.Position;
        int index = _index.Find(key, _count);
        bool isListed = false;
        if (index == _count) _count++;
        else
        {
            ref SearchState known = ref _states[index];
            float now = cost + (RarityWeight * place.Unigram), before = known.Cost + (RarityWeight * known.Place.Unigram);
            if (now >= before) return;
            position.Remove(known.Order);
            isListed = known.IsListed;
        }
        Write(ref _states[index], place, cost, order, edit);
        position.Add(index, order, isListed);
    }

    /// <summary>Field by field: what was just written in pieces cannot be copied as a whole without waiting for it.</summary>
    private static void Write(ref SearchState to, in SearchPlace place, float cost, float order, in SearchEdit edit)
    {
        to.Place.Graph = new GraphState(place.Graph.Node, place.Graph.Rank);
        to.Place.Exits = place.Exits;
        to.Place.Unigram = place.Unigram;
        to.Place.Ahead = place.Ahead;
        to.Place.History = place.History;
        to.Place.Words = place.Words;
        to.Place.Splits = place.Splits;
        to.Place.Flags = place.Flags;
        to.Cost = cost;
        to.Order = order;
        to.Back = edit.Back;
        to.Printed = edit.Printed;
        to.Edit = edit.Edit;
        to.ReadLength = edit.ReadLength;
        to.Generic = edit.Generic;
        to.IsListed = true;
    }
}

/// <summary>How a partial reading came from another.</summary>
/// <param name="Back">The other.</param>
/// <param name="Printed">What was printed.</param>
/// <param name="Edit">The edit’s index in the table, or −1.</param>
/// <param name="ReadLength">How many characters were read for it.</param>
/// <param name="Generic">How many edits that no table lists were made so far.</param>
internal readonly record struct SearchEdit(int Back, ShortText Printed, short Edit, byte ReadLength, byte Generic);
