using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OcrFrench.Models.Search;

/// <summary>
/// The least cost of continuing from a position in what was read, by the letters that can follow in the lexicon: the cheapest
/// continuations, in order. Partial candidates are ordered by their cost plus this, so that dead ends are dropped before they are followed.
/// </summary>
internal sealed class Outlook
{
    /// <summary>By hand: the number of continuations that are distinguished; all dearer ones count as the cheapest of the rest.</summary>
    private const int Most = 16;

    private readonly ulong[] _starts = new ulong[Most];
    private readonly float[] _costs = new float[Most];
    private int _count;

    /// <summary>The cost of continuing where none of the continuations is possible.</summary>
    private float _rest;

    /// <summary>Clears everything; continuing never costs more than <paramref name="most"/>.</summary>
    public void Clear(float most)
    {
        _count = 0;
        _rest = most;
    }

    /// <summary>Adds a continuation.</summary>
    /// <param name="starts">The exits of which it needs one; see <c>Of</c>.</param>
    /// <param name="cost">What it costs.</param>
    /// <returns>False if neither this continuation nor any dearer one makes a difference.</returns>
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

    /// <summary>The least cost of continuing with these exits.</summary>
    public float Least(ulong exits)
    {
        ref ulong starts = ref MemoryMarshal.GetArrayDataReference(_starts);
        var wanted = Vector256.Create(exits);
        for (int block = 0; block < _count; block += Vector256<ulong>.Count)
        {
            Vector256<ulong> common = Vector256.LoadUnsafe(ref starts, (nuint)block) & wanted;
            uint found = ~Vector256.Equals(common, Vector256<ulong>.Zero).ExtractMostSignificantBits() & 0xF;
            if (found == 0) continue;
            int first = block + BitOperations.TrailingZeroCount(found);
            // Behind the last continuation stand old ones.
            return first < _count ? _costs[first] : _rest;
        }

        return _rest;
    }
}
