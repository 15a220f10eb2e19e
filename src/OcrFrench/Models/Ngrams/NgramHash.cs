using System.Numerics;

namespace OcrFrench.Models.Ngrams;

/// <summary>Hashes of id sequences. The high half selects a line of the table; bits of the low half tell its n-grams apart.</summary>
internal static class NgramHash
{
    private const ulong Seed = 0x243F6A8885A308D3;

    /// <summary>The hash of a single id.</summary>
    public static ulong Start(int id) => Append(Seed, id);

    /// <summary>The hash of a sequence extended by one id.</summary>
    public static ulong Append(ulong hash, int id)
    {
        hash = (hash ^ (uint)id) * 0x9FB21C651E98DF25;
        hash ^= hash >> 29;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    public static uint Line(ulong hash, uint lines) => (uint)(((hash >> 32) * lines) >> 32);

    /// <summary>The low 16 bits, never 0.</summary>
    public static ushort Tag(ulong hash) => (ushort)Math.Max((ushort)hash, (ushort)1);

    /// <summary>One more bit, as the top bit of a byte.</summary>
    public static byte FirstBit(ulong hash) => (byte)((hash >> 16) & 0x80);

    /// <summary>Another bit, as the top bit of a byte.</summary>
    public static byte SecondBit(ulong hash) => (byte)((hash >> 17) & 0x80);

    /// <summary>A checksum of bytes: eight at a time, the rest one by one.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ulong hash = Seed ^ (ulong)bytes.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            ulong word = System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            hash = BitOperations.RotateLeft((hash ^ word) * 0x9FB21C651E98DF25, 29);
        }

        foreach (byte b in bytes)
        {
            hash = BitOperations.RotateLeft((hash ^ b) * 0xD6E8FEB86659FD93, 29);
        }

        return Append(hash, 0);
    }
}
