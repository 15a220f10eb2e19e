using System.Buffers.Binary;

namespace OcrFrench.Tesseract.Tests.Images;

/// <summary>Puts TIFF files of several pages together.</summary>
internal static class TiffFiles
{
    /// <summary>A page to be written.</summary>
    /// <param name="Width">The width.</param>
    /// <param name="Height">The height.</param>
    /// <param name="Data">The data, one strip.</param>
    /// <param name="Compression">1 for none, 4 for fax.</param>
    /// <param name="Kind">1 for a thumbnail.</param>
    /// <param name="Missing">How many bytes of the strip are said to be there that are not.</param>
    public sealed record Page(int Width, int Height, byte[] Data, int Compression = 1, int Kind = 0, int Missing = 0);

    /// <summary>Black and white pages, one bit a pixel, white as 0.</summary>
    public static byte[] Of(IReadOnlyList<Page> pages, bool isLittle = true)
    {
        using var file = new MemoryStream();
        file.Write(isLittle ? "II*\0"u8 : "MM\0*"u8);
        int dataAt = 8, directoryAt = 8 + pages.Sum(static page => page.Data.Length + (page.Data.Length & 1));
        Put(file, directoryAt, 4, isLittle);
        foreach (Page page in pages)
        {
            file.Write(page.Data);
            if ((page.Data.Length & 1) == 1) file.WriteByte(0);
        }

        foreach ((Page page, int index) in pages.Select(static (page, index) => (page, index)))
        {
            (int Tag, int Value)[] entries =
            [
                (254, page.Kind), (256, page.Width), (257, page.Height), (258, 1), (259, page.Compression), (262, 0), (273, dataAt),
                (277, 1),
                (278, page.Height), (279, page.Data.Length + page.Missing),
            ];
            Put(file, entries.Length, 2, isLittle);
            foreach ((int tag, int value) in entries)
            {
                Put(file, tag, 2, isLittle);
                Put(file, 4, 2, isLittle);
                Put(file, 1, 4, isLittle);
                Put(file, value, 4, isLittle);
            }

            dataAt += page.Data.Length + (page.Data.Length & 1);
            directoryAt += 2 + (entries.Length * 12) + 4;
            Put(file, index + 1 < pages.Count ? directoryAt : 0, 4, isLittle);
        }

        return file.ToArray();
    }

    private static void Put(Stream file, int value, int size, bool isLittle)
    {
        Span<byte> bytes = stackalloc byte[4];
        if (isLittle) BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        else BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        file.Write(isLittle ? bytes[..size] : bytes[(4 - size)..]);
    }
}
