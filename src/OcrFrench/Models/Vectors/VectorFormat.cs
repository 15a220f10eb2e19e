using System.Buffers.Binary;
using System.Runtime.InteropServices;
using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Vectors;

/// <summary>
/// The file of the word vectors, little-endian. A head of 64 bytes: magic, checksum of all that follows it, identity of the words; the
/// numbers of dimensions, of tokens on either side, of rows (the first belongs to no word) and of ids; the scale. Then a float a row, the
/// bias; two bytes an id, its row; the weights of the positions, before and then after the word; a vector a row for the word as context;
/// a vector a row for the word in its place. Of vectors and weights each number is a signed byte.
/// </summary>
/// <param name="Dimensions">How many numbers a vector has.</param>
/// <param name="Reach">How many tokens on either side count.</param>
/// <param name="Rows">How many words have vectors, and one.</param>
/// <param name="Ids">How many ids there are.</param>
/// <param name="Scale">What the product of three of the bytes stands for.</param>
internal sealed record VectorFormat(int Dimensions, int Reach, int Rows, int Ids, float Scale)
{
    public const int HeadSize = 64;
    public const int BiasesAt = HeadSize;
    private const ulong Magic = 0x31_43_45_56_52_43_4F_00; // "\0OCRVEC1"

    /// <summary>By hand: more than any model has. The product of so many bytes still fits an int, and a row two bytes.</summary>
    public const int MostDimensions = 64, MostReach = 8, MostRows = ushort.MaxValue;

    public int RowsAt => BiasesAt + (sizeof(float) * Rows);

    public int PositionsAt => RowsAt + (sizeof(ushort) * Ids);

    public int InAt => PositionsAt + (2 * Reach * Dimensions);

    public int OutAt => InAt + (Rows * Dimensions);

    public int FileSize => OutAt + (Rows * Dimensions);

    /// <summary>Writes the head of a file whose other bytes are there.</summary>
    public void Write(Span<byte> file, ulong words)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt64LittleEndian(file[16..], words);
        BinaryPrimitives.WriteInt32LittleEndian(file[24..], Dimensions);
        BinaryPrimitives.WriteInt32LittleEndian(file[28..], Reach);
        BinaryPrimitives.WriteInt32LittleEndian(file[32..], Rows);
        BinaryPrimitives.WriteInt32LittleEndian(file[36..], Ids);
        BinaryPrimitives.WriteSingleLittleEndian(file[40..], Scale);
        BinaryPrimitives.WriteUInt64LittleEndian(file[8..], ReadyTable.Checksum(file[16..]));
    }

    /// <exception cref="InvalidDataException">The bytes hold no vectors, are damaged, or were built for other words.</exception>
    public static VectorFormat Read(ReadOnlySpan<byte> file, ulong words, int ids, bool checkContents)
    {
        if (file.Length < HeadSize || BinaryPrimitives.ReadUInt64LittleEndian(file) != Magic)
            throw new InvalidDataException("The bytes are not word vectors.");
        if (!BitConverter.IsLittleEndian)
            throw new InvalidDataException("Word vectors are read in place and need a little-endian machine.");
        var format = new VectorFormat(
            BinaryPrimitives.ReadInt32LittleEndian(file[24..]), BinaryPrimitives.ReadInt32LittleEndian(file[28..]),
            BinaryPrimitives.ReadInt32LittleEndian(file[32..]), BinaryPrimitives.ReadInt32LittleEndian(file[36..]),
            BinaryPrimitives.ReadSingleLittleEndian(file[40..]));
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[16..]) != words || format.Ids != ids)
            throw new InvalidDataException("The word vectors were built for other words.");
        bool fits = format.Dimensions is > 0 and <= MostDimensions && format.Reach is > 0 and <= MostReach
            && format.Rows is > 0 and <= MostRows && float.IsFinite(format.Scale) && format.FileSize == file.Length;
        if (!fits) throw new InvalidDataException("The head of the word vectors makes no sense.");
        if (!checkContents) return format;
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[8..]) != ReadyTable.Checksum(file[16..]))
            throw new InvalidDataException("The word vectors are damaged: their checksum is wrong.");
        foreach (ushort row in MemoryMarshal.Cast<byte, ushort>(file[format.RowsAt..format.PositionsAt]))
            if (row >= format.Rows) throw new InvalidDataException("The word vectors are damaged: a word has a row that is not there.");
        return format;
    }
}
