using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace OcrFrench.Models.Ngrams;

/// <summary>Compares all tags of a line in one operation.</summary>
internal static unsafe class TagSearch
{
    /// <summary>
    /// Bit i is set if tag i of the line is <paramref name="wanted"/>; only the lowest <paramref name="slots"/> bits can be set.
    /// Reads 48 bytes.
    /// </summary>
    public static uint Matches(byte* line, int slots, ushort wanted)
    {
        Vector128<ushort> pattern = Vector128.Create(wanted);
        uint matches = Vector128.Equals(Vector128.Load((ushort*)line), pattern).ExtractMostSignificantBits()
            | (Vector128.Equals(Vector128.Load((ushort*)(line + 16)), pattern).ExtractMostSignificantBits() << 8)
            | (Vector128.Equals(Vector128.Load((ushort*)(line + 32)), pattern).ExtractMostSignificantBits() << 16);
        return matches & ((1u << slots) - 1);
    }

    /// <summary>The same, one by one: the reference for the tests.</summary>
    public static uint MatchesNaive(ReadOnlySpan<byte> line, int slots, ushort wanted)
    {
        uint matches = 0;
        for (int i = 0; i < slots; i++)
        {
            matches |= BinaryPrimitives.ReadUInt16LittleEndian(line[(2 * i)..]) == wanted ? 1u << i : 0;
        }

        return matches;
    }
}
