using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace OcrFrench.Models.Ready;

/// <summary>Writes what <see cref="TableReader"/> reads.</summary>
internal sealed class TableWriter
{
    private readonly List<byte> _body = [];

    public void Int(int value) => Array([value]);

    public void Double(double value) => Array([value]);

    public void Text(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Int(bytes.Length);
        _body.AddRange(bytes);
    }

    public void Ints(ReadOnlySpan<int> values) => Counted(values);

    public void Longs(ReadOnlySpan<ulong> values) => Counted(values);

    public void Floats(ReadOnlySpan<float> values) => Counted(values);

    /// <summary>The whole file.</summary>
    /// <param name="stamp">The stamp of what the table was built from; see <see cref="ReadyTable.StampOf"/>.</param>
    public byte[] ToFile(ulong stamp)
    {
        var file = new byte[ReadyTable.HeaderSize + _body.Count];
        _body.CopyTo(file, ReadyTable.HeaderSize);
        BinaryPrimitives.WriteUInt64LittleEndian(file, ReadyTable.Magic);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), stamp);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(8), ReadyTable.Checksum(file.AsSpan(16)));
        return file;
    }

    private void Counted<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Int(values.Length);
        Array(values);
    }

    private void Array<T>(ReadOnlySpan<T> values)
        where T : unmanaged => _body.AddRange(MemoryMarshal.AsBytes(values));
}
