using System.Buffers.Binary;
using System.Text;

namespace OcrFrench.Models.Ready;

/// <summary>Reads the body of a table that was made ahead: numbers little-endian, arrays and strings behind their length.</summary>
/// <remarks>Plain methods, since each generic one that a program calls for the first time costs it a fifth of a millisecond.</remarks>
internal ref struct TableReader
{
    private ReadOnlySpan<byte> _rest;

    public TableReader(ReadOnlySpan<byte> body) => _rest = body;

    /// <summary>Whether everything was read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>How many items follow that have at least so many bytes each: no more than there can be.</summary>
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
        for (int i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(i * sizeof(int))..]);
        return values;
    }

    public ulong[] Longs()
    {
        ReadOnlySpan<byte> bytes = TakeItems(sizeof(ulong));
        var values = new ulong[bytes.Length / sizeof(ulong)];
        for (int i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i * sizeof(ulong))..]);
        return values;
    }

    public float[] Floats()
    {
        ReadOnlySpan<byte> bytes = TakeItems(sizeof(float));
        var values = new float[bytes.Length / sizeof(float)];
        for (int i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(i * sizeof(float))..]);
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
