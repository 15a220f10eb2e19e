using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace OcrFrench.Models.Ngrams;

/// <summary>
/// The n-grams of one order, hashed into lines of 64 bytes (see <see cref="NgramLine"/>): most queries read a single line. An absent n-gram
/// is mistaken for a stored one about once in 10 000 queries, in the highest order once in 4 000.
/// </summary>
internal readonly unsafe struct NgramTable
{
    private readonly byte* _lines;
    private readonly uint _named;
    private readonly bool _hasBackoff;

    /// <summary>Creates a table in memory, with <paramref name="named"/> lines and the overflow lines.</summary>
    public NgramTable(byte* lines, uint named, bool hasBackoff)
    {
        _lines = lines;
        _named = named;
        _hasBackoff = hasBackoff;
    }

    /// <summary>Prefetches the line of a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(ulong hash)
    {
        if (Sse.IsSupported)
        {
            byte* line = _lines + ((long)NgramHash.Line(hash, _named) * NgramLine.Size);
            Sse.Prefetch0(line);
            Sse.Prefetch0(line + NgramLine.Size - 4); // the line may straddle two cache lines
        }
    }

    /// <summary>Finds an n-gram by its hash. Never reads outside the table, whatever the bytes are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ulong hash, out byte probability, out byte backoff)
    {
        ushort wanted = NgramHash.Tag(hash);
        uint first = NgramHash.Line(hash, _named);
        int slots = NgramLine.Slots(_hasBackoff);
        for (uint at = first; at < _named + NgramLine.Spare; at++)
        {
            byte* line = _lines + ((long)at * NgramLine.Size);
            for (uint matches = TagSearch.Matches(line, slots, wanted); matches != 0; matches &= matches - 1)
            {
                byte* value = line + (2 * slots) + BitOperations.TrailingZeroCount(matches);
                probability = *value;
                backoff = _hasBackoff ? value[slots] : NgramHash.SecondBit(hash);
                if ((probability & 0x80) == NgramHash.FirstBit(hash) && (backoff & 0x80) == NgramHash.SecondBit(hash))
                {
                    probability &= 0x7F;
                    backoff &= 0x7F;
                    return true;
                }
            }

            if (Unsafe.ReadUnaligned<ushort>(line + (2 * (slots - 1))) == 0)
            {
                break; // not full: nothing overflowed from this line
            }
        }

        probability = 0;
        backoff = 0;
        return false;
    }
}
