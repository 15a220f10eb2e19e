using System.Buffers.Binary;
using System.Numerics;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Models.Ready;

/// <summary>
/// A file of <c>Data/</c> with the precompiled content of the readable files beside it, so that nothing is parsed or compiled at startup.
/// The header has 24 bytes: a magic number with the version, the checksum of everything after it, and the stamp of the files it was built
/// from. While they differ from the stamp, as when a rule is being written, the readable files are used instead; a test then asks for the
/// table to be rebuilt.
/// </summary>
internal static class ReadyTable
{
    public const ulong Magic = 0x31_42_41_54_52_43_4F_00; // "\0OCRTAB1"
    public const int HeaderSize = 24;

    /// <summary>Opens a table embedded in the library.</summary>
    /// <returns>False if it has not been built yet, or was built from files other than those of the stamp.</returns>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public static bool TryOpen(string name, ulong stamp, out TableReader reader)
    {
        reader = default;
        return EmbeddedData.Find(name) is { } stream && TryRead(DataMemory.Of(stream).Span, stamp, out reader);
    }

    /// <summary>Opens a table.</summary>
    /// <returns>False if it was built from files other than those of the stamp.</returns>
    /// <exception cref="InvalidDataException">The data is damaged or not a table.</exception>
    public static bool TryRead(ReadOnlySpan<byte> file, ulong stamp, out TableReader reader)
    {
        if (file.Length < HeaderSize || BinaryPrimitives.ReadUInt64LittleEndian(file) != Magic)
        {
            throw new InvalidDataException("The bytes are not a precompiled table.");
        }
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[8..]) != Checksum(file[16..]))
        {
            throw new InvalidDataException("A precompiled table is damaged: its checksum is wrong.");
        }
        reader = new TableReader(file[HeaderSize..]);
        return BinaryPrimitives.ReadUInt64LittleEndian(file[16..]) == stamp;
    }

    /// <summary>The stamp of files embedded in the library.</summary>
    public static ulong StampOf(params ReadOnlySpan<string> names)
    {
        ulong stamp = 0;
        foreach (string name in names) stamp = Stamp(stamp, DataMemory.OfResource(name).Span);
        return stamp;
    }

    /// <summary>Adds a file to a stamp.</summary>
    public static ulong Stamp(ulong before, ReadOnlySpan<byte> file) => Stamp(before, Checksum(file));

    /// <summary>Adds the identity of something else to a stamp.</summary>
    public static ulong Stamp(ulong before, ulong identity) => (BitOperations.RotateLeft(before, 23) ^ identity) * 0x9FB21C651E98DF25;

    public static ulong Checksum(ReadOnlySpan<byte> bytes) => NgramHash.Checksum(bytes);
}
