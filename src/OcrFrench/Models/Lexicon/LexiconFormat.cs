using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using OcrFrench.Characters;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// The layout of lexicon.bin, little-endian. A header of 80 bytes, then sections whose places follow from its counts: edges of the root (8
/// bytes a symbol: 24 bits target, 24 bits words skipped, 0 where there is none), masks of children (8 bytes, the most common first; bit 0
/// says that a word ends at the node), nodes (6 bytes, see <see cref="NodeRecord"/>), edges (5 bytes, see <see cref="EdgeRecord"/>), hot
/// keys (8), hot indexes (4), palette (256 × flags, classes), which words have a frequency (12 bytes for 64 words: a bit each, then how
/// many before them have one), their frequency bytes, palette numbers (4 bits a word, 15 for any greater than 14), the greater ones (24
/// bits word, 8 bits number), and for every 256 words how many of these come before them (4). Nodes stand before their children.
/// </summary>
internal readonly struct LexiconFormat
{
    internal const uint Magic = 0x584C464F; // "OFLX"
    internal const uint Version = 2;
    internal const int HeaderSize = 80;
    internal const int RootEdgeSize = 8;
    internal const int RootEdges = 64;
    internal const int MaskSize = 8;
    internal const int PaletteSize = 256;
    internal const int FrequencyBlock = 64;
    internal const int FrequencyBlockSize = 12;
    internal const int RareKindSize = 4;
    internal const int RareKindBlock = 256;
    internal const int RareKindBlockSize = 4;

    /// <summary>Stands for all palette numbers that do not fit into four bits.</summary>
    internal const int RareKind = 15;

    /// <summary>Padding after nodes and edges, so that an eight-byte load at the last of them stays in bounds.</summary>
    internal const int Padding = 8;

    internal const int Limit24 = 1 << 24;

    internal LexiconFormat(LexiconCounts counts)
    {
        Counts = counts;
        MasksAt = RootEdgesAt + (RootEdges * RootEdgeSize);
        NodesAt = MasksAt + ((long)counts.Masks * MaskSize);
        EdgesAt = NodesAt + ((long)counts.Nodes * NodeRecord.Size) + Padding;
        HotKeysAt = EdgesAt + ((long)counts.Edges * EdgeRecord.Size) + Padding;
        HotIndexesAt = HotKeysAt + (8L * counts.HotSlots);
        PaletteAt = HotIndexesAt + (4L * counts.HotSlots);
        FrequencyBlocksAt = PaletteAt + (2 * PaletteSize);
        FrequenciesAt = FrequencyBlocksAt + ((long)BlocksFor(counts.Words) * FrequencyBlockSize);
        KindsAt = FrequenciesAt + counts.Attested;
        RareKindsAt = KindsAt + ((counts.Words + 1L) / 2);
        RareKindBlocksAt = RareKindsAt + ((long)counts.RareKinds * RareKindSize);
        Length = RareKindBlocksAt + ((long)RareBlocksFor(counts.Words) * RareKindBlockSize);
    }

    internal LexiconCounts Counts { get; }

    internal static long RootEdgesAt => HeaderSize;

    internal long MasksAt { get; }

    internal long NodesAt { get; }

    internal long EdgesAt { get; }

    internal long HotKeysAt { get; }

    internal long HotIndexesAt { get; }

    internal long PaletteAt { get; }

    internal long FrequencyBlocksAt { get; }

    internal long FrequenciesAt { get; }

    internal long KindsAt { get; }

    internal long RareKindsAt { get; }

    internal long RareKindBlocksAt { get; }

    internal long Length { get; }

    /// <summary>The number of frequency blocks: one more than are full, so that the position after the last word has one.</summary>
    internal static int BlocksFor(int words) => (words / FrequencyBlock) + 1;

    /// <summary>The number of blocks of rare kinds: one more than are started, to mark the end of the last.</summary>
    internal static int RareBlocksFor(int words) => (words / RareKindBlock) + 2;

    /// <summary>Reads and checks the header; with <paramref name="contents"/> also every other byte.</summary>
    internal static LexiconFormat Read(ReadOnlySpan<byte> bytes, bool contents = true)
    {
        if (bytes.Length < HeaderSize)
            throw new InvalidDataException("The lexicon is shorter than its header.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
            throw new InvalidDataException("This is not a lexicon: the magic number is missing.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) != Version)
            throw new InvalidDataException("The lexicon has a different format version.");
        var counts = new LexiconCounts
        {
            Words = BinaryPrimitives.ReadInt32LittleEndian(bytes[20..]),
            Nodes = BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]),
            Edges = BinaryPrimitives.ReadInt32LittleEndian(bytes[28..]),
            HotSlots = BinaryPrimitives.ReadInt32LittleEndian(bytes[32..]),
            Masks = BinaryPrimitives.ReadInt32LittleEndian(bytes[36..]),
            Tokens = BinaryPrimitives.ReadInt64LittleEndian(bytes[40..]),
            Identity = BinaryPrimitives.ReadUInt64LittleEndian(bytes[56..]),
            Attested = BinaryPrimitives.ReadInt32LittleEndian(bytes[64..]),
            RareKinds = BinaryPrimitives.ReadInt32LittleEndian(bytes[68..]),
        };
        counts.Check();
        LexiconFormat format = new(counts);
        if (format.Length != bytes.Length || BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]) != bytes.Length)
            throw new InvalidDataException("The lexicon's length differs from what its header says.");
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[48..]) != AlphabetHash())
            throw new InvalidDataException("The lexicon was built with a different alphabet.");
        if (contents && BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) != Checksum(bytes[16..]))
            throw new InvalidDataException("The lexicon is damaged: the checksum differs.");
        return format;
    }

    /// <summary>Writes the header; call it last, since the checksum covers the sections.</summary>
    internal void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], checked((int)Length));
        BinaryPrimitives.WriteInt32LittleEndian(bytes[20..], Counts.Words);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], Counts.Nodes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], Counts.Edges);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[32..], Counts.HotSlots);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[36..], Counts.Masks);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[40..], Counts.Tokens);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[48..], AlphabetHash());
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[56..], Counts.Identity);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[64..], Counts.Attested);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[68..], Counts.RareKinds);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], Checksum(bytes[16..]));
    }

    /// <summary>Four lanes of multiply and rotate: one millisecond for the whole file. It detects accidents, not attackers.</summary>
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
