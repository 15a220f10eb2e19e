using System.Buffers.Binary;

namespace OcrFrench.Tesseract.Images;

/// <summary>
/// Whether a file is complete, as far as can be told without decoding it: decoders fill what is missing with grey or white.
/// </summary>
internal static class ImageCheck
{
    public static bool IsWhole(ImageKind kind, ReadOnlySpan<byte> file) => kind switch
    {
        ImageKind.Jpeg => EndsAsJpeg(file),
        ImageKind.Png => PngCheck.IsWhole(file),
        ImageKind.WebP => BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) <= file.Length - 8,
        ImageKind.Gif => file.IndexOf((byte)0x3B) >= 0 && file.TrimEnd((byte)0)[^1] == 0x3B,
        ImageKind.Bmp => HoldsBitmap(file),
        _ => true,
    };

    /// <summary>Whether the lines of a bitmap that is not compressed are all there.</summary>
    private static bool HoldsBitmap(ReadOnlySpan<byte> file)
    {
        if (file.Length < 34) return false;
        long start = BinaryPrimitives.ReadUInt32LittleEndian(file[10..]), bits = BinaryPrimitives.ReadUInt16LittleEndian(file[28..]);
        long width = BinaryPrimitives.ReadInt32LittleEndian(file[18..]),
            height = Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(file[22..]));
        bool isPlain = BinaryPrimitives.ReadUInt32LittleEndian(file[14..]) >= 40
            && BinaryPrimitives.ReadUInt32LittleEndian(file[30..]) is 0 or 3;
        // Lines are padded to a multiple of four bytes.
        return !isPlain || (width <= ushort.MaxValue && height <= ushort.MaxValue
            ? start + (((width * bits) + 31) / 32 * 4 * height) <= file.Length
            : true);
    }

    /// <summary>Whether the end marker follows the image data; what programs append may come after it.</summary>
    private static bool EndsAsJpeg(ReadOnlySpan<byte> file)
    {
        int data = file.LastIndexOf<byte>([0xFF, 0xDA]);
        return data >= 0 && file[data..].IndexOf<byte>([0xFF, 0xD9]) >= 0;
    }
}
