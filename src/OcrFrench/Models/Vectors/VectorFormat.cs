using System.Buffers.Binary;
using System.Runtime.InteropServices;
using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Vectors;

/// <summary>
/// The file of the word vectors, little-endian. A head of 64 bytes: magic, checksum of all that follows it, identity of the words; the
/// numbers of dimensions, of inner numbers, of tokens on either side, of rows (the first belongs to no word) and of ids; the four
/// <see cref="VectorSteps"/>. Then floats: the bias of each row, what each inner number starts from. Then two bytes each: the row of each
/// id; the matrices of the positions, before and then after the word; the last matrix. Then a byte each: a vector a row for the word as
/// context; a vector a row for the word in its place.
/// </summary>
/// <param name="Dimensions">How many numbers a vector has.</param>
/// <param name="Width">How many numbers there are between the vectors of the context and that of the word.</param>
/// <param name="Reach">How many tokens on either side count.</param>
/// <param name="Rows">How many words have vectors, and one.</param>
/// <param name="Ids">How many ids there are.</param>
/// <param name="Steps">What one stands for.</param>
internal sealed record VectorFormat(int Dimensions, int Width, int Reach, int Rows, int Ids, VectorSteps Steps)
{
    public const int HeadSize = 64;
    public const int BiasesAt = HeadSize;
    private const ulong Magic = 0x32_43_45_56_52_43_4F_00; // "\0OCRVEC2"

    /// <summary>By hand: more than any model has. A row fits two bytes.</summary>
    public const int MostDimensions = 64, MostWidth = 256, MostReach = 8, MostRows = ushort.MaxValue;

    /// <summary>Vectors are multiplied this many numbers at a time.</summary>
    public const int Unit = 16;

    public int StartsAt => BiasesAt + (sizeof(float) * Rows);

    public int RowsAt => StartsAt + (sizeof(float) * Width);

    public int MatricesAt => RowsAt + (sizeof(ushort) * Ids);

    public int LastAt => MatricesAt + (sizeof(short) * 2 * Reach * Dimensions * Width);

    public int InAt => LastAt + (sizeof(short) * Width * Dimensions);

    public int OutAt => InAt + (Rows * Dimensions);

    public int FileSize => OutAt + (Rows * Dimensions);

    /// <summary>Writes the head of a file whose other bytes are there.</summary>
    public void Write(Span<byte> file, ulong words)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt64LittleEndian(file[16..], words);
        int at = 24;
        foreach (int number in (ReadOnlySpan<int>)[Dimensions, Width, Reach, Rows, Ids])
        {
            BinaryPrimitives.WriteInt32LittleEndian(file[at..], number);
            at += sizeof(int);
        }

        Steps.Write(file[at..]);
        BinaryPrimitives.WriteUInt64LittleEndian(file[8..], ReadyTable.Checksum(file[16..]));
    }

    /// <exception cref="InvalidDataException">The bytes hold no vectors, are damaged, or were built for other words.</exception>
    public static VectorFormat Read(ReadOnlySpan<byte> file, ulong words, int ids, bool checkContents)
    {
        if (file.Length < HeadSize || BinaryPrimitives.ReadUInt64LittleEndian(file) != Magic)
            throw new InvalidDataException("The bytes are not word vectors.");
        if (!BitConverter.IsLittleEndian)
            throw new InvalidDataException("Word vectors are read in place and need a little-endian machine.");
        ReadOnlySpan<int> numbers = MemoryMarshal.Cast<byte, int>(file[24..44]);
        var format = new VectorFormat(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], VectorSteps.Read(file[44..]));
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[16..]) != words || format.Ids != ids)
            throw new InvalidDataException("The word vectors were built for other words.");
        bool fits = format.Dimensions is > 0 and <= MostDimensions && format.Dimensions % Unit == 0
            && format.Width is > 0 and <= MostWidth && format.Width % Unit == 0 && format.Reach is > 0 and <= MostReach
            && format.Rows is > 0 and <= MostRows && format.Steps.AreFinite && format.FileSize == file.Length;
        if (!fits) throw new InvalidDataException("The head of the word vectors makes no sense.");
        if (!checkContents) return format;
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[8..]) != ReadyTable.Checksum(file[16..]))
            throw new InvalidDataException("The word vectors are damaged: their checksum is wrong.");
        foreach (ushort row in MemoryMarshal.Cast<byte, ushort>(file[format.RowsAt..format.MatricesAt]))
            if (row >= format.Rows) throw new InvalidDataException("The word vectors are damaged: a word has a row that is not there.");
        return format;
    }
}
