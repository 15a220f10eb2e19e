using System.Runtime.InteropServices;

namespace OcrFrench.Models.Ready;

/// <summary>The bytes of a data file, which stay where they are as long as this lives.</summary>
internal sealed unsafe class DataMemory
{
    /// <summary>A line of the processor’s cache: tables laid out in such lines begin at one.</summary>
    private const int Line = 64;

    // What keeps the bytes alive and in place.
    private readonly object? _owner;

    /// <summary>Memory that <paramref name="owner"/> keeps in place.</summary>
    public DataMemory(byte* pointer, long length, object? owner)
    {
        Pointer = pointer;
        Length = length;
        _owner = owner;
    }

    public byte* Pointer { get; }

    public long Length { get; }

    /// <summary>All bytes, if there are no more than a span can hold.</summary>
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

    /// <summary>A file that the library carries, in place where the runtime has it mapped.</summary>
    /// <exception cref="InvalidDataException">The library was built without it.</exception>
    public static DataMemory OfResource(string name) => Of(EmbeddedData.Open(name));

    /// <summary>The rest of a stream, in place where the runtime has it mapped.</summary>
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
