using System.Buffers.Binary;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// A node in 48 bits: 16 bits for the number of its child mask, 8 bits for the best frequency below, 1 bit if it has a single child, and 23
/// bits for that child or the first of its edges.
/// </summary>
/// <param name="Bits">The record; the bits above it belong to what follows.</param>
internal readonly record struct NodeRecord(ulong Bits)
{
    internal const int Size = 6;
    internal const int MostMasks = 1 << 16;
    internal const int MostNodes = (1 << 23) - 1;

    internal int Mask => (ushort)Bits;

    internal byte Best => (byte)(Bits >> 16);

    /// <summary>Whether there is a single child: it is then stored here, and only the node's own word is skipped before it.</summary>
    internal bool HasOneChild => (Bits >> 24 & 1) != 0;

    /// <summary>The only child, or the first edge.</summary>
    internal int Target => (int)(Bits >> 25) & MostNodes;

    internal static void Write(Span<byte> bytes, int mask, byte best, bool hasOneChild, int target)
    {
        ulong bits = (uint)mask | ((ulong)best << 16) | (hasOneChild ? 1UL << 24 : 0) | ((ulong)target << 25);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)bits);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[4..], (ushort)(bits >> 32));
    }
}

/// <summary>An edge in 40 bits: 23 bits for its target, 17 bits for the number of words skipped before it.</summary>
/// <param name="Bits">The record; the bits above it belong to what follows.</param>
internal readonly record struct EdgeRecord(ulong Bits)
{
    internal const int Size = 5;
    internal const int MostSkipped = (1 << 17) - 1;

    internal int Target => (int)Bits & NodeRecord.MostNodes;

    internal int Skip => (int)(Bits >> 23) & MostSkipped;

    internal static void Write(Span<byte> bytes, int target, int skip)
    {
        ulong bits = (uint)target | ((ulong)skip << 23);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)bits);
        bytes[4] = (byte)(bits >> 32);
    }
}
