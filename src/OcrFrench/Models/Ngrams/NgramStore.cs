using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Ngrams;

/// <summary>
/// A backoff model of any order over dense ids, read in place: nothing is parsed at startup and no query allocates. Costs are −ln P, in
/// nats.
/// </summary>
internal sealed unsafe class NgramStore
{
    private readonly DataMemory _memory;
    private readonly NgramTable[] _tables;
    private readonly byte* _unigrams;
    private readonly uint _lastId;
    private readonly int _neverPredicted;

    private NgramStore(DataMemory memory, NgramHeader header)
    {
        _memory = memory;
        Header = header;
        _unigrams = memory.Pointer + header.UnigramsAt;
        _lastId = (uint)header.IdCount - 1;
        _neverPredicted = header.NeverPredicted;
        _tables = new NgramTable[header.Order - 1];
        for (int order = 2; order <= header.Order; order++)
        {
            _tables[order - 2] = new NgramTable(
                memory.Pointer + header.LinesAt(order), header.NamedLines(order), hasBackoff: order < header.Order);
        }
    }

    public NgramHeader Header { get; }

    /// <summary>Opens a model in place.</summary>
    /// <exception cref="InvalidDataException">The data is not a model, is damaged, or was built for another vocabulary.</exception>
    public static NgramStore Open(DataMemory memory, ulong vocabulary, bool checkContents)
    {
        NgramHeader header = NgramHeader.Read(memory.Span, checkContents);
        return header.Vocabulary == vocabulary
            ? new NgramStore(memory, header)
            : throw new InvalidDataException("The language model was made for a different vocabulary.");
    }

    /// <summary>The cost of the last id after the preceding ones.</summary>
    public float Cost(ReadOnlySpan<int> ids)
    {
        int last = ids[^1];
        if (last == _neverPredicted)
        {
            return 0;
        }

        ReadOnlySpan<int> rest = ids[Math.Max(ids.Length - Header.Order, 0)..];
        int known = 1;
        float cost = UnigramCost(last);
        while (known < rest.Length && _tables[known - 1].TryFind(Hash(rest[^(known + 1)..]), out byte probability, out _))
        {
            cost = Code(known, probability);
            known++;
        }

        // Contexts longer than the match add their backoffs; if a short context is missing, so are all longer ones.
        for (int length = known; length < rest.Length && TryBackoff(rest[^(length + 1)..^1], out float backoff); length++)
        {
            cost += backoff;
        }

        return cost;
    }

    /// <summary>The cost of <paramref name="w3"/> after two others, in a model of order 3.</summary>
    public float Cost(int w1, int w2, int w3)
    {
        if (w3 == _neverPredicted)
        {
            return 0;
        }

        // The three lines are fetched side by side; most of the time is spent waiting for them.
        ulong pair = NgramHash.Append(NgramHash.Start(w2), w3);
        ulong context = NgramHash.Append(NgramHash.Start(w1), w2);
        ulong triple = NgramHash.Append(context, w3);
        _tables[0].Prefetch(pair);
        _tables[0].Prefetch(context);
        _tables[1].Prefetch(triple);

        float cost;
        if (_tables[0].TryFind(pair, out byte code, out _))
        {
            if (_tables[1].TryFind(triple, out byte whole, out _))
            {
                return Code(2, whole);
            }

            cost = Code(1, code);
        }
        else
        {
            cost = UnigramBackoff(w2) + UnigramCost(w3);
        }

        return _tables[0].TryFind(context, out _, out byte backoff) ? cost + Code(Header.Order + 1, backoff) : cost;
    }

    /// <summary>Prepares two ids as a context for many queries: see <see cref="Cost(ref NgramContext, int)"/>.</summary>
    public static NgramContext After(int w1, int w2)
    {
        ulong context = NgramHash.Append(NgramHash.Start(w1), w2);
        return new NgramContext(context, NgramHash.Start(w2), w2);
    }

    /// <summary>Prefetches the lines that <see cref="Cost(ref NgramContext, int)"/> will read.</summary>
    public void Prefetch(in NgramContext context, int w3)
    {
        _tables[0].Prefetch(NgramHash.Append(context.Last, w3));
        _tables[1].Prefetch(NgramHash.Append(context.Both, w3));
    }

    /// <summary>The same as <see cref="Cost(int, int, int)"/>, in a model of order 3.</summary>
    public float Cost(ref NgramContext context, int w3)
    {
        if (w3 == _neverPredicted)
        {
            return 0;
        }

        float cost;
        if (_tables[0].TryFind(NgramHash.Append(context.Last, w3), out byte code, out _))
        {
            if (_tables[1].TryFind(NgramHash.Append(context.Both, w3), out byte whole, out _))
            {
                return Code(2, whole);
            }

            cost = Code(1, code);
        }
        else
        {
            cost = UnigramBackoff(context.LastId) + UnigramCost(w3);
        }

        if (!context.IsBackoffKnown)
        {
            bool found = _tables[0].TryFind(context.Both, out _, out byte backoff);
            context.SetBackoff(found ? Code(Header.Order + 1, backoff) : 0);
        }

        return cost + context.Backoff;
    }

    /// <summary>The hash of an id, to be extended by others.</summary>
    public static ulong StartOf(int id) => NgramHash.Start(id);

    /// <summary>The hash of two ids.</summary>
    public static ulong PairOf(int w2, int w3) => NgramHash.Append(NgramHash.Start(w2), w3);

    /// <summary>The hash of one or two ids and one more.</summary>
    public static ulong Append(ulong hash, int id) => NgramHash.Append(hash, id);

    /// <summary>Prefetches what tells of a pair.</summary>
    public void PrefetchPair(ulong pair) => _tables[0].Prefetch(pair);

    /// <summary>Prefetches what tells of a triple, in a model of order 3.</summary>
    public void PrefetchTriple(ulong triple) => _tables[1].Prefetch(triple);

    /// <summary>Prefetches what an id costs alone.</summary>
    public void PrefetchAlone(int id)
    {
        if (Sse.IsSupported) Sse.Prefetch0(_unigrams + (2L * Math.Min((uint)id, _lastId)));
    }

    /// <summary>
    /// The cost of <paramref name="w3"/> after two others, in a model of order 3, where one triple after the other is asked for: what was
    /// found of one pair tells what the next triple needs of it.
    /// </summary>
    /// <param name="pair">The hash of the last two.</param>
    /// <param name="triple">The hash of all three.</param>
    /// <param name="w2">The second one.</param>
    /// <param name="w3">The last one.</param>
    /// <param name="backoff">What the first two add to an unknown triple; becomes what the last two add.</param>
    public float CostAlong(ulong pair, ulong triple, int w2, int w3, ref float backoff)
    {
        float before = backoff;
        bool isKnown = TryPair(pair, out float cost, out backoff);
        if (w3 == _neverPredicted) return 0;
        if (!isKnown) return UnigramBackoff(w2) + UnigramCost(w3) + before;
        return TryTriple(triple, out float whole) ? whole : cost + before;
    }

    /// <summary>What the second of two ids costs after the first, and what both add to an unknown triple: 0 if they are unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPair(ulong pair, out float cost, out float backoff)
    {
        bool isKnown = _tables[0].TryFind(pair, out byte code, out byte own);
        cost = Code(1, code);
        backoff = isKnown ? Code(Header.Order + 1, own) : 0;
        return isKnown;
    }

    /// <summary>What the third of three ids costs after the others, in a model of order 3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTriple(ulong triple, out float cost)
    {
        bool isKnown = _tables[1].TryFind(triple, out byte code, out _);
        cost = Code(2, code);
        return isKnown;
    }

    /// <summary>What two ids add to the cost of an unknown triple that begins with them.</summary>
    public float BackoffOf(ulong pair) => TryPair(pair, out _, out float backoff) ? backoff : 0;

    /// <summary>What an id adds to the cost of an unknown pair that begins with it.</summary>
    public float BackoffOf(int id) => UnigramBackoff(id);

    /// <summary>The cost of <paramref name="w3"/> after one other.</summary>
    public float Cost(int w2, int w3)
    {
        if (w3 == _neverPredicted)
        {
            return 0;
        }

        return _tables[0].TryFind(NgramHash.Append(NgramHash.Start(w2), w3), out byte probability, out _)
            ? Code(1, probability)
            : UnigramBackoff(w2) + UnigramCost(w3);
    }

    /// <summary>The cost of an id without context.</summary>
    public float Cost(int id) => id == _neverPredicted ? 0 : UnigramCost(id);

    private float UnigramCost(int id) => Code(0, _unigrams[2L * Math.Min((uint)id, _lastId)]);

    private float UnigramBackoff(int id) => Code(Header.Order, _unigrams[(2L * Math.Min((uint)id, _lastId)) + 1]);

    private bool TryBackoff(ReadOnlySpan<int> context, out float backoff)
    {
        if (context.Length == 1)
        {
            backoff = UnigramBackoff(context[0]);
            return true;
        }

        bool found = _tables[context.Length - 2].TryFind(Hash(context), out _, out byte code);
        backoff = Code(Header.Order + context.Length - 1, code);
        return found;
    }

    private static ulong Hash(ReadOnlySpan<int> ids)
    {
        ulong hash = NgramHash.Start(ids[0]);
        foreach (int id in ids[1..])
        {
            hash = NgramHash.Append(hash, id);
        }

        return hash;
    }

    /// <summary>
    /// The value of a code: first the codebooks of probabilities, by order from 1, then those of backoffs, by context length from 1.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Code(int book, byte code) =>
        Unsafe.ReadUnaligned<float>(_memory.Pointer + NgramHeader.Size + ((long)book * NgramHeader.CodebookSize) + (4 * code));
}
