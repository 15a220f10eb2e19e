using System.Buffers.Binary;
using OcrFrench.Tesseract.Images;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Bmp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Tiff;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Metadata.Profiles.Exif;
using SixLabors.ImageSharp.PixelFormats;

namespace OcrFrench.Tesseract.Tests.Images;

/// <summary>Images opened without any library of the system.</summary>
public class ManagedImageTests
{
    private const int Width = 48, Height = 32;

    /// <summary>Where the dark corner of an image lies that notes how it is to be turned, before and after.</summary>
    [Theory]
    [InlineData(1, Width, Height, true, true)]
    [InlineData(2, Width, Height, false, true)]
    [InlineData(3, Width, Height, false, false)]
    [InlineData(4, Width, Height, true, false)]
    [InlineData(5, Height, Width, true, true)]
    [InlineData(6, Height, Width, false, true)]
    [InlineData(7, Height, Width, false, false)]
    [InlineData(8, Height, Width, true, false)]
    public void Images_are_turned_as_they_say(int orientation, int width, int height, bool isLeft, bool isUpper)
    {
        foreach (IImageEncoder encoder in new IImageEncoder[] {
            new JpegEncoder { Quality = 100 }, new PngEncoder(), new WebpEncoder(), new TiffEncoder() })
        {
            byte[] file = Save(encoder, orientation);
            using Image<L8> image = Decode(file)!;
            Assert.Equal((width, height), (image.Width, image.Height));
            foreach ((int x, int y, bool left, bool upper) in new[] {
                (3, 3, true, true), (width - 4, 3, false, true), (3, height - 4, true, false), (width - 4, height - 4, false, false) })
                Assert.True(image[x, y].PackedValue < 128 == (left == isLeft && upper == isUpper),
                    $"{encoder.GetType().Name} {orientation}: {x}, {y}");
        }
    }

    /// <summary>As it comes out of the scanner's own reader: both ways to open a scan show the same page.</summary>
    [EngineTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Leptonica_turns_them_the_same_way(int orientation)
    {
        foreach (IImageEncoder encoder in new IImageEncoder[] { new JpegEncoder { Quality = 100 }, new PngEncoder(), new TiffEncoder() })
        {
            string path = Path.Combine(Path.GetTempPath(), $"turned-{Guid.NewGuid():N}");
            byte[] file = Save(encoder, orientation);
            File.WriteAllBytes(path, file);
            try
            {
                ScanFile scan = ScanFile.Open(path, new ScanReaderOptions(), CancellationToken.None);
                using var strips = new PixStrips(scan.Load(1, CancellationToken.None));
                using Image<L8> native = Image.Load<L8>(strips.Cut(0, 0, strips.Width, strips.Height, target: 1000)), image = Decode(file)!;
                Assert.Equal((image.Width, image.Height), (native.Width, native.Height));
                Assert.True(Corner(image) == Corner(native), $"{encoder.GetType().Name}: {Corner(image)} {Corner(native)}");
                Assert.Equal(encoder is JpegEncoder && orientation == 1, scan.Jpeg is not null);
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>A program that did not turn the image has placed its words on it as it lies, and says how wide that is.</summary>
    [Fact]
    public void Words_that_stand_on_the_image_as_it_lies_are_shown_where_they_stand()
    {
        byte[] file = Save(new JpegEncoder(), 6);
        using Image<L8> asItLies = Decode(file, Width)!, turned = Decode(file, Height)!;
        Assert.Equal((Width, Height, Height, Width), (asItLies.Width, asItLies.Height, turned.Width, turned.Height));
    }

    [Fact]
    public void Every_format_is_read_as_the_same_greys()
    {
        foreach (IImageEncoder encoder in new IImageEncoder[]
        {
            new PngEncoder { BitDepth = PngBitDepth.Bit16, ColorType = PngColorType.Grayscale }, new PngEncoder
            {
                BitDepth = PngBitDepth.Bit16,
                ColorType = PngColorType.Rgb,
            },
            new PngEncoder { BitDepth = PngBitDepth.Bit1, ColorType = PngColorType.Grayscale },
            new PngEncoder { ColorType = PngColorType.Palette },
            new BmpEncoder(), new GifEncoder(), new WebpEncoder(), new JpegEncoder(),
            new TiffEncoder
            {
                Compression = SixLabors.ImageSharp.Formats.Tiff.Constants.TiffCompression.CcittGroup4Fax,
                BitsPerPixel = TiffBitsPerPixel.Bit1,
            },
        })
        {
            using Image<L8> image = Decode(Save(encoder, 1))!;
            Assert.Equal((Width, Height), (image.Width, image.Height));
            Assert.True(image[3, 3].PackedValue < 40 && image[40, 20].PackedValue > 215, encoder.GetType().Name);
        }
    }

    /// <summary>White, a square of black ink, one of all three colours, one of cyan, which is a light grey.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_jpeg_of_four_inks_is_read_as_greys(byte transform)
    {
        using Image<L8> image = Decode(Inks(transform))!;
        Assert.Equal((Width, Height), (image.Width, image.Height));
        Assert.InRange(image[40, 20].PackedValue, 250, 255);
        Assert.InRange(image[3, 3].PackedValue, 0, 5);
        Assert.InRange(image[11, 3].PackedValue, 0, 5);
        Assert.InRange(image[19, 3].PackedValue, 150, 220);
    }

    [EngineTheory]
    [InlineData(0)]
    [InlineData(2)]
    public void Leptonica_reads_it_too(byte transform)
    {
        string path = Path.Combine(Path.GetTempPath(), $"inks-{Guid.NewGuid():N}");
        File.WriteAllBytes(path, Inks(transform));
        try
        {
            ScanFile scan = ScanFile.Open(path, new ScanReaderOptions(), CancellationToken.None);
            using var strips = new PixStrips(scan.Load(1, CancellationToken.None));
            using Image<L8> native = Image.Load<L8>(strips.Cut(0, 0, strips.Width, strips.Height, target: 1000));
            Assert.Equal((Width, Height), (native.Width, native.Height));
            Assert.True(native[40, 20].PackedValue > 240 && native[3, 3].PackedValue < 15 && native[11, 3].PackedValue < 15,
                $"{native[40, 20].PackedValue} {native[3, 3].PackedValue} {native[11, 3].PackedValue}");
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Sixteen bits a pixel, of which the lower eight say something else than the upper eight.</summary>
    [Fact]
    public void Only_the_upper_eight_of_sixteen_bits_count()
    {
        using var grey = new Image<L16>(Width, Height, new L16(0xFE01));
        grey[3, 3] = new L16(0x12F0);
        grey[5, 5] = new L16(0x80FF);
        using var colour = new Image<Rgba64>(Width, Height, new Rgba64(0xFE01, 0xFE01, 0xFE01, 0xFFFF));
        colour[3, 3] = new Rgba64(0x12F0, 0x12F0, 0x12F0, 0xFFFF);
        colour[5, 5] = new Rgba64(0, 0, 0, 0x7FFF);
        foreach ((Image image, PngColorType type) in new (Image, PngColorType)[] {
            (grey, PngColorType.Grayscale), (colour, PngColorType.RgbWithAlpha) })
        {
            using var file = new MemoryStream();
            image.Save(file, new PngEncoder { BitDepth = PngBitDepth.Bit16, ColorType = type });
            Assert.Equal(16, file.ToArray()[24]);
            using Image<L8> read = Decode(file.ToArray())!;
            Assert.InRange(read[20, 20].PackedValue, 0xFD, 0xFF);
            Assert.InRange(read[3, 3].PackedValue, 0x11, 0x13);
            Assert.InRange(read[5, 5].PackedValue, 0x7F, 0x81);
        }
    }

    [Fact]
    public void What_is_transparent_is_white()
    {
        using var clear = new Image<Rgba32>(Width, Height, new Rgba32(0, 0, 0, 0));
        clear[5, 5] = new Rgba32(0, 0, 0, 255);
        using var file = new MemoryStream();
        clear.Save(file, new PngEncoder());
        using Image<L8> image = Decode(file.ToArray())!;
        Assert.Equal((255, 0), (image[0, 0].PackedValue, image[5, 5].PackedValue));
    }

    [Fact]
    public void A_page_of_a_file_of_several_is_found()
    {
        using var pages = new Image<L8>(Width, Height, new L8(255));
        using var second = new Image<L8>(Width, Height, new L8(0));
        pages.Frames.AddFrame(second.Frames.RootFrame);
        using var file = new MemoryStream();
        pages.Save(file, new TiffEncoder());
        using Image<L8> one = Decode(file.ToArray())!, two = Decode(file.ToArray(), page: 2)!;
        Assert.Equal((255, 0), (one[9, 9].PackedValue, two[9, 9].PackedValue));
        Assert.Equal(ScanProblem.Damaged, Assert.Throws<ScanException>(() => Decode(file.ToArray(), page: 3)).Problem);
    }

    /// <summary>A file of some hundred bytes that says that it is huge: what it says is believed before anything is decoded.</summary>
    [Fact]
    public void What_is_too_large_is_not_decoded()
    {
        byte[] png = Save(new PngEncoder(), 1);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 30_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 30_000);
        SumAgain(png);
        ScanException error = Assert.Throws<ScanException>(() => Decode(png));
        Assert.Equal(ScanProblem.TooLarge, error.Problem);
        Assert.Contains("30000 × 30000", error.Message, StringComparison.Ordinal);
        byte[] gif = Save(new GifEncoder(), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(gif.AsSpan(6), 65_535);
        BinaryPrimitives.WriteUInt16LittleEndian(gif.AsSpan(8), 65_535);
        Assert.Equal(ScanProblem.TooLarge, Assert.Throws<ScanException>(() => Decode(gif)).Problem);
        using var small = new Image<L8>(4, 4);
        using var file = new MemoryStream();
        small.Save(file, new PngEncoder());
        Assert.Equal(ScanProblem.TooSmall, Assert.Throws<ScanException>(() => Decode(file.ToArray())).Problem);
    }

    [Fact]
    public void A_file_that_is_cut_short_is_damaged_and_says_so()
    {
        foreach (IImageEncoder encoder in new IImageEncoder[] {
            new JpegEncoder(), new PngEncoder(), new WebpEncoder(), new GifEncoder(), new TiffEncoder(), new BmpEncoder() })
        {
            byte[] whole = Save(encoder, 1);
            for (int length = 20; length < whole.Length - 8; length += Math.Max(1, whole.Length / 50))
            {
                ScanException error = Record.Exception(() => Decode(whole[..length])) as ScanException
                    ?? throw new InvalidOperationException($"{encoder.GetType().Name}, {length} of {whole.Length}");
                Assert.True(
                    error.Problem is ScanProblem.Damaged or ScanProblem.TooLarge, $"{encoder.GetType().Name} {length}: {error.Problem}");
                Assert.StartsWith("a.img, page 1: is ", error.Message, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Bytes changed at random: an image, or a reported error.</summary>
    [Fact]
    public void Damage_of_any_kind_is_an_error_that_is_said()
    {
        var random = new Random(7);
        foreach (IImageEncoder encoder in new IImageEncoder[] {
            new JpegEncoder(), new PngEncoder(), new WebpEncoder(), new GifEncoder(), new TiffEncoder(), new BmpEncoder() })
        {
            byte[] whole = Save(encoder, 6);
            for (int i = 0; i < 200; i++)
            {
                byte[] file = [.. whole];
                for (int j = random.Next(1, 8); j > 0; j--) file[random.Next(4, file.Length)] = (byte)random.Next(256);
                if (ManagedImage.KindOf(file) == ImageKind.Unknown) continue;
                try
                {
                    Decode(file)?.Dispose();
                }
                catch (ScanException)
                {
                }
            }
        }
    }

    private static byte[] Inks(byte transform) => CmykJpeg.Of(Width / 8, Height / 8, transform, (x, y) => (x, y, transform) switch
    {
        (0, 0, 0) => [255, 255, 255, 0],
        (1, 0, 0) => [0, 0, 0, 255],
        (2, 0, 0) => [0, 255, 255, 255],
        (_, _, 0) => [255, 255, 255, 255],
        // The same, with the three colours as brightness, blue and red of what they leave of white.
        (0, 0, _) => [0, 128, 128, 0],
        (1, 0, _) => [255, 128, 128, 255],
        (2, 0, _) => [76, 85, 255, 255],
        _ => [0, 128, 128, 255],
    });

    private static Image<L8>? Decode(byte[] file, double statedWidth = 0, int page = 1) =>
        ManagedImage.Decode("a.img", [.. file], ManagedImage.KindOf(file), page, new ScanReaderOptions().MaxPixels, statedWidth);

    private static (bool, bool, bool, bool) Corner(Image<L8> image) =>
        (image[3, 3].PackedValue < 128, image[image.Width - 4, 3].PackedValue < 128, image[3, image.Height - 4].PackedValue < 128,
            image[image.Width - 4, image.Height - 4].PackedValue < 128);

    /// <summary>White, with a dark upper left corner.</summary>
    private static byte[] Save(IImageEncoder encoder, int orientation)
    {
        using var image = new Image<Rgb24>(Width, Height, new Rgb24(255, 255, 255));
        for (int y = 0; y < 12; y++)
            for (int x = 0; x < 16; x++) image[x, y] = default;
        if (orientation > 1)
        {
            image.Metadata.ExifProfile = new ExifProfile();
            image.Metadata.ExifProfile.SetValue(ExifTag.Orientation, (ushort)orientation);
            image.Frames.RootFrame.Metadata.ExifProfile = image.Metadata.ExifProfile;
        }

        using var file = new MemoryStream();
        image.Save(file, encoder);
        return file.ToArray();
    }

    /// <summary>The sum of the head of a PNG.</summary>
    private static void SumAgain(byte[] png)
    {
        uint sum = 0xFFFFFFFF;
        foreach (byte b in png.AsSpan(12, 17))
        {
            sum ^= b;
            for (int bit = 0; bit < 8; bit++) sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }

        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), ~sum);
    }
}
