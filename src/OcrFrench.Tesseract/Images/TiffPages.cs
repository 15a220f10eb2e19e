using System.Buffers.Binary;

namespace OcrFrench.Tesseract.Images;

/// <summary>A page of a TIFF file, as its directory describes it.</summary>
/// <param name="Directory">The number of the directory, from 0; thumbnails, which are not pages, are counted too.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="IsCut">Whether data of the image lie beyond the end of the file.</param>
/// <param name="At">Where the directory is in the file.</param>
/// <param name="Orientation">How it is to be turned: see <see cref="ImageOrientation"/>.</param>
/// <param name="OrientationAt">Where that number is in the file; 0 if it is not stated.</param>
internal readonly record struct TiffPage(
    int Directory, long Width, long Height, bool IsCut, long At = 0, int Orientation = ImageOrientation.AsItIs, long OrientationAt = 0);

/// <summary>
/// Lists the pages of a TIFF or BigTIFF file without decoding any: sizes must be known before, and a fax decoder fills what is missing with
/// white.
/// </summary>
internal ref struct TiffPages
{
    private const int MaxDirectories = 100_000;

    private readonly ReadOnlySpan<byte> _file;
    private readonly bool _isLittle, _isBig;

    private TiffPages(ReadOnlySpan<byte> file)
    {
        _file = file;
        _isLittle = file[0] == 'I';
        _isBig = U16(2) == 43;
    }

    /// <summary>The pages in order; fewer than the file has if the chain of its directories breaks off, which is then reported.</summary>
    public static List<TiffPage> Read(ReadOnlySpan<byte> file, out bool isBroken)
    {
        var pages = new List<TiffPage>();
        isBroken = true;
        if (file.Length < 16) return pages;
        var reader = new TiffPages(file);
        var seen = new HashSet<long>();
        long at = reader._isBig ? reader.Offset(8) : reader.U32(4);
        for (int directory = 0; at != 0; directory++)
        {
            if (directory >= MaxDirectories || !seen.Add(at) || !reader.TryRead(directory, at, pages, out at)) return pages;
        }

        isBroken = false;
        return pages;
    }

    /// <summary>Where the data of a single-page file are, if they are in one piece; otherwise null.</summary>
    public static (int Start, int Length) SingleStrip(ReadOnlySpan<byte> file)
    {
        if (file.Length < 16) return default;
        var reader = new TiffPages(file);
        long at = reader.U32(4), count = reader.Has(at, 2) ? reader.U16(at) : 0, start = 0, length = 0;
        for (int i = 0; i < count && reader.Has(at + 2 + (i * 12), 12); i++)
        {
            long entry = at + 2 + (i * 12);
            if (reader.U16(entry) is not (273 or 279)) continue;
            (long At, long Count, int Type) value = reader.Value(entry);
            if (value.Count != 1) return default;
            if (reader.U16(entry) == 273) start = reader.Number(value, 0);
            else length = reader.Number(value, 0);
        }

        return reader.Has(start, length) ? ((int)start, (int)length) : default;
    }

    /// <summary>Makes a page the first of its file, for decoders that can read no other.</summary>
    public static void PutFirst(Span<byte> file, TiffPage page)
    {
        bool isLittle = file[0] == 'I';
        if (new TiffPages(file)._isBig)
        {
            if (isLittle) BinaryPrimitives.WriteInt64LittleEndian(file[8..], page.At);
            else BinaryPrimitives.WriteInt64BigEndian(file[8..], page.At);
        }
        else if (isLittle) BinaryPrimitives.WriteUInt32LittleEndian(file[4..], (uint)page.At);
        else BinaryPrimitives.WriteUInt32BigEndian(file[4..], (uint)page.At);
    }

    /// <summary>Marks a page as not to be rotated: not all versions of Leptonica rotate all pages correctly.</summary>
    public static void ForgetOrientation(Span<byte> file, TiffPage page)
    {
        if (page.OrientationAt <= 0) return;
        Span<byte> number = file.Slice((int)page.OrientationAt, 2);
        if (file[0] == 'I') BinaryPrimitives.WriteUInt16LittleEndian(number, ImageOrientation.AsItIs);
        else BinaryPrimitives.WriteUInt16BigEndian(number, ImageOrientation.AsItIs);
    }

    private readonly bool TryRead(int directory, long at, List<TiffPage> pages, out long next)
    {
        next = 0;
        int head = _isBig ? 8 : 2, size = _isBig ? 20 : 12, tail = _isBig ? 8 : 4;
        if (!Has(at, head)) return false;
        long count = _isBig ? Offset(at) : U16(at);
        if (count is < 0 or > 4096 || !Has(at + head, (count * size) + tail)) return false;
        long width = 0, height = 0, kind = 0, orientation = ImageOrientation.AsItIs, orientationAt = 0;
        (long At, long Count, int Type) offsets = default, lengths = default;
        for (int i = 0; i < count; i++)
        {
            long entry = at + head + ((long)i * size);
            (long At, long Count, int Type) value = Value(entry);
            switch (U16(entry))
            {
                case 254: kind = Number(value, 0); break;
                case 256: width = Number(value, 0); break;
                case 257: height = Number(value, 0); break;
                case 274 when value.Type == 3: (orientation, orientationAt) = (Number(value, 0), value.At); break;
                case 273 or 324: offsets = value; break;
                case 279 or 325: lengths = value; break;
                default: break;
            }
        }

        const int Thumbnail = 1;
        if ((kind & Thumbnail) == 0) pages.Add(new TiffPage(directory, width, height, IsCut(offsets, lengths), at,
            orientation is >= 1 and <= 8 ? (int)orientation : ImageOrientation.AsItIs, orientationAt));
        long end = at + head + (count * size);
        next = _isBig ? Offset(end) : U32(end);
        return true;
    }

    private readonly bool IsCut((long At, long Count, int Type) offsets, (long At, long Count, int Type) lengths)
    {
        if (offsets.Count == 0) return true;
        for (long i = 0; i < offsets.Count; i++)
        {
            long from = Number(offsets, i), length = i < lengths.Count ? Number(lengths, i) : 1;
            if (from < 0 || length < 0 || !Has(from, length)) return true;
        }

        return false;
    }

    private readonly (long At, long Count, int Type) Value(long entry)
    {
        int type = U16(entry + 2);
        long count = _isBig ? Offset(entry + 4) : U32(entry + 4), field = entry + (_isBig ? 12 : 8), inline = _isBig ? 8 : 4;
        int size = SizeOf(type);
        if (count < 0 || count > _file.Length || size == 0) return default;
        long at = count * size <= inline ? field : _isBig ? Offset(field) : U32(field);
        return at >= 0 && Has(at, count * size) ? (at, count, type) : default;
    }

    private readonly long Number((long At, long Count, int Type) value, long index) => value.Count <= index ? 0 : value.Type switch
    {
        3 => U16(value.At + (index * 2)),
        4 or 13 => U32(value.At + (index * 4)),
        16 or 18 => Offset(value.At + (index * 8)),
        _ => 0,
    };

    private static int SizeOf(int type) =>
        type switch { 1 or 2 or 6 or 7 => 1, 3 or 8 => 2, 4 or 9 or 11 or 13 => 4, 5 or 10 or 12 or 16 or 17 or 18 => 8, _ => 0 };

    private readonly bool Has(long at, long length) => at >= 0 && length >= 0 && at <= _file.Length - length;

    private readonly int U16(long at) =>
        _isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(_file[(int)at..]) : BinaryPrimitives.ReadUInt16BigEndian(_file[(int)at..]);

    private readonly long U32(long at) =>
        _isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(_file[(int)at..]) : BinaryPrimitives.ReadUInt32BigEndian(_file[(int)at..]);

    private readonly long Offset(long at) =>
        _isLittle ? BinaryPrimitives.ReadInt64LittleEndian(_file[(int)at..]) : BinaryPrimitives.ReadInt64BigEndian(_file[(int)at..]);
}
