using OcrFrench.Tesseract.Images;
using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Tests.Images;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Tesseract.Tests;

/// <summary>Pages of testdata, each read once for all tests, and small images cut from them.</summary>
internal static class Scans
{
    private static readonly Dictionary<string, Lazy<ScanPage>> s_pages = new[] { "newspaper", "resolution" }.ToDictionary(
        static name => name,
        static name => new Lazy<ScanPage>(
            () => Read(Image(name), new ScanReaderOptions
            {
                Preparation = ScanPreparation.None,
                Readings = ScanReadings.Once,
                KeepImages = true
            })),
        StringComparer.Ordinal);

    public static string Image(string document) => House.Path("testdata", document, "page.png");

    public static string Truth(string document) => File.ReadAllText(House.Path("testdata", document, "truth.txt"));

    /// <summary>A page as it was read without preparation, read once, with its image.</summary>
    public static ScanPage Page(string document) => s_pages[document].Value;

    public static ScanPage Read(string file, ScanReaderOptions? options = null)
    {
        using var reader = new ScanReader(options ?? new ScanReaderOptions());
        return Assert.Single(reader.ReadAsync(file).GetAwaiter().GetResult());
    }

    /// <summary>The heading of the newspaper, three lines of it, as a file of the kind asked for.</summary>
    public static byte[] Heading(ImageKind kind)
    {
        using PixHandle page = Load("newspaper");
        using PixHandle heading = Small.Crop(page, 60, 60, 440, 180);
        return ImageEncoder.Write(heading, kind);
    }

    public static PixHandle Load(string document) =>
        ScanFile.Open(Image(document), new ScanReaderOptions(), CancellationToken.None).Load(1, CancellationToken.None);
}
