namespace OcrFrench.Documents.Xml;

/// <summary>A large XML file in UTF-8, of which only slices are kept in memory.</summary>
/// <param name="stream">The file; it can seek, and is left open.</param>
/// <param name="name">Its name, for messages.</param>
internal sealed class XmlFile(Stream stream, string name)
{
    /// <summary>Its length.</summary>
    public long Length { get; } = stream.Length;

    /// <summary>Makes identifiers that the file does not have.</summary>
    public NewIds Ids { get; } = new();

    /// <summary>Reads a slice, between the tags that are open around it.</summary>
    public XmlSource Read(XmlSlice slice) => XmlSource.Of(this, slice, Bytes(slice), name);

    /// <summary>
    /// The length of the longest stretch that ends with a tag, so that it cuts no character and no reference in two.
    /// </summary>
    public int EndOfTag(long start, long most)
    {
        byte[] block = new byte[Math.Min(most, 1 << 16)];
        for (long end = start + Math.Min(most, Array.MaxLength); end > start;)
        {
            int length = (int)Math.Min(block.Length, end - start);
            end -= length;
            stream.Position = end;
            stream.ReadExactly(block, 0, length);
            int found = block.AsSpan(0, length).LastIndexOf((byte)'>');
            if (found >= 0) return (int)(end + found + 1 - start);
        }

        return (int)Math.Min(most, Array.MaxLength);
    }

    /// <summary>A stretch of the file.</summary>
    public byte[] Read(long start, int length)
    {
        byte[] bytes = new byte[length];
        stream.Position = start;
        stream.ReadExactly(bytes);
        return bytes;
    }

    private byte[] Bytes(XmlSlice slice)
    {
        byte[] bytes = new byte[slice.Open.Length + slice.Length + slice.Close.Length];
        slice.Open.CopyTo(bytes, 0);
        stream.Position = slice.Start;
        stream.ReadExactly(bytes, slice.Open.Length, slice.Length);
        slice.Close.CopyTo(bytes, slice.Open.Length + slice.Length);
        return bytes;
    }
}
