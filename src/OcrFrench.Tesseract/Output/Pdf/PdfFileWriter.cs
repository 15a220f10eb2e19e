using System.IO.Compression;
using System.Text;

namespace OcrFrench.Tesseract.Output.Pdf;

/// <summary>
/// Writes the objects of a PDF one after the other, and where each stands at the end. No date, no random number: the same pages give the
/// same bytes.
/// </summary>
internal sealed class PdfFileWriter
{
    private readonly Stream _stream;
    private readonly List<long> _places = [0];
    private long _at;

    public PdfFileWriter(Stream stream)
    {
        _stream = stream;
        // Bytes above 127 tell file transfer programs that this is not text.
        Put("%PDF-1.7\n%"u8);
        Put([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _places.Add(0);
        return _places.Count - 1;
    }

    public int Write(string value)
    {
        int number = Reserve();
        Write(number, value);
        return number;
    }

    public void Write(int number, string value)
    {
        _places[number] = _at;
        Put(FormattableString.Invariant($"{number} 0 obj\n{value}\nendobj\n"));
    }

    /// <param name="entries">What its dictionary says beside the length.</param>
    /// <param name="data">What it holds.</param>
    /// <param name="compress">Whether it is to be compressed, which the dictionary then says.</param>
    public int WriteStream(string entries, ReadOnlySpan<byte> data, bool compress)
    {
        ReadOnlySpan<byte> stored = compress ? Compress(data) : data;
        if (compress) entries += " /Filter /FlateDecode";
        int number = Reserve();
        _places[number] = _at;
        Put(FormattableString.Invariant($"{number} 0 obj\n<<{entries} /Length {stored.Length} >>\nstream\n"));
        Put(stored);
        Put("\nendstream\nendobj\n"u8);
        return number;
    }

    public void Finish(int catalog)
    {
        long start = _at;
        Put(FormattableString.Invariant($"xref\n0 {_places.Count}\n0000000000 65535 f \n"));
        foreach (long place in _places.Skip(1)) Put(FormattableString.Invariant($"{place:D10} 00000 n \n"));
        Put(FormattableString.Invariant($"trailer\n<< /Size {_places.Count} /Root {catalog} 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    }

    private static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(data);
        return bytes.ToArray();
    }

    private void Put(string text) => Put(Encoding.Latin1.GetBytes(text));

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _at += bytes.Length;
    }
}
