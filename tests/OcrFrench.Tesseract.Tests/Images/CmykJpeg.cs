using System.Numerics;

namespace OcrFrench.Tesseract.Tests.Images;

/// <summary>
/// A JPEG of four inks, as scanners for print shops write it. ImageSharp writes none: this one has squares of 8 pixels, each of one colour,
/// so that the mean of each square is all that is coded.
/// </summary>
internal static class CmykJpeg
{
    /// <summary>Makes a file.</summary>
    /// <param name="across">How many squares it is wide.</param>
    /// <param name="down">How many it is high.</param>
    /// <param name="transform">What Adobe’s segment says: 0 for inks as they are, 2 for YCCK.</param>
    /// <param name="inks">The four values of a square; as Adobe writes them, 255 is no ink.</param>
    public static byte[] Of(int across, int down, byte transform, Func<int, int, byte[]> inks)
    {
        var file = new List<byte> { 0xFF, 0xD8 };
        Segment(file, 0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform]);
        Segment(file, 0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]);
        int width = across * 8, height = down * 8;
        Segment(file, 0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 4,
            1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]);
        // The twelve sizes of a difference in four bits each; of the other coefficients, only that there are none.
        Segment(file, 0xC4, [0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        Segment(file, 0xC4, [0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        Segment(file, 0xDA, [4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]);
        var bits = new Bits(file);
        int[] before = new int[4];
        for (int y = 0; y < down; y++)
        {
            for (int x = 0; x < across; x++)
            {
                byte[] square = inks(x, y);
                for (int i = 0; i < 4; i++)
                {
                    int mean = (square[i] - 128) * 8, difference = mean - before[i];
                    before[i] = mean;
                    int size = 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(difference));
                    bits.Write(size, 4);
                    bits.Write(difference < 0 ? difference + (1 << size) - 1 : difference, size);
                    bits.Write(0, 1);
                }
            }
        }

        bits.Fill();
        file.AddRange([0xFF, 0xD9]);
        return [.. file];
    }

    private static void Segment(List<byte> file, byte marker, byte[] content) =>
        file.AddRange([0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content]);

    private sealed class Bits(List<byte> file)
    {
        private int _value, _count;

        public void Write(int value, int count)
        {
            for (int bit = count - 1; bit >= 0; bit--)
            {
                _value = (_value << 1) | (value >> bit & 1);
                if (++_count < 8) continue;
                file.Add((byte)_value);
                if ((byte)_value == 0xFF) file.Add(0);
                (_value, _count) = (0, 0);
            }
        }

        public void Fill()
        {
            while (_count > 0) Write(1, 1);
        }
    }
}
