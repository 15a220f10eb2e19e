using System.Runtime.CompilerServices;

namespace OcrFrench.Models.Ngrams;

/// <summary>
/// Caches recent answers of the model: the candidates of a place are scored again when they are judged, and again in the next pass, and the
/// model's own tables do not fit in the processor's cache. Not thread-safe.
/// </summary>
internal sealed class NgramCache
{
    /// <summary>By hand: a megabyte in all, about what a processor’s own cache holds.</summary>
    private const int Size = 1 << 16;

    private readonly NgramModel _model;
    private readonly Entry[] _entries = new Entry[Size];

    public NgramCache(NgramModel model) => _model = model;

    private struct Entry
    {
        /// <summary>
        /// The first id of a query plus one, so that fresh, zeroed memory never matches and costs nothing until it is used.
        /// </summary>
        public int Next;

        public int Second, Third;
        public float Cost;
    }

    /// <summary>The same as <see cref="NgramModel.Cost(int, int, int)"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Cost(int w1, int w2, int w3)
    {
        ref Entry entry = ref At(w1, w2, w3);
        return entry.Next == w1 + 1 && entry.Second == w2 && entry.Third == w3 ? entry.Cost : Ask(ref entry, w1, w2, w3);
    }

    /// <summary>The same, if the query is in the cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(int w1, int w2, int w3, out float cost)
    {
        ref readonly Entry entry = ref At(w1, w2, w3);
        cost = entry.Cost;
        return entry.Next == w1 + 1 && entry.Second == w2 && entry.Third == w3;
    }

    public void Set(int w1, int w2, int w3, float cost) =>
        At(w1, w2, w3) = new Entry { Next = w1 + 1, Second = w2, Third = w3, Cost = cost };

    private float Ask(ref Entry entry, int w1, int w2, int w3)
    {
        float cost = _model.Cost(w1, w2, w3);
        entry = new Entry { Next = w1 + 1, Second = w2, Third = w3, Cost = cost };
        return cost;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Entry At(int w1, int w2, int w3)
    {
        ulong hash = ((uint)w1 * 0x9E3779B97F4A7C15) ^ ((uint)w2 * 0xD6E8FEB86659FD93) ^ ((uint)w3 * 0xC2B2AE3D27D4EB4F);
        return ref _entries[(int)(hash >> 40) & (Size - 1)];
    }
}
