using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace OcrFrench.Documents.Packages;

/// <summary>
/// A ZIP archive in which some files are replaced, while everything else stays the same to the byte. It is read strictly: an archive that
/// is encrypted, damaged, too large or inconsistent is refused.
/// </summary>
internal sealed class ZipSource
{
    private const int EndLength = 22, EntryLength = 46, LocalLength = 30, LongestComment = 0xFFFF;

    /// <summary>The most bytes of one file when unpacked (by hand): a book of five thousand pages has some 60 MB.</summary>
    private const int LongestFile = 1 << 28;

    private const uint EndMark = 0x06054B50, EntryMark = 0x02014B50, LocalMark = 0x04034B50;

    private readonly byte[] _bytes;
    private readonly string _name;
    private readonly List<ZipEntry> _entries = [];
    private int _central;

    private ZipSource(byte[] bytes, string name) => (_bytes, _name) = (bytes, name);

    public IReadOnlyList<ZipEntry> Entries => _entries;

    /// <summary>Where the list of files begins, after all files.</summary>
    public int Central => _central;

    public byte[] Bytes => _bytes;

    /// <exception cref="DocumentException">It is not an archive, or not one that can be trusted.</exception>
    public static ZipSource Read(byte[] bytes, string name)
    {
        var zip = new ZipSource(bytes, name);
        zip.ReadEntries();
        return zip;
    }

    public ZipEntry? Find(string name) =>
        _entries.Find(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The content of a file.</summary>
    /// <exception cref="DocumentException">It is damaged, or larger than it says.</exception>
    public byte[] Unpack(ZipEntry entry)
    {
        if (entry.Length > LongestFile) throw TooLarge(entry);
        ReadOnlySpan<byte> packed = _bytes.AsSpan(entry.Data, entry.Packed);
        byte[] result;
        if (entry.Method == 0)
        {
            if (entry.Packed != entry.Length) throw Damaged(entry.Name);
            result = packed.ToArray();
        }
        else
        {
            if (entry.Method != 8) throw Damaged(entry.Name);
            result = new byte[entry.Length];
            try
            {
                using var stream = new DeflateStream(new MemoryStream(_bytes, entry.Data, entry.Packed), CompressionMode.Decompress);
                int read = stream.ReadAtLeast(result, result.Length, throwOnEndOfStream: false);
                if (read < result.Length || stream.ReadByte() >= 0) throw Damaged(entry.Name);
            }
            catch (Exception error) when (error is InvalidDataException or IOException)
            {
                throw Damaged(entry.Name);
            }
        }

        return Crc32.HashToUInt32(result) == entry.Sum ? result : throw Damaged(entry.Name);
    }

    /// <summary>The archive with the content of some files replaced.</summary>
    public byte[] With(IReadOnlyDictionary<ZipEntry, byte[]> replaced)
    {
        using var output = new MemoryStream(_bytes.Length + 4096);
        byte[] tail = _bytes[_central..];
        int at = 0;
        foreach (ZipEntry entry in _entries.OrderBy(static entry => entry.Start))
        {
            output.Write(_bytes, at, entry.Start - at);
            int start = (int)output.Position;
            Span<byte> listed = tail.AsSpan(entry.Listed - _central);
            BinaryPrimitives.WriteInt32LittleEndian(listed[42..], start);
            if (replaced.TryGetValue(entry, out byte[]? content)) Write(output, entry, content, listed);
            else output.Write(_bytes, entry.Start, entry.End - entry.Start);
            at = entry.End;
        }

        output.Write(_bytes, at, _central - at);
        BinaryPrimitives.WriteInt32LittleEndian(tail.AsSpan(End() - _central + 16), (int)output.Position);
        output.Write(tail);
        return output.ToArray();
    }

    private void Write(MemoryStream output, ZipEntry entry, byte[] content, Span<byte> listed)
    {
        byte[] packed = Deflater.Compress(content), head = _bytes[entry.Start..entry.Data];
        // The sizes are in the header, not after the file.
        ushort flags = (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(6)) & ~8);
        Set(head.AsSpan(6));
        Set(listed[8..]);
        output.Write(head);
        output.Write(packed);

        void Set(Span<byte> fields)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(fields, flags);
            BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], 8);
            BinaryPrimitives.WriteUInt32LittleEndian(fields[8..], Crc32.HashToUInt32(content));
            BinaryPrimitives.WriteInt32LittleEndian(fields[12..], packed.Length);
            BinaryPrimitives.WriteInt32LittleEndian(fields[16..], content.Length);
        }
    }

    private void ReadEntries()
    {
        int end = End();
        ReadOnlySpan<byte> last = _bytes.AsSpan(end);
        int count = BinaryPrimitives.ReadUInt16LittleEndian(last[10..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(last[12..]), central = BinaryPrimitives.ReadUInt32LittleEndian(last[16..]);
        if (count == 0 || central + size > end || BinaryPrimitives.ReadUInt32LittleEndian(last[4..]) != 0) throw Damaged("");
        _central = (int)central;
        int at = _central;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < count; i++)
        {
            ZipEntry entry = ReadEntry(at, end);
            if (!names.Add(entry.Name)) throw Damaged(entry.Name);
            _entries.Add(entry);
            at = entry.ListedEnd;
        }

        int reached = 0;
        foreach (ZipEntry entry in _entries.OrderBy(static entry => entry.Start))
        {
            // No two files share bytes.
            if (entry.Start < reached) throw Damaged(entry.Name);
            reached = entry.End;
        }
    }

    private ZipEntry ReadEntry(int at, int end)
    {
        if (at + EntryLength > end) throw Damaged("");
        ReadOnlySpan<byte> entry = _bytes.AsSpan(at);
        if (BinaryPrimitives.ReadUInt32LittleEndian(entry) != EntryMark) throw Damaged("");
        int name = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]), extra = BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]),
            comment = BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        int next = at + EntryLength + name + extra + comment;
        if (next > end) throw Damaged("");
        string title = Encoding.UTF8.GetString(entry.Slice(EntryLength, name));
        int flags = BinaryPrimitives.ReadUInt16LittleEndian(entry[8..]);
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]), length = BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]),
            start = BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]);
        if (start + LocalLength > _central || (flags & 1) != 0) throw Damaged(title);
        ReadOnlySpan<byte> local = _bytes.AsSpan((int)start);
        if (BinaryPrimitives.ReadUInt32LittleEndian(local) != LocalMark) throw Damaged(title);
        long data = start + LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(local[26..])
            + BinaryPrimitives.ReadUInt16LittleEndian(local[28..]);
        if (data + packed > _central || length > int.MaxValue) throw Damaged(title);
        bool isSame = BinaryPrimitives.ReadUInt16LittleEndian(local[26..]) == name
            && local.Slice(LocalLength, name).SequenceEqual(entry.Slice(EntryLength, name));
        return !isSame ? throw Damaged(title) : new ZipEntry(
            title, BinaryPrimitives.ReadUInt16LittleEndian(entry[10..]), (int)start, (int)data, (int)packed, (int)length,
            BinaryPrimitives.ReadUInt32LittleEndian(entry[16..]), at, next, DescriptorLength((int)(data + packed), flags));
    }

    /// <summary>Some programs write the sizes after a file, with or without a signature.</summary>
    private int DescriptorLength(int at, int flags)
    {
        if ((flags & 8) == 0) return 0;
        bool isMarked = at + 4 <= _central && BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(at)) == 0x08074B50;
        return Math.Min(isMarked ? 16 : 12, _central - at);
    }

    /// <summary>Where the end record of the list is: a comment may follow.</summary>
    private int End()
    {
        int least = Math.Max(0, _bytes.Length - EndLength - LongestComment);
        for (int at = _bytes.Length - EndLength; at >= least; at--)
        {
            ReadOnlySpan<byte> here = _bytes.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(here) == EndMark
                && at + EndLength + BinaryPrimitives.ReadUInt16LittleEndian(here[20..]) == _bytes.Length) return at;
        }

        throw Damaged("");
    }

    private DocumentException Damaged(string entry) => new(DocumentProblem.DamagedPackage, _name, 0, -1, entry);

    private DocumentException TooLarge(ZipEntry entry) => new(DocumentProblem.PackageTooLarge, _name, 0, -1, entry.Name);
}

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Method">How it is compressed.</param>
/// <param name="Start">Where its header starts.</param>
/// <param name="Data">Where its data starts.</param>
/// <param name="Packed">How many bytes it takes in the archive.</param>
/// <param name="Length">How many bytes it has when unpacked.</param>
/// <param name="Sum">Its checksum.</param>
/// <param name="Listed">Where its entry in the list starts.</param>
/// <param name="ListedEnd">Where the next entry starts.</param>
/// <param name="Behind">How many bytes with its sizes follow it.</param>
internal sealed record ZipEntry(
    string Name, int Method, int Start, int Data, int Packed, int Length, uint Sum, int Listed, int ListedEnd, int Behind)
{
    /// <summary>The byte after it.</summary>
    public int End => Data + Packed + Behind;
}
