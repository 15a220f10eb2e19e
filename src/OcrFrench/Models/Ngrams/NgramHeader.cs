using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OcrFrench.Models.Ngrams;

/// <summary>
/// The header of a model file, little-endian: magic and version; order; number of ids; the id that is never predicted; the vocabulary's
/// identity; length and checksum of what follows; entries of the orders 2 to 5; checksum of the header itself. The following parts each
/// start at a multiple of 64, except the first: the codebooks (256 floats for the probabilities of every order, then for the backoffs of
/// all but the highest); two bytes an id, probability and backoff; for every order from 2 its lines (see <see cref="NgramLine"/>). The
/// context and the suffix of every n-gram from order 3 on are n-grams of the file too.
/// </summary>
internal sealed record NgramHeader(int Order, int IdCount, int NeverPredicted, ulong Vocabulary, uint[] Entries)
{
    public const int Size = 80;
    public const int CodebookSize = 256 * sizeof(float);
    public const int HighestOrder = 5;
    private const ulong Magic = 0x31_4D_4C_46_52_43_4F_00; // "\0OCRFLM1"
    private const uint Version = 1;

    public long UnigramsAt => Align(Size + ((2L * Order) - 1) * CodebookSize);

    /// <summary>Where the lines of an order, from 2, begin.</summary>
    public long LinesAt(int order) =>
        order == 2 ? Align(UnigramsAt + (2L * IdCount)) : LinesAt(order - 1) + LinesSize(order - 1);

    /// <summary>The number of lines of an order that hashes can select.</summary>
    public uint NamedLines(int order) => NgramLine.Lines(Entries[order - 2], order < Order);

    /// <summary>The length of the whole file.</summary>
    public long FileSize => LinesAt(Order) + LinesSize(Order);

    /// <summary>Writes the header of a file whose other bytes are already there.</summary>
    public void Write(Span<byte> file)
    {
        Span<byte> head = file[..Size];
        head.Clear();
        BinaryPrimitives.WriteUInt64LittleEndian(head, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(head[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(head[12..], Order);
        BinaryPrimitives.WriteInt32LittleEndian(head[16..], IdCount);
        BinaryPrimitives.WriteInt32LittleEndian(head[20..], NeverPredicted);
        BinaryPrimitives.WriteUInt64LittleEndian(head[24..], Vocabulary);
        BinaryPrimitives.WriteInt64LittleEndian(head[32..], file.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(head[40..], NgramHash.Checksum(file[Size..]));
        for (int i = 0; i < Entries.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(head[(48 + (4 * i))..], Entries[i]);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(head[72..], NgramHash.Checksum(head[..72]));
    }

    /// <summary>Reads and checks the header; with <paramref name="contents"/> also every other byte.</summary>
    /// <exception cref="InvalidDataException">The data is not a model, has another version, or is truncated or modified.</exception>
    public static NgramHeader Read(ReadOnlySpan<byte> file, bool contents)
    {
        if (file.Length < Size || BinaryPrimitives.ReadUInt64LittleEndian(file) != Magic)
        {
            throw new InvalidDataException("The bytes are not a language model.");
        }

        ReadOnlySpan<byte> head = file[..Size];
        if (BinaryPrimitives.ReadUInt64LittleEndian(head[72..]) != NgramHash.Checksum(head[..72]))
        {
            throw new InvalidDataException("The header of the language model is damaged.");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(head[8..]) != Version)
        {
            throw new InvalidDataException("The language model has a different version of the format.");
        }

        int order = BinaryPrimitives.ReadInt32LittleEndian(head[12..]);
        int ids = BinaryPrimitives.ReadInt32LittleEndian(head[16..]);
        if (order is < 2 or > HighestOrder || ids < 1)
        {
            throw new InvalidDataException("The header of the language model makes no sense.");
        }

        var header = new NgramHeader(
            order,
            ids,
            BinaryPrimitives.ReadInt32LittleEndian(head[20..]),
            BinaryPrimitives.ReadUInt64LittleEndian(head[24..]),
            MemoryMarshal.Cast<byte, uint>(head[48..(48 + (4 * (order - 1)))]).ToArray());
        if (!BitConverter.IsLittleEndian)
        {
            throw new InvalidDataException("Language models are read in place and need a little-endian machine.");
        }

        if (header.FileSize != file.Length || BinaryPrimitives.ReadInt64LittleEndian(head[32..]) != file.Length)
        {
            throw new InvalidDataException("The language model does not have the length that its header says.");
        }

        if (contents && BinaryPrimitives.ReadUInt64LittleEndian(head[40..]) != NgramHash.Checksum(file[Size..]))
        {
            throw new InvalidDataException("The language model is damaged: its checksum is wrong.");
        }

        return header;
    }

    private long LinesSize(int order) => ((long)NamedLines(order) + NgramLine.Spare) * NgramLine.Size;

    private static long Align(long at) => (at + NgramLine.Size - 1) & -NgramLine.Size;
}
