using System.Buffers.Binary;

namespace OcrFrench.Tesseract.Images;

/// <summary>
/// Whether a PNG file is whole, by the sums that it carries: its decoder complains on the error stream, which belongs to others.
/// </summary>
internal static class PngCheck
{
    private static readonly uint[] s_table = MakeTable();

    public static bool IsWhole(ReadOnlySpan<byte> file)
    {
        int at = 8;
        while (at <= file.Length - 12)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - 12 - at) return false;
            ReadOnlySpan<byte> chunk = file.Slice(at + 4, (int)length + 4);
            if (BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + (int)length)..]) != Sum(chunk)) return false;
            if (chunk[..4].SequenceEqual("IEND"u8)) return true;
            at += 12 + (int)length;
        }

        return false;
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0xFFFFFFFF;
        foreach (byte b in bytes) sum = s_table[(byte)(sum ^ b)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            uint sum = i;
            for (int bit = 0; bit < 8; bit++) sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            table[i] = sum;
        }

        return table;
    }
}
