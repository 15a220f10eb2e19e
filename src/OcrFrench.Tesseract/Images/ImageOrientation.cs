using System.Buffers.Binary;

namespace OcrFrench.Tesseract.Images;

/// <summary>
/// How an image must be rotated before it is shown: the number that a camera or a scanner records in EXIF, 1 for not at all.
/// </summary>
internal static class ImageOrientation
{
    public const int AsItIs = 1;

    /// <summary>Whether height and width change places.</summary>
    public static bool Swaps(int orientation) => orientation is >= 5 and <= 8;

    /// <summary>What a JPEG, PNG or WebP file says; a TIFF says it of each page.</summary>
    public static int Of(ImageKind kind, ReadOnlySpan<byte> file) => kind switch
    {
        ImageKind.Jpeg => OfJpeg(file),
        ImageKind.Png => OfPng(file),
        ImageKind.WebP => OfWebP(file),
        _ => AsItIs,
    };

    private static int OfJpeg(ReadOnlySpan<byte> file)
    {
        // Segments up to the image data: FF, a number, and a length that includes itself.
        for (int at = 2; at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] != 0xDA;)
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length) break;
            ReadOnlySpan<byte> content = file.Slice(at + 4, length - 2);
            if (file[at + 1] == 0xE1 && content.StartsWith("Exif\0\0"u8)) return OfExif(content[6..]);
            at += 2 + length;
        }

        return AsItIs;
    }

    private static int OfPng(ReadOnlySpan<byte> file)
    {
        for (int at = 8; at + 12 <= file.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - 12 - at) break;
            if (file.Slice(at + 4, 4).SequenceEqual("eXIf"u8)) return OfExif(file.Slice(at + 8, (int)length));
            at += 12 + (int)length;
        }

        return AsItIs;
    }

    private static int OfWebP(ReadOnlySpan<byte> file)
    {
        for (int at = 12; at + 8 <= file.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > file.Length - 8 - at) break;
            ReadOnlySpan<byte> content = file.Slice(at + 8, (int)length);
            if (file.Slice(at, 4).SequenceEqual("EXIF"u8)) return OfExif(content.StartsWith("Exif\0\0"u8) ? content[6..] : content);
            at += 8 + (int)length + ((int)length & 1);
        }

        return AsItIs;
    }

    /// <summary>EXIF is a TIFF file without an image.</summary>
    private static int OfExif(ReadOnlySpan<byte> block)
    {
        if (!block.StartsWith("II*\0"u8) && !block.StartsWith("MM\0*"u8)) return AsItIs;
        List<TiffPage> pages = TiffPages.Read(block, out _);
        return pages.Count > 0 ? pages[0].Orientation : AsItIs;
    }
}
