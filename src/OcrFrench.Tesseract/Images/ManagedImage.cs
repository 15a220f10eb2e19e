using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Bmp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Tiff;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Metadata;
using SixLabors.ImageSharp.Metadata.Profiles.Exif;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace OcrFrench.Tesseract.Images;

/// <summary>Decodes images with ImageSharp, which needs nothing installed: in greys, on white, rotated as EXIF says.</summary>
internal static class ManagedImage
{
    /// <summary>What is not used again is given back: one page is open at a time.</summary>
    private static readonly Configuration s_configuration = new()
    {
        MemoryAllocator = SixLabors.ImageSharp.Memory.MemoryAllocator.Create(new() { MaximumPoolSizeMegabytes = 0 }),
        MaxDegreeOfParallelism = 1,
    };

    /// <summary>What a file is, of the formats that are decoded here.</summary>
    public static ImageKind KindOf(ReadOnlySpan<byte> file) => file switch
    {
        { Length: < 16 } => ImageKind.Unknown,
        [0xFF, 0xD8, 0xFF, ..] => ImageKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..] => ImageKind.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => ImageKind.Gif,
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => ImageKind.Bmp,
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => ImageKind.Tiff,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ImageKind.WebP,
        _ => ImageKind.Unknown,
    };

    /// <summary>Decodes a page.</summary>
    /// <param name="name">The file, for messages.</param>
    /// <param name="bytes">Its bytes; those of a TIFF are changed.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="page">The page, from 1; an image of one page is that of any.</param>
    /// <param name="maxPixels">More than this are not decoded.</param>
    /// <param name="statedWidth">The width that a document gives for it, which tells when its words stand on the image as it lies; 0 where
    /// it gives none.</param>
    /// <returns>The page; null if ImageSharp does not support the file.</returns>
    /// <exception cref="ScanException">It is damaged, too large or too small.</exception>
    public static Image<L8>? Decode(string name, byte[] bytes, ImageKind kind, int page, long maxPixels, double statedWidth)
    {
        int orientation = ImageOrientation.Of(kind, bytes);
        long width, height;
        if (kind == ImageKind.Tiff)
        {
            // ImageSharp uses reflection to list these values when it reads tags; this gives a native program the array it needs.
            GC.KeepAlive(Enum.GetValues<ExifDataType>());
            List<TiffPage> pages = TiffPages.Read(bytes, out bool isBroken);
            if (pages.Count == 1 && !isBroken) page = 1;
            if (page > pages.Count) throw new ScanException(ScanProblem.Damaged, name, page);
            TiffPage entry = pages[page - 1];
            (width, height, orientation) = (entry.Width, entry.Height, entry.Orientation);
            if (!entry.IsCut) TiffPages.PutFirst(bytes, entry);
            else throw new ScanException(ScanProblem.Damaged, name, page);
        }
        else
        {
            page = 1;
            if (!ImageCheck.IsWhole(kind, bytes)) throw new ScanException(ScanProblem.Damaged, name, page);
            IImageInfo? info = Try(name, page, () => Identify(bytes, kind));
            if (info is null) return null;
            (width, height) = (info.Width, info.Height);
        }

        ScanSize.Check(name, page, width, height, maxPixels);
        Image<La16>? read = Try(name, page, () => Image.Load<La16>(s_configuration, bytes, Decoder(kind)));
        if (read is null) return null;
        using (read)
        {
            Image<L8> grey = OnWhite(read);
            bool asItLies = statedWidth > 0 && ImageOrientation.Swaps(orientation) && width == statedWidth && height != statedWidth;
            if (!asItLies) Turn(grey, orientation);
            return grey;
        }
    }

    private static IImageInfo Identify(byte[] bytes, ImageKind kind)
    {
        using var stream = new MemoryStream(bytes);
        return ((IImageInfoDetector)Decoder(kind)).Identify(s_configuration, stream, CancellationToken.None);
    }

    private static T? Try<T>(string name, int page, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is NotSupportedException or UnknownImageFormatException)
        {
            return null;
        }
        // Its decoders fail in many ways on damaged files.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new ScanException(ScanProblem.Damaged, name, page, error.Message.ReplaceLineEndings(" ").TrimEnd('.', ' '), error);
        }
    }

    /// <summary>A decoder for one page, which ignores everything else in the file.</summary>
    private static IImageDecoder Decoder(ImageKind kind) => kind switch
    {
        ImageKind.Jpeg => new JpegDecoder { IgnoreMetadata = true },
        ImageKind.Png => new PngDecoder { IgnoreMetadata = true },
        ImageKind.Gif => new GifDecoder { IgnoreMetadata = true, DecodingMode = FrameDecodingMode.First },
        ImageKind.WebP => new WebpDecoder { IgnoreMetadata = true },
        ImageKind.Tiff => new TiffDecoder { IgnoreMetadata = true, DecodingMode = FrameDecodingMode.First },
        _ => new BmpDecoder(),
    };

    private static Image<L8> OnWhite(Image<La16> read)
    {
        var grey = new Image<L8>(s_configuration, read.Width, read.Height);
        read.ProcessPixelRows(grey, static (from, to) =>
        {
            for (int y = 0; y < from.Height; y++)
            {
                Span<La16> row = from.GetRowSpan(y);
                Span<L8> result = to.GetRowSpan(y);
                for (int x = 0; x < row.Length; x++) result[x].PackedValue = (byte)(255 - ((255 - row[x].L) * row[x].A / 255));
            }
        });
        return grey;
    }

    private static void Turn(Image<L8> image, int orientation)
    {
        (RotateMode rotate, FlipMode flip) = orientation switch
        {
            2 => (RotateMode.None, FlipMode.Horizontal),
            3 => (RotateMode.Rotate180, FlipMode.None),
            4 => (RotateMode.None, FlipMode.Vertical),
            5 => (RotateMode.Rotate90, FlipMode.Horizontal),
            6 => (RotateMode.Rotate90, FlipMode.None),
            7 => (RotateMode.Rotate270, FlipMode.Horizontal),
            8 => (RotateMode.Rotate270, FlipMode.None),
            _ => (RotateMode.None, FlipMode.None),
        };
        if (rotate != RotateMode.None || flip != FlipMode.None) image.Mutate(context => context.RotateFlip(rotate, flip));
    }
}
