using System.Buffers.Binary;
using OcrFrench.Models.Ready;

namespace OcrFrench.Survey.Languages;

/// <summary>
/// The layout of <c>languages.bin</c>: a head of 64 bytes (magic number, checksum of all that follows the head, slots of the word table),
/// the costs of three letters in a row, eight lanes of a byte each, the checks of the words and their costs, again in eight lanes.
/// </summary>
internal static class LanguageFormat
{
    public const ulong Magic = 0x31_47_4E_41_4C_43_4F_00; // "\0OCLANG1"
    public const int HeadSize = 64;
    public const int Lanes = 8;

    /// <summary>Costs are −ln of a probability in steps of a sixteenth.</summary>
    public const int StepsPerNat = 16;

    /// <summary>The word is not attested in the lane's language.</summary>
    public const byte Unattested = 255;

    public const int TrigramBytes = LanguageSymbols.Count * LanguageSymbols.Count * LanguageSymbols.Count * Lanes;
    public const int SlotBytes = sizeof(uint) + Lanes;

    public static byte[] Write(ReadOnlySpan<byte> trigrams, ReadOnlySpan<uint> checks, ReadOnlySpan<byte> words)
    {
        var file = new byte[HeadSize + trigrams.Length + (checks.Length * SlotBytes)];
        trigrams.CopyTo(file.AsSpan(HeadSize));
        Span<byte> table = file.AsSpan(HeadSize + trigrams.Length);
        for (int i = 0; i < checks.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(table[(i * sizeof(uint))..], checks[i]);
        words.CopyTo(table[(checks.Length * sizeof(uint))..]);
        BinaryPrimitives.WriteUInt64LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(8), ReadyTable.Checksum(file.AsSpan(HeadSize)));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), checks.Length);
        return file;
    }

    /// <summary>Checks the head, and how many slots the word table has.</summary>
    /// <exception cref="InvalidDataException">The bytes are not such a file, or are damaged.</exception>
    public static int Slots(ReadOnlySpan<byte> file, bool checkContents)
    {
        if (file.Length < HeadSize + TrigramBytes || BinaryPrimitives.ReadUInt64LittleEndian(file) != Magic)
            throw Bad("no table of languages");
        int slots = BinaryPrimitives.ReadInt32LittleEndian(file[16..]);
        if (slots <= 0 || file.Length != HeadSize + TrigramBytes + ((long)slots * SlotBytes))
            throw Bad("a table of languages of the wrong length");
        if (checkContents && BinaryPrimitives.ReadUInt64LittleEndian(file[8..]) != ReadyTable.Checksum(file[HeadSize..]))
            throw Bad("a damaged table of languages");
        return slots;
    }

    private static InvalidDataException Bad(string what) => new($"languages.bin is {what}.");
}
