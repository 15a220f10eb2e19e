using System.Buffers.Binary;
using System.IO.Hashing;

namespace OcrFrench.Tesseract.Images;

/// <summary>
/// Whether a PNG file is complete, by its own checksums: the decoder would complain on the error stream, which is not ours to write to.
/// </summary>
internal static class PngCheck
{
    public static bool IsWhole(ReadOnlySpan<byte> file)
    {
        int at = 8;
        while (at <= file.Length - 12)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - 12 - at) return false;
            ReadOnlySpan<byte> chunk = file.Slice(at + 4, (int)length + 4);
            if (BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + (int)length)..]) != Crc32.HashToUInt32(chunk)) return false;
            if (chunk[..4].SequenceEqual("IEND"u8)) return true;
            at += 12 + (int)length;
        }

        return false;
    }
}
