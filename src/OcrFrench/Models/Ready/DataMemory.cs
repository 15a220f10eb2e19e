using System.Runtime.InteropServices;

namespace OcrFrench.Models.Ready;

/// <summary>The bytes of a data file, pinned for the lifetime of this object.</summary>
internal sealed unsafe class DataMemory
{
    /// <summary>The size of a cache line: tables made of such lines are aligned to it.</summary>
    private const int Line = 64;

    // Keeps the bytes alive and pinned.
    private readonly object? _owner;

    /// <summary>Wraps memory that <paramref name="owner"/> keeps in place.</summary>
    public DataMemory(byte* pointer, long length, object? owner)
    {
        Pointer = pointer;
        Length = length;
        _owner = owner;
    }

    public byte* Pointer { get; }

    public long Length { get; }

    /// <summary>All bytes, if they fit into a span.</summary>
    public ReadOnlySpan<byte> Span => new(Pointer, checked((int)Length));

    /// <summary>A copy of the bytes.</summary>
    public static DataMemory Copy(ReadOnlySpan<byte> bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length + Line, pinned: true);
        var address = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
        int shift = (int)(-(nint)address & (Line - 1));
        bytes.CopyTo(pinned.AsSpan(shift));
        return new DataMemory(address + shift, bytes.Length, pinned);
    }

    /// <summary>A file embedded in the library, in place where the runtime has mapped it.</summary>
    /// <exception cref="InvalidDataException">The library was built without it.</exception>
    public static DataMemory OfResource(string name) => Of(EmbeddedData.Open(name));

    /// <summary>The rest of a stream, in place where the runtime has mapped it.</summary>
    public static DataMemory Of(Stream stream)
    {
        if (stream is UnmanagedMemoryStream mapped) return new DataMemory(mapped.PositionPointer, mapped.Length - mapped.Position, mapped);
        using (stream)
        {
            var bytes = new byte[checked((int)(stream.Length - stream.Position))];
            stream.ReadExactly(bytes);
            return Copy(bytes);
        }
    }
}
