using OcrFrench.Lexicon;
using OcrFrench.Text;

namespace OcrFrench.Channel;

/// <summary>Finds what may have been printed where a string was read: a beam search of the lexicon, one character of what was read after another.</summary>
/// <remarks>Not for more than one thread at a time: the buffers are its own.</remarks>
internal sealed class CandidateSearch
{
    /// <summary>Longer strings are no words: they are left alone.</summary>
    public const int MaxReadLength = 48;

    /// <summary>How much of a word's rarity counts when partial readings are compared; the context will judge the rest.</summary>
    private const float RarityWeight = 0.6f;

    /// <summary>What it costs to take a capital for the small letter that the table lists.</summary>
    private const float LostCaseCost = 0.5f;

    private readonly WordGraph _graph;
    private readonly SearchState[] _states = new SearchState[1 << 15];
    private readonly int[] _heads = new int[MaxReadLength + 1];
    private readonly StateIndex _index = new(1 << 15);
    private readonly int[] _order = new int[1 << 12];
    private readonly float[] _keys = new float[1 << 12];
    private readonly int[] _path = new int[(MaxReadLength * 2) + 2];
    private readonly char[] _text = new char[MaxReadLength * 4];

    private readonly Piece[] _pieces = new Piece[ShortText.Capacity * 2];
    private int _pieceCount;
    private ConfusionTable _table = null!;
    private SearchLimits _limits;
    private int _count;

    public CandidateSearch(WordGraph graph) => _graph = graph;

    /// <summary>Whether words of old spelling are readings too: not in a text that has none.</summary>
    public bool AllowsOld { get; set; }

    /// <summary>Adds the best candidates for a string to a list, at most <paramref name="most"/>.</summary>
    /// <param name="read">What was read: a word with what may be glued to it; spaces only where the words may have been cut.</param>
    /// <param name="table">How it may have been misread.</param>
    /// <param name="limits">How far to search.</param>
    /// <param name="atSentenceStart">Whether a capital is expected at the start.</param>
    /// <param name="apostrophe">The kind of apostrophe that the text uses.</param>
    /// <param name="most">How many candidates to keep.</param>
    /// <param name="into">Takes the candidates, in no order.</param>
    public void Run(ReadOnlySpan<char> read, ConfusionTable table, in SearchLimits limits, bool atSentenceStart, char apostrophe, int most, CandidateList into)
    {
        if (read.IsEmpty || read.Length > MaxReadLength) return;
        _table = table;
        _limits = limits;
        _count = 0;
        _index.Clear();
        _heads.AsSpan(0, read.Length + 1).Fill(-1);
        Push(new SearchState { Graph = WordGraph.RootState, Back = -1 }, 0, read.Length);
        for (int at = 0; at <= read.Length; at++)
        {
            int best = Best(at, limits.Beam);
            for (int i = 0; i < best; i++) Insert(_order[i], at, read.Length);
            best = Best(at, limits.Beam + (limits.Beam / 2));
            if (at < read.Length)
            {
                FindEdits(read, at);
                for (int i = 0; i < best; i++) Consume(_order[i], read, at);
            }
            else
                Complete(best, read, new CaseMapper(read, atSentenceStart, apostrophe), most, into);
        }
    }

    /// <summary>Puts the indices of the best states at a position into <see cref="_order"/> and returns how many there are.</summary>
    private int Best(int at, int most)
    {
        int count = 0;
        for (int s = _heads[at]; s >= 0 && count < _order.Length; s = _states[s].Next)
        {
            _order[count] = s;
            _keys[count++] = _states[s].Order;
        }

        _keys.AsSpan(0, count).Sort(_order.AsSpan(0, count));
        return Math.Min(count, most);
    }

    /// <summary>Letters that were printed here and lost in reading.</summary>
    private void Insert(int from, int at, int length)
    {
        if ((_states[from].Flags & StateFlags.Inserted) != 0) return;
        ApplyAll(from, _table.Insertions, 0, at, at, length, StateFlags.Inserted);
        if (_states[from].Generic < _limits.MaxGeneric) Generic(from, default, _table.Generic.Insert, at, at, length, StateFlags.Inserted);
    }

    /// <summary>Looks up what the next characters may stand for: once for all states.</summary>
    private void FindEdits(ReadOnlySpan<char> read, int at)
    {
        _pieceCount = 0;
        Span<char> folded = stackalloc char[ShortText.Capacity];
        for (int length = 1; length <= ShortText.Capacity && at + length <= read.Length; length++)
        {
            ReadOnlySpan<char> piece = read.Slice(at, length);
            if (_table.TryFind(piece, out EditRange edits)) _pieces[_pieceCount++] = new Piece(edits, length, 0);
            if (TryLower(piece, folded) && _table.TryFind(folded[..length], out edits)) _pieces[_pieceCount++] = new Piece(edits, length, LostCaseCost);
        }
    }

    /// <summary>Applies edits, which are sorted by cost.</summary>
    private void ApplyAll(int from, ReadOnlySpan<Edit> edits, float extra, int at, int to, int length, StateFlags flags)
    {
        float cost = _states[from].Cost;
        foreach (ref readonly Edit edit in edits)
        {
            if (cost + (edit.Cost + extra) > _limits.MaxCost) return;
            Apply(from, edit.Printed, edit.Cost + extra, at, to, length, flags, 0);
        }
    }

    private void Consume(int from, ReadOnlySpan<char> read, int at)
    {
        char c = read[at];
        char lower = Letters.ToLower(c);
        if (c == ' ') Apply(from, ShortText.From(' '), 0, at, at + 1, read.Length, StateFlags.Kept, 0);
        else Apply(from, ShortText.From(lower), _table.KeepCost(lower), at, at + 1, read.Length, StateFlags.Kept, 0);
        // A hyphen parts two words, or stands inside one that the lexicon has whole.
        if (c == '-') Apply(from, ShortText.From(c), _table.KeepCost(c), at, at + 1, read.Length, StateFlags.None, 0);
        for (int i = 0; i < _pieceCount; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            ApplyAll(from, _table.Edits(piece.Edits), piece.Extra, at, at + piece.Length, read.Length, StateFlags.None);
        }

        if (_states[from].Generic >= _limits.MaxGeneric) return;
        Generic(from, ShortText.From(lower), _table.Generic.Substitute, at, at + 1, read.Length, StateFlags.None);
        Apply(from, default, _table.Generic.Delete, at, at + 1, read.Length, StateFlags.None, 1);
    }

    /// <summary>Every letter that can follow, but the one that was read.</summary>
    private void Generic(int from, ShortText but, float cost, int at, int to, int length, StateFlags flags)
    {
        GraphState graph = _states[from].Graph;
        if (_states[from].Cost + cost > _limits.MaxCost) return;
        for (ulong mask = _graph.ChildMask(graph.Node); mask != 0; mask &= mask - 1)
        {
            char c = Letters.CharOf(System.Numerics.BitOperations.TrailingZeroCount(mask));
            if (but.Length == 1 && but[0] == c) continue;
            Apply(from, ShortText.From(c), cost, at, to, length, flags, 1);
        }
    }

    private void Apply(int from, ShortText printed, float cost, int at, int to, int length, StateFlags flags, int generic)
    {
        ref SearchState old = ref _states[from];
        float total = old.Cost + cost;
        if (total > _limits.MaxCost || (printed.Length > 0 && !MayFollow(old, printed[0]))) return;
        var state = new SearchState
        {
            Graph = old.Graph,
            Cost = total,
            Unigram = old.Unigram,
            Words = old.Words,
            Splits = old.Splits,
            Generic = (byte)(old.Generic + generic),
            Flags = (old.Flags & ~StateFlags.Inserted) | (flags & ~StateFlags.Kept),
            Back = from,
            Printed = printed,
            ReadLength = (byte)(to - at),
        };
        for (int i = 0; i < printed.Length; i++)
            if (!Advance(ref state, printed[i], inserted: (flags & StateFlags.Kept) == 0)) return;
        Push(state, to, length);
    }

    /// <summary>Whether a letter goes on from a state; for spaces and hyphens there is more to ask.</summary>
    private bool MayFollow(in SearchState state, char c) =>
        c is ' ' or '-' || (_graph.ChildMask(state.Graph.Node) >> Letters.SymbolOf(c) & 1) != 0;

    /// <summary>Follows one printed character: through the word, past a clitic, or across a space or a hyphen into the next word.</summary>
    private bool Advance(ref SearchState state, char c, bool inserted)
    {
        // A hyphen that was not read is believed only inside a word of the lexicon: peut-être, not Prie-instamment.
        if (c == '-' && inserted) return Step(ref state, c);
        if (c is ' ' or '-')
        {
            if ((state.Flags & StateFlags.InWord) != 0 && IsReading(state.Graph))
            {
                EndWord(ref state);
                if (c == ' ' && inserted && ++state.Splits > _limits.MaxSplits) return false;
                return true;
            }

            return c == '-' && Step(ref state, c);
        }

        if ((state.Flags & StateFlags.AfterClitic) != 0)
        {
            if (!Chars.MayFollowElision(c)) return false;
            state.Flags &= ~StateFlags.AfterClitic;
        }

        if (!Step(ref state, c)) return false;
        state.Flags |= StateFlags.InWord;
        if (c == Chars.Apostrophe && _graph.IsFinal(state.Graph.Node))
        {
            EndWord(ref state);
            state.Flags |= StateFlags.AfterClitic;
        }

        return true;
    }

    private bool Step(ref SearchState state, char c)
    {
        if (!TryStepLetter(state.Graph, c, out GraphState next)) return false;
        state.Graph = next;
        return true;
    }

    private bool TryStepLetter(GraphState from, char c, out GraphState to)
    {
        int symbol = Letters.SymbolOf(c);
        to = default;
        return symbol != 0 && _graph.TryStep(from, symbol, out to);
    }

    /// <summary>Whether a word ends here that print may hold: not one that only damage makes.</summary>
    private bool IsReading(GraphState state)
    {
        if (!_graph.IsFinal(state.Node)) return false;
        WordFlags flags = _graph.Flags(state.Rank);
        if (AllowsOld && (flags & WordFlags.Old) != 0) return true;
        return (flags & (WordFlags.Rare | WordFlags.OeVariant | WordFlags.Old)) == 0;
    }

    private void EndWord(ref SearchState state)
    {
        state.Unigram += _graph.Cost(state.Graph.Rank);
        state.Words++;
        state.Graph = WordGraph.RootState;
        state.Flags &= ~StateFlags.InWord;
    }

    /// <summary>Whether there is a capital in the piece, and the piece without it.</summary>
    private static bool TryLower(ReadOnlySpan<char> piece, Span<char> lowered)
    {
        bool any = false;
        for (int i = 0; i < piece.Length; i++)
        {
            lowered[i] = Letters.ToLower(piece[i]);
            any |= lowered[i] != piece[i] && !Chars.IsApostrophe(piece[i]);
        }

        return any;
    }

    private void Push(SearchState state, int to, int length)
    {
        if (_count == _states.Length) return;
        float ahead = to == length && (state.Flags & StateFlags.InWord) != 0 && _graph.IsFinal(state.Graph.Node)
            ? _graph.Cost(state.Graph.Rank)
            : _graph.BestCostBelow(state.Graph.Node);
        state.Order = state.Cost + (RarityWeight * (state.Unigram + ahead));
        // Words that share an ending share its nodes: the rank tells them apart.
        ulong key = (ulong)(uint)state.Graph.Node << 40 | (ulong)(uint)state.Graph.Rank << 16 | (ulong)(byte)state.Flags << 12 | (ulong)(state.Words & 31) << 7 | (byte)to;
        ref int slot = ref _index.Find(key);
        if (slot >= 0)
        {
            if (state.Cost + (RarityWeight * state.Unigram) >= _states[slot].Cost + (RarityWeight * _states[slot].Unigram)) return;
            state.Next = _states[slot].Next;
            _states[slot] = state;
            return;
        }

        slot = _count;
        state.Next = _heads[to];
        _heads[to] = _count;
        _states[_count++] = state;
    }

    private void Complete(int best, ReadOnlySpan<char> read, CaseMapper casing, int most, CandidateList into)
    {
        int from = into.Count;
        for (int i = 0; i < best && into.Count - from < most; i++)
        {
            ref SearchState state = ref _states[_order[i]];
            if ((state.Flags & StateFlags.InWord) == 0 || !IsReading(state.Graph)) continue;
            float unigram = state.Unigram + _graph.Cost(state.Graph.Rank);
            int length = Spell(_order[i], ref casing, read);
            into.Add(from, _text.AsSpan(0, length), state.Cost, unigram, state.Words + 1, state.Generic);
        }
    }

    private bool IsElisionLost(int depth, ReadOnlySpan<char> read)
    {
        if (read.ContainsAny('\'', Chars.Apostrophe)) return false;
        for (int i = 0; i < depth; i++)
        {
            ShortText printed = _states[_path[i]].Printed;
            for (int k = 0; k < printed.Length; k++)
                if (printed[k] == Chars.Apostrophe) return true;
        }

        return false;
    }

    /// <summary>Writes the text of a finished state into <see cref="_text"/>, with letter case.</summary>
    private int Spell(int last, ref CaseMapper casing, ReadOnlySpan<char> read)
    {
        int depth = 0;
        for (int s = last; _states[s].Back >= 0 && depth < _path.Length; s = _states[s].Back) _path[depth++] = s;
        int length = 0, at = 0;
        casing.Restart(IsElisionLost(depth, read));
        while (depth > 0)
        {
            ref SearchState state = ref _states[_path[--depth]];
            ReadOnlySpan<char> piece = read.Slice(at, state.ReadLength);
            at += state.ReadLength;
            length += casing.Write(piece, state.Printed, _text.AsSpan(length));
        }

        CaseMapper.CapitalizeNames(_graph, _text.AsSpan(0, length));
        return length;
    }

    /// <summary>Characters that come next and the edits that the table has for them.</summary>
    private readonly record struct Piece(EditRange Edits, int Length, float Extra);
}
