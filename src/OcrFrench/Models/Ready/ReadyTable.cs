using System.Buffers.Binary;
using System.Numerics;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Models.Ready;

/// <summary>
/// A file of <c>Data/</c> that holds ready-made what readable files beside it say, so that nothing is parsed and compiled at the start.
/// 24 bytes of head: a magic number with the version, the checksum of all that follows it, and the stamp of the files it was made of. While
/// they differ from it, as when a rule is being written, they are read instead; a test asks for the table to be made again.
/// </summary>
internal static class ReadyTable
{
    public const ulong Magic = 0x31_42_41_54_52_43_4F_00; // "\0OCRTAB1"
    public const int HeaderSize = 24;

    /// <summary>Opens a table that the library carries.</summary>
    /// <returns>False if it was not made yet, or of other files than those of the stamp.</returns>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public static bool TryOpen(string name, ulong stamp, out TableReader reader)
    {
        reader = default;
        return EmbeddedData.Find(name) is { } stream && TryRead(DataMemory.Of(stream).Span, stamp, out reader);
    }

    /// <summary>Opens a table.</summary>
    /// <returns>False if it was made of other files than those of the stamp.</returns>
    /// <exception cref="InvalidDataException">The table is damaged, or none.</exception>
    public static bool TryRead(ReadOnlySpan<byte> file, ulong stamp, out TableReader reader)
    {
        if (file.Length < HeaderSize || BinaryPrimitives.ReadUInt64LittleEndian(file) != Magic) throw new InvalidDataException("The bytes are no table that was made ahead.");
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[8..]) != Checksum(file[16..])) throw new InvalidDataException("A table that was made ahead is damaged: its checksum is wrong.");
        reader = new TableReader(file[HeaderSize..]);
        return BinaryPrimitives.ReadUInt64LittleEndian(file[16..]) == stamp;
    }

    /// <summary>What tells files that the library carries from others.</summary>
    public static ulong StampOf(params ReadOnlySpan<string> names)
    {
        ulong stamp = 0;
        foreach (string name in names) stamp = Stamp(stamp, DataMemory.OfResource(name).Span);
        return stamp;
    }

    /// <summary>Adds a file to the stamp of those before it.</summary>
    public static ulong Stamp(ulong before, ReadOnlySpan<byte> file) => Stamp(before, Checksum(file));

    /// <summary>Adds the fingerprint of something else to a stamp.</summary>
    public static ulong Stamp(ulong before, ulong fingerprint) => (BitOperations.RotateLeft(before, 23) ^ fingerprint) * 0x9FB21C651E98DF25;

    public static ulong Checksum(ReadOnlySpan<byte> bytes) => NgramHash.Checksum(bytes);
}
