using OcrFrench.Documents;
using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Tests.Images;

namespace OcrFrench.Tesseract.Tests.Reading;

public sealed class ReadingsTests : IDisposable
{
    private const int Edge = 120;

    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [EngineFact]
    public void A_line_is_read_again_at_its_place()
    {
        ScanPage once = Scans.Page("newspaper");
        ScanPage auto = Scans.Read(Scans.Image("newspaper"), new ScanReaderOptions { Preparation = ScanPreparation.None });
        Assert.InRange(Errors(auto, "newspaper"), 0, Errors(once, "newspaper"));
        ScanLine[] before = [.. once.Lines], after = [.. auto.Lines];
        Assert.Equal(before.Length, after.Length);
        // Words that were read anew stand on their lines, from left to right.
        Assert.All(after, static line => Assert.All(line.Words, word =>
            Assert.InRange((word.Box.Top + word.Box.Bottom) / 2, line.Box.Top - line.Box.Height, line.Box.Bottom + line.Box.Height)));
        Assert.True(after.Count(static line => line.Words.Zip(line.Words.Skip(1)).All(static pair => pair.First.Box.Left <= pair.Second.Box.Left))
            >= after.Length - 1);
    }

    [EngineFact]
    public void Dirt_beside_the_text_is_not_read()
    {
        string file = Path.Combine(_folder, "dirty.pgm");
        using (PixHandle page = Scans.Load("newspaper")) File.WriteAllBytes(file, WithEdge(page));
        ScanReaderOptions options = new() { Preparation = ScanPreparation.None, Readings = ScanReadings.Once };
        int left = Scans.Page("newspaper").Words.Min(static word => word.Box.Left) + Edge;
        ScanPage kept = Scans.Read(file, options with { KeepNoise = true }), clean = Scans.Read(file, options);
        Assert.Contains(kept.Words, word => word.Box.Right < left - 5);
        Assert.DoesNotContain(clean.Words, word => word.Box.Right < left - 5);
        Assert.True(Errors(clean, "newspaper") < Errors(kept, "newspaper"));
    }

    /// <summary>The page with a wider margin, and in it a slice of letters, such as the edge of the next leaf shows.</summary>
    private static byte[] WithEdge(PixHandle page)
    {
        using PixHandle gray = Leptonica.pixConvertTo8(page, 0);
        return Small.Pnm(page.Width + Edge, page.Height, (x, y) =>
            x >= Edge ? Small.Pixel(gray, x - Edge, y) : x is > 20 and < 36 ? Small.Pixel(gray, 150 + x, y) : (byte)255);
    }

    private static long Errors(ScanPage page, string document)
    {
        string read = page.ToText().Text.Replace("-\n", "", StringComparison.Ordinal);
        return Evaluator.Compare(Scans.Truth(document), read, read).CharacterErrorsBefore;
    }
}
