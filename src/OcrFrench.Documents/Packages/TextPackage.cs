using System.Buffers.Binary;

namespace OcrFrench.Documents.Packages;

/// <summary>
/// A document that is an archive. What is edited are its files with text, unpacked and put one after the other. They are packed again, and
/// all other files are kept to the byte.
/// </summary>
internal sealed class TextPackage
{
    /// <summary>The most bytes of all texts together (by hand): see <see cref="ZipSource"/>.</summary>
    private const long LongestText = 1 << 29;

    private readonly ZipSource _zip;
    private readonly List<(ZipEntry Entry, int Start, int End)> _parts = [];

    /// <exception cref="DocumentException">A part is damaged, or larger than any text.</exception>
    public TextPackage(ZipSource zip, IEnumerable<string> parts, string name)
    {
        _zip = zip;
        var text = new MemoryStream();
        foreach (ZipEntry entry in parts.Select(zip.Find).OfType<ZipEntry>().Distinct())
        {
            if (text.Length + entry.Length > LongestText) throw new DocumentException(
                DocumentProblem.PackageTooLarge, name, 0, -1, entry.Name);
            int start = (int)text.Length;
            text.Write(zip.Unpack(entry));
            _parts.Add((entry, start, (int)text.Length));
        }

        Text = text.ToArray();
    }

    /// <summary>The texts, one after the other.</summary>
    public byte[] Text { get; }

    /// <summary>The archive as it was.</summary>
    public byte[] Bytes => _zip.Bytes;

    /// <summary>The parts with text: their names, and where they are in <see cref="Text"/>.</summary>
    public IEnumerable<(string Name, int Start, int End)> Parts => _parts.Select(static part => (part.Entry.Name, part.Start, part.End));

    /// <summary>The archive with edits made.</summary>
    /// <param name="edits">Edits of <see cref="Text"/>, sorted and disjoint.</param>
    public byte[] With(IReadOnlyList<ByteEdit> edits)
    {
        if (edits.Count == 0) return Bytes;
        var replaced = new Dictionary<ZipEntry, byte[]>();
        int next = 0;
        foreach ((ZipEntry entry, int start, int end) in _parts)
        {
            int at = start;
            var content = new MemoryStream(end - start + 1024);
            for (; next < edits.Count && edits[next].Start < end; next++)
            {
                ByteEdit edit = edits[next];
                content.Write(Text, at, (int)edit.Start - at);
                content.Write(edit.Replacement);
                at = (int)edit.End;
            }

            if (at == start && content.Length == 0) continue;
            content.Write(Text, at, end - at);
            replaced.Add(entry, content.ToArray());
        }

        return _zip.With(replaced);
    }

    /// <summary>
    /// What restores an edited archive: the texts as they were packed, each with its place, and the list at the end.
    /// </summary>
    public byte[] Kept()
    {
        var kept = new MemoryStream();
        foreach (ZipEntry entry in _parts.Select(static part => part.Entry).OrderBy(static entry => entry.Start))
            Add(kept, entry.Start, entry.End);
        Add(kept, _zip.Central, Bytes.Length);
        return kept.ToArray();
    }

    /// <summary>The archive as it was before edits.</summary>
    /// <param name="kept">What <see cref="Kept"/> gave before.</param>
    /// <returns>Null if they do not fit.</returns>
    public byte[]? Restore(ReadOnlySpan<byte> kept)
    {
        var original = new MemoryStream();
        int at = 0;
        while (kept.Length >= 8)
        {
            int start = BinaryPrimitives.ReadInt32LittleEndian(kept), length = BinaryPrimitives.ReadInt32LittleEndian(kept[4..]);
            long same = start - original.Length;
            if (same < 0 || length < 0 || length > kept.Length - 8 || same > Bytes.Length - at) return null;
            original.Write(Bytes, at, (int)same);
            at += (int)same;
            original.Write(kept.Slice(8, length));
            kept = kept[(8 + length)..];
            int end = kept.IsEmpty ? Bytes.Length : _parts.Find(part => part.Entry.Start == at).Entry?.End ?? -1;
            if (end < at) return null;
            at = end;
        }

        return at == Bytes.Length && kept.IsEmpty ? original.ToArray() : null;
    }

    private void Add(MemoryStream kept, int start, int end)
    {
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, start);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], end - start);
        kept.Write(head);
        kept.Write(Bytes, start, end - start);
    }
}
