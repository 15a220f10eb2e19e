using System.Numerics;
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
    private int _from;
    private SearchState _old;
    private ulong _exits;

    /// <summary>Extends a partial reading.</summary>
    private void Open(int from)
    {
        _from = from;
        _old = _frontier[from];
        _exits = _search.Exits(_old.Place.Graph.Node);
        if ((_old.Place.Flags & StateFlags.AfterClitic) != 0) _exits &= Exits.AfterClitic;
        if ((_old.Place.Flags & StateFlags.InWord) == 0) _exits &= ~Exits.WordEnd;
    }

    /// <summary>Letters that were printed here and lost in reading.</summary>
    private void Insert(RankedStates here)
    {
        if ((_old.Place.Flags & StateFlags.Inserted) != 0) return;
        ApplyAll(_table.InsertionRange, 0, here, 0, StateFlags.Inserted);
        if (_old.Generic < _limits.MaxGeneric) Generic(0, _table.Generic.Insert, here, 0, StateFlags.Inserted);
    }

    private void Consume(ReadOnlySpan<char> read, int at)
    {
        RankedStates next = _frontier.At(at + 1);
        char c = read[at];
        char lower = Letters.ToLower(c);
        int symbol = Letters.SymbolOf(lower);
        var kept = ShortText.From(lower);
        float keepCost = ReadAhead.KeepCost(lower, _table);
        if (symbol >= Exits.FirstLetter) Spell((uint)symbol, kept, keepCost, next, 1, StateFlags.Kept, 0);
        else Apply(kept, Exits.Of(kept), keepCost, next, 1, StateFlags.Kept, 0);
        // A hyphen separates two words, or is inside one that the lexicon contains as a whole.
        if (c == '-') Apply(kept, Exits.Of(kept), keepCost, next, 1, StateFlags.None, 0);
        foreach (ref readonly Piece piece in _ahead.PiecesAt(at))
        {
            ApplyAll(piece.Edits, piece.Extra, _frontier.At(at + piece.Length), piece.Length, StateFlags.None);
        }

        if (_old.Generic >= _limits.MaxGeneric) return;
        Generic(symbol, _table.Generic.Substitute, next, 1, StateFlags.None);
        Apply(default, ulong.MaxValue, _table.Generic.Delete, next, 1, StateFlags.None, 1);
    }

    /// <summary>Applies edits, which are sorted by cost.</summary>
    private void ApplyAll(EditRange range, float extra, RankedStates to, int taken, StateFlags flags)
    {
        float rarity = SearchFrontier.RarityWeight * (_old.Place.Unigram + _old.Place.Ahead);
        ulong exits = _exits;
        ReadOnlySpan<Edit> edits = _table.Edits(range);
        for (int i = 0; i < edits.Length; i++)
        {
            ref readonly Edit edit = ref edits[i];
            if ((edit.Starts & exits) == 0) continue;
            float cost = edit.Cost + extra, total = _old.Cost + cost;
            if (total > _limits.MaxCost || total + rarity >= to.Limit) return;
            if (edit.Symbols != 0) Spell(edit.Symbols, edit.Printed, cost, to, taken, flags, 0, range.Start + i);
            else Apply(edit.Printed, edit.Starts, cost, to, taken, flags, 0, range.Start + i);
        }
    }

    /// <summary>Every letter that can follow, except the one that was read.</summary>
    private void Generic(int but, float cost, RankedStates to, int taken, StateFlags flags)
    {
        float total = _old.Cost + cost;
        if (total > _limits.MaxCost || total
            + (SearchFrontier.RarityWeight * (_old.Place.Unigram
            + MathF.Max(_old.Place.Ahead, _search.LeastBehind(_old.Place.Graph.Node)))) >= to.Limit)
        {
            return;
        }
        for (ulong mask = _exits & ~Exits.WordEnd & ~(1UL << but); mask != 0; mask &= mask - 1)
        {
            int symbol = BitOperations.TrailingZeroCount(mask);
            var printed = ShortText.From(Letters.CharOf(symbol));
            if (symbol >= Exits.FirstLetter) Spell((uint)symbol, printed, cost, to, taken, flags, 1);
            else Apply(printed, ulong.MaxValue, cost, to, taken, flags, 1);
        }
    }

    /// <summary>The same as <see cref="Apply"/> for letters, without the checks that letters do not need.</summary>
    private void Spell(uint symbols, ShortText printed, float cost, RankedStates to, int taken, StateFlags flags, int generic,
        int edit = EditPath.None)
    {
        float total = _old.Cost + cost;
        if (total > _limits.MaxCost || (_exits >> (int)(symbols & 63) & 1) == 0) return;
        GraphState next = _old.Place.Graph;
        float least = 0;
        for (; symbols != 0; symbols >>= 8)
            if (!_search.TryStep(next, (int)(symbols & 63), out next, out least)) return;
        float ahead = MathF.Max(_old.Place.Ahead, least);
        if (total + (SearchFrontier.RarityWeight * (_old.Place.Unigram + ahead)) >= to.Limit) return;
        ulong exits = _search.Exits(next.Node);
        float rarity = to.Position == _length && (exits & Exits.WordEnd) != 0 ? _graph.Cost(next.Rank) : ahead;
        float onward = total + _ahead.Least(to.Position, exits);
        float order = onward + (SearchFrontier.RarityWeight * (_old.Place.Unigram + rarity));
        if (order >= to.Limit) return;
        float exact = _search.LeastCost(next, ahead);
        if (exact > ahead)
        {
            ahead = exact;
            if (rarity < exact)
            {
                order = onward + (SearchFrontier.RarityWeight * (_old.Place.Unigram + exact));
                if (order >= to.Limit) return;
            }
        }

        SearchPlace place = _old.Place;
        place.Graph = next;
        place.Ahead = ahead;
        place.Flags = StateFlags.InWord | (flags & StateFlags.Inserted);
        Add(place, total, order, printed, to, taken, generic, edit);
    }

    private void Apply(ShortText printed, ulong starts, float cost, RankedStates to, int taken, StateFlags flags, int generic,
        int edit = EditPath.None)
    {
        float total = _old.Cost + cost;
        if (total > _limits.MaxCost || (starts & _exits) == 0) return;
        SearchPlace place = _old.Place;
        place.Flags = (place.Flags & ~StateFlags.Inserted) | (flags & ~StateFlags.Kept);
        for (int i = 0; i < printed.Length; i++)
            if (!Advance(ref place, printed[i], inserted: (flags & StateFlags.Kept) == 0)) return;
        float order = Order(place, total, to);
        if (order < to.Limit) Add(place, total, order, printed, to, taken, generic, edit);
    }

    private void Add(in SearchPlace place, float cost, float order, ShortText printed, RankedStates to, int taken, int generic, int edit)
    {
        var state = new SearchState
        {
            Place = place,
            Cost = cost,
            Order = order,
            Generic = (byte)(_old.Generic + generic),
            Back = _from,
            Printed = printed,
            Edit = (short)edit,
            ReadLength = (byte)taken,
        };
        _frontier.Add(state, to);
    }

    private float Order(in SearchPlace place, float cost, RankedStates to)
    {
        ulong exits = _search.Exits(place.Graph.Node);
        bool isWord = to.Position == _length && (place.Flags & StateFlags.InWord) != 0 && (exits & Exits.WordEnd) != 0;
        float ahead = isWord ? _graph.Cost(place.Graph.Rank) : place.Ahead;
        float onward = cost + _ahead.Least(to.Position, exits);
        return onward + (SearchFrontier.RarityWeight * (place.Unigram + ahead));
    }

    /// <summary>Follows one printed character: through the word, past a clitic, or across a space or a hyphen into the next word.</summary>
    private bool Advance(ref SearchPlace place, char c, bool inserted)
    {
        // A hyphen that was not read is only accepted inside a word of the lexicon: peut-être, not Prie-instamment.
        if (c == '-' && inserted) return Step(ref place, c);
        if (c is ' ' or '-')
        {
            if ((place.Flags & StateFlags.InWord) != 0 && IsReading(place.Graph))
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
        if (c == Chars.Apostrophe && (_search.Exits(place.Graph.Node) & Exits.WordEnd) != 0)
        {
            EndWord(ref place);
            place.Flags |= StateFlags.AfterClitic;
        }

        return true;
    }

    private bool Step(ref SearchPlace place, char c)
    {
        int symbol = Letters.SymbolOf(c);
        if (symbol == 0 || !_search.TryStep(place.Graph, symbol, out GraphState next, out float least)) return false;
        place.Graph = next;
        place.Ahead = _search.LeastCost(next, MathF.Max(place.Ahead, least));
        return true;
    }

    /// <summary>Whether a word ends here that may be printed, rather than one that only results from damage.</summary>
    private bool IsReading(GraphState state)
    {
        if ((_search.Exits(state.Node) & Exits.WordEnd) == 0) return false;
        WordFlags flags = _graph.Flags(state.Rank);
        if (AllowsOld && (flags & WordFlags.Old) != 0) return true;
        return (flags & (WordFlags.Rare | WordFlags.OeVariant | WordFlags.Old)) == 0;
    }

    private void EndWord(ref SearchPlace place)
    {
        place.Unigram += _graph.Cost(place.Graph.Rank);
        place.Words++;
        place.History = (ushort)(((place.History * 31) + place.Graph.Rank + 1) % HistoryCount);
        place.Graph = WordGraph.RootState;
        place.Ahead = _least;
        place.Flags &= ~StateFlags.InWord;
    }
}
