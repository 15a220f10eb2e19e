using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace OcrFrench.Lexicon;

/// <summary>
/// The layout of lexicon.bin, little-endian. A header of 64 bytes, then sections whose places follow from its counts:
/// nodes (12 bytes: the child mask of 64 bits, whose bit 0 says that a word ends here, then 24 bits first edge and 8 bits
/// best frequency below), edges (6 bytes: 24 bits target, 24 bits words skipped), hot keys (8), hot indexes (4),
/// palette (256 × flags, classes), frequency bytes and palette numbers (1 each a word). Nodes stand before their children.
/// </summary>
internal readonly struct LexiconFormat
{
    internal const uint Magic = 0x584C464F; // "OFLX"
    internal const uint Version = 1;
    internal const int HeaderSize = 64;
    internal const int NodeSize = 12;
    internal const int EdgeSize = 6;
    internal const int PaletteSize = 256;

    /// <summary>After nodes and edges, so that a load of eight bytes at the last of them stays inside.</summary>
    internal const int Padding = 8;

    internal const int Limit24 = 1 << 24;

    internal LexiconFormat(int words, int nodes, int edges, int hotSlots)
    {
        Words = words;
        Nodes = nodes;
        Edges = edges;
        HotSlots = hotSlots;
        EdgesAt = HeaderSize + ((long)nodes * NodeSize) + Padding;
        HotKeysAt = EdgesAt + ((long)edges * EdgeSize) + Padding;
        HotIndexesAt = HotKeysAt + (8L * hotSlots);
        PaletteAt = HotIndexesAt + (4L * hotSlots);
        FrequenciesAt = PaletteAt + (2 * PaletteSize);
        KindsAt = FrequenciesAt + words;
        Length = KindsAt + words;
    }

    internal int Words { get; }

    internal int Nodes { get; }

    internal int Edges { get; }

    internal int HotSlots { get; }

    internal static long NodesAt => HeaderSize;

    internal long EdgesAt { get; }

    internal long HotKeysAt { get; }

    internal long HotIndexesAt { get; }

    internal long PaletteAt { get; }

    internal long FrequenciesAt { get; }

    internal long KindsAt { get; }

    internal long Length { get; }

    /// <summary>Reads and checks the header.</summary>
    internal static LexiconFormat Read(ReadOnlySpan<byte> bytes, out long tokens)
    {
        if (bytes.Length < HeaderSize)
            throw new InvalidDataException("The lexicon is shorter than its header.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
            throw new InvalidDataException("This is not a lexicon: the magic number is missing.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) != Version)
            throw new InvalidDataException("The lexicon has another format version.");
        int words = BinaryPrimitives.ReadInt32LittleEndian(bytes[20..]);
        int nodes = BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]);
        int edges = BinaryPrimitives.ReadInt32LittleEndian(bytes[28..]);
        int hotSlots = BinaryPrimitives.ReadInt32LittleEndian(bytes[32..]);
        tokens = BinaryPrimitives.ReadInt64LittleEndian(bytes[40..]);
        if (words is < 0 or >= Limit24 || nodes is < 1 or >= Limit24 || edges is < 0 or >= Limit24 || tokens < 0)
            throw new InvalidDataException("The lexicon's counts are out of range.");
        if (hotSlots is < 1 or > 1 << 20 || !BitOperations.IsPow2(hotSlots))
            throw new InvalidDataException("The lexicon's table of frequent words has an impossible size.");
        LexiconFormat format = new(words, nodes, edges, hotSlots);
        if (format.Length != bytes.Length || BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]) != bytes.Length)
            throw new InvalidDataException("The lexicon's length differs from what its header says.");
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[48..]) != AlphabetHash())
            throw new InvalidDataException("The lexicon was built with another alphabet.");
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) != Checksum(bytes[16..]))
            throw new InvalidDataException("The lexicon is damaged: the checksum differs.");
        return format;
    }

    /// <summary>Writes the header; call it last, since the checksum covers the sections.</summary>
    internal void Write(Span<byte> bytes, long tokens)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], checked((int)Length));
        BinaryPrimitives.WriteInt32LittleEndian(bytes[20..], Words);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], Nodes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], Edges);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[32..], HotSlots);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[40..], tokens);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[48..], AlphabetHash());
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], Checksum(bytes[16..]));
    }

    /// <summary>Four lanes of multiply and rotate: a millisecond for the whole file. It finds accidents, not attackers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        ulong a = Prime, b = 1, c = 2, d = (ulong)bytes.Length;
        while (bytes.Length >= 32)
        {
            a = BitOperations.RotateLeft((a ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Prime, 29);
            b = BitOperations.RotateLeft((b ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..])) * Prime, 29);
            c = BitOperations.RotateLeft((c ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..])) * Prime, 29);
            d = BitOperations.RotateLeft((d ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..])) * Prime, 29);
            bytes = bytes[32..];
        }

        foreach (byte x in bytes)
        {
            a = BitOperations.RotateLeft((a ^ x) * Prime, 29);
        }

        ulong hash = a ^ BitOperations.RotateLeft(b, 16) ^ BitOperations.RotateLeft(c, 32) ^ BitOperations.RotateLeft(d, 48);
        hash = (hash ^ (hash >> 32)) * Prime;
        return hash ^ (hash >> 29);
    }

    private static ulong AlphabetHash()
    {
        ulong hash = 14695981039346656037;
        foreach (char c in Letters.Alphabet)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash;
    }
}
