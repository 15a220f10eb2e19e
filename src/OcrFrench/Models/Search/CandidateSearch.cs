using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Models.Search;

/// <summary>Finds what may have been printed where a string was read: a beam search through the lexicon, one character at a time.</summary>
/// <remarks>Not thread-safe: it owns its buffers.</remarks>
internal sealed partial class CandidateSearch
{
    /// <summary>By hand: longer strings are not words, and are left alone.</summary>
    public const int MaxReadLength = 48;

    private readonly WordGraph _graph;
    private readonly SearchFrontier _frontier = new();
    private readonly ReadAhead _ahead = new();
    private readonly int[] _path = new int[(MaxReadLength * 2) + 2];
    private readonly char[] _text = new char[MaxReadLength * 4];

    private SearchGraph _search = null!;
    private ConfusionTable _table = null!;
    private SearchLimits _limits;
    private int _length;

    public CandidateSearch(WordGraph graph)
    {
        _graph = graph;
        _least = graph.BestCostBelow(WordGraph.Root);
    }

    /// <summary>Whether words in old spelling are candidates too: only in texts that use it.</summary>
    public bool AllowsOld { get; set; }

    /// <summary>Adds the best candidates for a string to a list, at most <paramref name="most"/>.</summary>
    /// <param name="read">What was read: a word with anything attached to it, with spaces only where words may have been split.</param>
    /// <param name="table">How it may have been misread.</param>
    /// <param name="limits">How far to search.</param>
    /// <param name="atSentenceStart">Whether a capital is expected at the start.</param>
    /// <param name="apostrophe">The kind of apostrophe that the text uses.</param>
    /// <param name="most">How many candidates to keep.</param>
    /// <param name="into">Receives the candidates, in no particular order.</param>
    public void Run(ReadOnlySpan<char> read, ConfusionTable table, in SearchLimits limits, SentenceStart atSentenceStart, char apostrophe,
        int most, CandidateList into)
    {
        if (read.IsEmpty || read.Length > MaxReadLength) return;
        _search ??= SearchGraph.Of(_graph);
        _table = table;
        _limits = limits;
        _length = read.Length;
        _frontier.Restart(limits.Beam + (limits.Beam / 2), limits.Span, read.Length);
        _ahead.Prepare(read, table, limits);
        var start = new SearchPlace { Graph = WordGraph.RootState, Exits = _search.RootExits, Ahead = _least };
        _frontier.Add(start, 0, 0, new SearchEdit(-1, default, 0, 0, 0), _frontier.At(0));
        for (int at = 0; at <= read.Length; at++)
        {
            if (at > 0) Fill(read, at);
            RankedStates here = _frontier.At(at);
            ReadOnlySpan<int> best = here.Best();
            Insert(best[..Math.Min(best.Length, limits.Beam)], here);
            best = here.Best();
            if (at == read.Length) Complete(best, read, new CaseMapper(read, atSentenceStart, apostrophe), most, into);
        }
    }

    private void Complete(ReadOnlySpan<int> best, ReadOnlySpan<char> read, CaseMapper casing, int most, CandidateList into)
    {
        int from = into.Count;
        foreach (int index in best)
        {
            if (into.Count - from >= most) return;
            ref SearchState state = ref _frontier[index];
            ref readonly SearchPlace place = ref state.Place;
            if ((place.Flags & StateFlags.InWord) == 0 || !IsReading(place)) continue;
            float unigram = place.Unigram + _graph.Cost(place.Graph.Rank);
            if (state.Cost + unigram > _limits.MaxTotal) continue;
            int length = Spell(index, ref casing, read);
            into.Add(from, _text.AsSpan(0, length), state.Cost, unigram, place.Words + 1, state.Generic, EditsOf(index));
        }
    }

    private EditPath EditsOf(int last)
    {
        var path = default(EditPath);
        for (int s = last; _frontier[s].Back >= 0; s = _frontier[s].Back) path = path.Add(_frontier[s].Edit);
        return path;
    }

    /// <summary>Writes the text of a finished state into <see cref="_text"/>, with its letter case.</summary>
    private int Spell(int last, ref CaseMapper casing, ReadOnlySpan<char> read)
    {
        int depth = 0;
        for (int s = last; _frontier[s].Back >= 0 && depth < _path.Length; s = _frontier[s].Back) _path[depth++] = s;
        int length = 0, at = 0;
        casing.Restart();
        while (depth > 0)
        {
            ref SearchState state = ref _frontier[_path[--depth]];
            ReadOnlySpan<char> piece = read.Slice(at, state.ReadLength);
            at += state.ReadLength;
            length += casing.Write(piece, state.Printed, _text.AsSpan(length));
        }

        CaseMapper.CapitalizeNames(_graph, _text.AsSpan(0, length));
        return length;
    }
}
