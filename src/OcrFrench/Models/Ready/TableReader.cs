using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace OcrFrench.Models.Ready;

/// <summary>Reads the body of a precompiled table: numbers are little-endian, arrays and strings follow their length.</summary>
/// <remarks>The methods are not generic, because each generic one costs a fifth of a millisecond the first time it is called.</remarks>
internal ref struct TableReader
{
    private ReadOnlySpan<byte> _rest;

    public TableReader(ReadOnlySpan<byte> body) => _rest = body;

    /// <summary>Whether everything has been read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>Reads the number of items that follow, each of at least this many bytes; rejects numbers that cannot fit.</summary>
    public int Count(int least = sizeof(int))
    {
        int count = Int();
        return count >= 0 && count <= _rest.Length / least ? count : throw TooShort();
    }

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public string Text() => Encoding.UTF8.GetString(Take(Int()));

    public int[] Ints()
    {
        ReadOnlySpan<byte> bytes = TakeItems(sizeof(int));
        var values = new int[bytes.Length / sizeof(int)];
        bytes.CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(values, values);
        return values;
    }

    public ulong[] Longs()
    {
        ReadOnlySpan<byte> bytes = TakeItems(sizeof(ulong));
        var values = new ulong[bytes.Length / sizeof(ulong)];
        bytes.CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(values, values);
        return values;
    }

    public float[] Floats()
    {
        int[] bits = Ints();
        var values = new float[bits.Length];
        Buffer.BlockCopy(bits, 0, values, 0, bits.Length * sizeof(float));
        return values;
    }

    private ReadOnlySpan<byte> TakeItems(int size)
    {
        int count = Int();
        return Take(count < 0 || count > _rest.Length / size ? -1 : count * size);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)_rest.Length) throw TooShort();
        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private static InvalidDataException TooShort() => new("A table that was made ahead ends too early.");
}
