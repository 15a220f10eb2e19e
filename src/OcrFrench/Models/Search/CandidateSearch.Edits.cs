using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Models.Search;

/// <summary>How partial candidates are extended: what the next characters may stand for, letter by letter through the lexicon.</summary>
internal sealed partial class CandidateSearch
{
    /// <summary>The lowest rarity of any word.</summary>
    private readonly float _least;

    /// <summary>The number of histories that are distinguished: ten bits of a state’s key.</summary>
    private const int HistoryCount = 1021;

    // The partial reading being extended.
    private int _from, _firstEdge;
    private SearchPlace _old;
    private float _oldCost;
    private int _oldGeneric;

    /// <summary>Its ways out, of which edits may use these.</summary>
    private ulong _exits;

    /// <summary>Where a letter leads; of its fields only those change that a letter changes.</summary>
    private SearchPlace _next;

    /// <summary>The states at the position that the edits lead to.</summary>
    private RankedStates _to = null!;

    /// <summary>What may be done next: collected first, so that it is tried in one loop.</summary>
    private Hit[] _hits = new Hit[256];

    private int _hitCount;

    /// <summary>An edit that leads out of the place.</summary>
    /// <param name="Total">What the reading costs with it.</param>
    /// <param name="Symbols">The symbols of what was printed, if it consists of letters: see <see cref="Edit.Symbols"/>.</param>
    /// <param name="Edit">The edit’s index in the table, or −1.</param>
    /// <param name="Printed">What was printed, if no table says it: a character, or '\0' for nothing.</param>
    /// <param name="Taken">The number of characters that were read for it.</param>
    /// <param name="Generic">The number of edits in it that no table lists.</param>
    /// <param name="Flags">Whether it is an insertion, or none at all.</param>
    private readonly record struct Hit(float Total, uint Symbols, short Edit, char Printed, byte Taken, byte Generic, StateFlags Flags);

    /// <summary>Extends a partial reading.</summary>
    private void Open(int from)
    {
        _from = from;
        ref readonly SearchState old = ref _frontier[from];
        _old = old.Place;
        _next = old.Place;
        _oldCost = old.Cost;
        _oldGeneric = old.Generic;
        _firstEdge = _search.FirstEdge(_old.Graph.Node);
        _exits = _old.Exits;
        if ((_old.Flags & StateFlags.AfterClitic) != 0) _exits &= Exits.AfterClitic;
        if ((_old.Flags & StateFlags.InWord) == 0) _exits &= ~Exits.WordEnd;
    }

    /// <summary>
    /// Makes the states of a position from those before it. What was read right comes first: the readings that it leads to are the best, so
    /// that most edits are known to be too dear before they are tried.
    /// </summary>
    private void Fill(ReadOnlySpan<char> read, int at)
    {
        _to = _frontier.At(at);
        _to.Clear(at);
        ReadOnlySpan<int> before = _frontier.At(at - 1).Settled;
        foreach (int state in before) _search.PrefetchNode(_frontier[state].Place.Graph.Node);
        for (int i = 0; i < before.Length; i++)
        {
            if (i + 2 < before.Length) _search.PrefetchEdges(_frontier[before[i + 2]].Place.Graph.Node);
            Open(before[i]);
            Keep(read[at - 1]);
        }

        for (int taken = 1; taken <= Math.Min(at, ShortText.Capacity); taken++) Edit(read, at - taken, taken);
    }

    /// <summary>Makes the edits that take a number of characters from a position.</summary>
    private void Edit(ReadOnlySpan<char> read, int from, int taken)
    {
        ReadOnlySpan<Piece> pieces = _ahead.PiecesAt(from);
        bool mayBeGeneric = taken == 1 && _limits.MaxGeneric > 0;
        float least = mayBeGeneric ? MathF.Min(_table.Generic.Substitute, _table.Generic.Delete) : float.PositiveInfinity;
        foreach (ref readonly Piece piece in pieces)
            if (piece.Length == taken) least = MathF.Min(least, _table.Edits(piece.Edits)[0].Cost + piece.Extra);
        int symbol = Letters.SymbolOf(read[from]);
        foreach (int state in _frontier.At(from).Settled)
        {
            if (!Admits(_frontier[state], least)) continue;
            Open(state);
            foreach (ref readonly Piece piece in pieces)
                if (piece.Length == taken) Collect(piece.Edits, piece.Extra, taken, StateFlags.None);
            if (mayBeGeneric && _oldGeneric < _limits.MaxGeneric)
            {
                CollectGeneric(symbol, _table.Generic.Substitute, 1, StateFlags.None);
                float deleted = _oldCost + _table.Generic.Delete;
                if (deleted <= _limits.MaxCost) _hits[_hitCount++] = new Hit(deleted, 0, EditPath.None, '\0', 1, 1, StateFlags.None);
            }

            Make();
        }
    }

    /// <summary>Letters that were printed here and lost in reading.</summary>
    private void Insert(ReadOnlySpan<int> states, RankedStates here)
    {
        _to = here;
        float least = _limits.MaxGeneric > 0 ? _table.Generic.Insert : float.PositiveInfinity;
        if (!_table.Insertions.IsEmpty) least = MathF.Min(least, _table.Insertions[0].Cost);
        foreach (int state in states)
        {
            ref readonly SearchState old = ref _frontier[state];
            if ((old.Place.Flags & StateFlags.Inserted) != 0 || !Admits(old, least)) continue;
            Open(state);
            Collect(_table.InsertionRange, 0, 0, StateFlags.Inserted);
            if (_oldGeneric < _limits.MaxGeneric) CollectGeneric(0, _table.Generic.Insert, 0, StateFlags.Inserted);
            Make();
        }
    }

    /// <summary>Whether a reading may still be kept when an edit of at least this cost is added.</summary>
    private bool Admits(in SearchState old, float least) => old.Cost + least <= _limits.MaxCost
        && old.Cost + least + (SearchFrontier.RarityWeight * (old.Place.Unigram + old.Place.Ahead)) < _to.Limit;

    /// <summary>What was read is what was printed.</summary>
    private void Keep(char c)
    {
        char lower = Letters.ToLower(c);
        float kept = _oldCost + ReadAhead.KeepCost(lower, _table);
        if (kept > _limits.MaxCost || (Exits.Of(ShortText.From(lower)) & _exits) == 0) return;
        int symbol = Letters.SymbolOf(lower);
        _hits[_hitCount++] = new Hit(
            kept, symbol >= Exits.FirstLetter ? (uint)symbol : 0, EditPath.None, lower, 1, 0, StateFlags.Kept);
        // A hyphen separates two words, or is inside one that the lexicon contains as a whole.
        if (c == '-') _hits[_hitCount++] = new Hit(kept, 0, EditPath.None, lower, 1, 0, StateFlags.None);
        Make();
    }

    /// <summary>Collects the edits of a range, sorted by cost, that lead out of the place.</summary>
    private void Collect(EditRange range, float extra, int taken, StateFlags flags)
    {
        float limit = _to.Limit, rarity = SearchFrontier.RarityWeight * (_old.Unigram + _old.Ahead);
        ReadOnlySpan<Edit> edits = _table.Edits(range);
        ReadOnlySpan<ulong> starts = _table.Starts(range);
        while (_hits.Length < _hitCount + edits.Length + Letters.SymbolCount + 1) Array.Resize(ref _hits, _hits.Length * 2);
        for (int block = 0; block < edits.Length; block += Vector256<ulong>.Count)
        {
            for (uint found = Leading(starts, block); found != 0; found &= found - 1)
            {
                int i = block + BitOperations.TrailingZeroCount(found);
                ref readonly Edit edit = ref edits[i];
                float total = _oldCost + (edit.Cost + extra);
                if (total > _limits.MaxCost || total + rarity >= limit) return;
                _hits[_hitCount++] = new Hit(total, edit.Symbols, (short)(range.Start + i), '\0', (byte)taken, 0, flags);
            }
        }
    }

    /// <summary>Which of four edits lead out of the place, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Leading(ReadOnlySpan<ulong> starts, int from)
    {
        if (from + Vector256<ulong>.Count <= starts.Length)
        {
            Vector256<ulong> common = Vector256.LoadUnsafe(in MemoryMarshal.GetReference(starts), (nuint)from) & Vector256.Create(_exits);
            return ~Vector256.Equals(common, Vector256<ulong>.Zero).ExtractMostSignificantBits() & 0xF;
        }

        uint found = 0;
        for (int i = from; i < starts.Length; i++) found |= (starts[i] & _exits) != 0 ? 1u << (i - from) : 0;
        return found;
    }

    /// <summary>Collects every letter that can follow, except the one that was read.</summary>
    private void CollectGeneric(int but, float cost, int taken, StateFlags flags)
    {
        float total = _oldCost + cost;
        if (total > _limits.MaxCost || total + (SearchFrontier.RarityWeight * (_old.Unigram
            + Greater(_old.Ahead, _search.LeastBehind(_old.Graph.Node)))) >= _to.Limit) return;
        for (ulong mask = _exits & ~Exits.WordEnd & ~(1UL << but); mask != 0; mask &= mask - 1)
        {
            int symbol = BitOperations.TrailingZeroCount(mask);
            _hits[_hitCount++] = new Hit(total, symbol >= Exits.FirstLetter ? (uint)symbol : 0, EditPath.None, Letters.CharOf(symbol),
                (byte)taken, 1, flags);
        }
    }

    /// <summary>Makes the edits that were collected.</summary>
    private void Make()
    {
        foreach (ref readonly Hit hit in _hits.AsSpan(0, _hitCount))
        {
            if (hit.Symbols != 0) Spell(hit, _to);
            else Apply(hit, _to);
        }

        _hitCount = 0;
    }

    /// <summary>The same as <see cref="Apply"/> for letters, without the checks that letters do not need.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Spell(in Hit hit, RankedStates to)
    {
        uint symbols = hit.Symbols;
        int rank = _old.Graph.Rank;
        ref readonly SearchGraph.Edge edge = ref _search.EdgeAt(_firstEdge, _old.Exits, 1UL << (int)(symbols & 63));
        while (true)
        {
            rank += edge.Skip;
            symbols >>= 8;
            if (symbols == 0) break;
            ulong bit = 1UL << (int)(symbols & 63);
            if ((edge.Exits & bit) == 0) return;
            edge = ref _search.EdgeAt(_search.FirstEdge(edge.Target), edge.Exits, bit);
        }

        float ahead = Greater(_old.Ahead, _search.CostOf(edge.Best));
        float order = hit.Total + (SearchFrontier.RarityWeight * (_old.Unigram + ahead));
        if (order >= to.Limit) return;
        ulong exits = edge.Exits;
        float rarity = to.Position == _length && (exits & Exits.WordEnd) != 0 ? _graph.Cost(rank) : ahead;
        float onward = hit.Total + _ahead.Least(to.Position, exits);
        order = onward + (SearchFrontier.RarityWeight * (_old.Unigram + rarity));
        if (order >= to.Limit) return;
        float exact = _search.LeastCost(rank, edge.Words, ahead);
        if (exact > ahead)
        {
            ahead = exact;
            if (rarity < exact)
            {
                order = onward + (SearchFrontier.RarityWeight * (_old.Unigram + exact));
                if (order >= to.Limit) return;
            }
        }

        if (hit.Total + _old.Unigram + ahead > _limits.MaxTotal) return;
        _next.Graph = new GraphState(edge.Target, rank);
        _next.Exits = exits;
        _next.Ahead = ahead;
        _next.Flags = StateFlags.InWord | (hit.Flags & StateFlags.Inserted);
        Add(_next, order, hit, to);
    }

    private static float Greater(float a, float b) => a > b ? a : b;

    private void Apply(in Hit hit, RankedStates to)
    {
        SearchPlace place = _old;
        place.Flags = (place.Flags & ~StateFlags.Inserted) | (hit.Flags & ~StateFlags.Kept);
        ShortText printed = PrintedOf(hit);
        for (int i = 0; i < printed.Length; i++)
            if (!Advance(ref place, printed[i], inserted: (hit.Flags & StateFlags.Kept) == 0)) return;
        if (hit.Total + place.Unigram + place.Ahead > _limits.MaxTotal) return;
        float order = Order(place, hit.Total, to);
        if (order < to.Limit) Add(place, order, hit, to);
    }

    private void Add(in SearchPlace place, float order, in Hit hit, RankedStates to) => _frontier.Add(place, hit.Total, order,
        new SearchEdit(_from, PrintedOf(hit), hit.Edit, hit.Taken, (byte)(_oldGeneric + hit.Generic)), to);

    private ShortText PrintedOf(in Hit hit) =>
        hit.Edit >= 0 ? _table.EditAt(hit.Edit).Printed : hit.Printed == '\0' ? default : ShortText.From(hit.Printed);

    private float Order(in SearchPlace place, float cost, RankedStates to)
    {
        bool isWord = to.Position == _length && (place.Flags & StateFlags.InWord) != 0 && (place.Exits & Exits.WordEnd) != 0;
        float ahead = isWord ? _graph.Cost(place.Graph.Rank) : place.Ahead;
        float onward = cost + _ahead.Least(to.Position, place.Exits);
        return onward + (SearchFrontier.RarityWeight * (place.Unigram + ahead));
    }

    /// <summary>Follows one printed character: through the word, past a clitic, or across a space or a hyphen into the next word.</summary>
    private bool Advance(ref SearchPlace place, char c, bool inserted)
    {
        // A hyphen that was not read is only accepted inside a word of the lexicon: peut-être, not Prie-instamment.
        if (c == '-' && inserted) return Step(ref place, c);
        if (c is ' ' or '-')
        {
            if ((place.Flags & StateFlags.InWord) != 0 && IsReading(place))
            {
                EndWord(ref place);
                if (c == ' ' && inserted && ++place.Splits > _limits.MaxSplits) return false;
                return true;
            }

            return c == '-' && Step(ref place, c);
        }

        if ((place.Flags & StateFlags.AfterClitic) != 0)
        {
            if (!Chars.MayFollowElision(c)) return false;
            place.Flags &= ~StateFlags.AfterClitic;
        }

        if (!Step(ref place, c)) return false;
        place.Flags |= StateFlags.InWord;
        if (c == Chars.Apostrophe && (place.Exits & Exits.WordEnd) != 0)
        {
            EndWord(ref place);
            place.Flags |= StateFlags.AfterClitic;
        }

        return true;
    }

    private bool Step(ref SearchPlace place, char c)
    {
        int symbol = Letters.SymbolOf(c);
        ulong bit = 1UL << symbol & ~1UL;
        if ((place.Exits & bit) == 0) return false;
        ref readonly SearchGraph.Edge edge = ref _search.EdgeAt(_search.FirstEdge(place.Graph.Node), place.Exits, bit);
        place.Graph = new GraphState(edge.Target, place.Graph.Rank + edge.Skip);
        place.Exits = edge.Exits;
        place.Ahead = _search.LeastCost(place.Graph.Rank, edge.Words, Greater(place.Ahead, _search.CostOf(edge.Best)));
        return true;
    }

    /// <summary>Whether a word ends here that may be printed, rather than one that only results from damage.</summary>
    private bool IsReading(in SearchPlace place)
    {
        if ((place.Exits & Exits.WordEnd) == 0) return false;
        WordFlags flags = _graph.Flags(place.Graph.Rank);
        if (AllowsOld && (flags & WordFlags.Old) != 0) return true;
        return (flags & (WordFlags.Rare | WordFlags.OeVariant | WordFlags.Old)) == 0;
    }

    private void EndWord(ref SearchPlace place)
    {
        place.Unigram += _graph.Cost(place.Graph.Rank);
        place.Words++;
        place.History = (ushort)(((place.History * 31) + place.Graph.Rank + 1) % HistoryCount);
        place.Graph = WordGraph.RootState;
        place.Exits = _search.RootExits;
        place.Ahead = _least;
        place.Flags &= ~StateFlags.InWord;
    }
}
