using OcrFrench.Tesseract.Images;

namespace OcrFrench.Tesseract.Tests.Images;

public sealed class BadFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, byte[], ScanProblem> Files() => new()
    {
        { "empty.png", [], ScanProblem.Empty },
        { "text.png", "Ceci est un texte, non une image."u8.ToArray(), ScanProblem.NotAnImage },
        { "short.tif", "II*\0"u8.ToArray(), ScanProblem.NotAnImage },
        { "cut.png", File.ReadAllBytes(Scans.Image("prose"))[..9000], ScanProblem.Damaged },
        { "no-directory.tif", [.. "II*\0"u8, .. new byte[] { 8, 0, 0, 0, 255, 255 }, .. new byte[60]], ScanProblem.Damaged },
        { "no-data.tif", TiffFiles.Of([new(900, 900, new byte[100], Missing: 90000)]), ScanProblem.Damaged },
        { "head-only.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9, .. new byte[50]],
            ScanProblem.Damaged },
        { "rubbish.webp", [.. "RIFF"u8, 36, 0, 0, 0, .. "WEBPVP8 "u8, .. new byte[40]], ScanProblem.Damaged },
        { "rubbish.jp2", [0, 0, 0, 12, .. "jP  \r\n"u8, 0x87, 0x0A, .. new byte[40]], ScanProblem.Damaged },
        { "rubbish.gif", [.. "GIF89a"u8, 244, 1, 244, 1, .. new byte[40]], ScanProblem.Damaged },
        { "one-pixel.pnm", Small.Pnm(1, 1, static (_, _) => 255), ScanProblem.TooSmall },
        { "thin.pnm", Small.Pnm(9, 300, static (_, _) => 255), ScanProblem.TooSmall },
        { "huge.tif", TiffFiles.Of([new(30000, 30000, new byte[100])]), ScanProblem.TooLarge },
        { "wide.tif", TiffFiles.Of([new(40000, 100, new byte[100])]), ScanProblem.TooLarge },
        { "huge.bmp", [.. "BM"u8, .. new byte[16], 48, 117, 0, 0, 48, 117, 0, 0, .. new byte[30]], ScanProblem.TooLarge },
        { "huge.pnm", [.. "P5\n30000 30000\n255\n"u8, .. new byte[100]], ScanProblem.TooLarge },
    };

    [EngineTheory]
    [MemberData(nameof(Files))]
    public void What_is_not_a_page_is_reported_with_its_name_and_cause(string name, byte[] bytes, ScanProblem problem)
    {
        string file = Write(name, bytes);
        ScanException error = Assert.Throws<ScanException>(
            () => ScanFile.Open(file, new ScanReaderOptions(), CancellationToken.None).Load(1, CancellationToken.None).Dispose());
        Assert.Equal((problem, file), (error.Problem, error.File));
        Assert.StartsWith(file, error.Message, StringComparison.Ordinal);
    }

    [EngineFact]
    public void A_missing_file_is_reported()
    {
        using var reader = new ScanReader();
        ScanOutcome outcome = Assert.Single(reader.ReadAllAsync([Path.Combine(_folder, "none.png")]).ToBlockingEnumerable());
        Assert.Equal((ScanProblem.CannotOpen, 0, true), (outcome.Error!.Problem, outcome.Number, outcome.IsLast));
    }

    [EngineFact]
    public void A_jpeg_that_is_cut_is_refused_though_its_decoder_would_fill_it_up()
    {
        byte[] whole = Scans.Heading(ImageKind.Jpeg);
        Assert.Equal("CHRONIQUE", Scans.Read(Write("whole.jpg", whole)).Words.First().Text);
        foreach (int length in new[] { whole.Length - 2, whole.Length / 2 })
        {
            string file = Write("cut.jpg", whole[..length]);
            Assert.Equal(ScanProblem.Damaged, Assert.Throws<ScanException>(() => Scans.Read(file)).Problem);
        }
    }

    [EngineFact]
    public void A_fax_that_is_cut_is_refused_and_the_other_pages_are_read()
    {
        byte[] tiff = Scans.Heading(ImageKind.TiffZip);
        string file = Write("pages.tif", TiffFiles.Of([Heading(), Heading() with { Missing = 100_000 }, Heading()]));
        Assert.NotEmpty(tiff);
        using var reader = new ScanReader();
        ScanOutcome[] outcomes = [.. reader.ReadAllAsync([Write("empty.png", []), file]).ToBlockingEnumerable()];
        Assert.Equal([(0, 0), (1, 3), (2, 3), (3, 3)], outcomes.Select(static outcome => (outcome.Number, outcome.PageCount)));
        Assert.Equal([ScanProblem.Empty, null, ScanProblem.Damaged, null], outcomes.Select(static outcome => outcome.Error?.Problem));
        Assert.Equal(outcomes[1].Page!.ToText().Text, outcomes[3].Page!.ToText().Text);
        Assert.Equal("CHRONIQUE", outcomes[3].Page!.Words.First().Text);
    }

    /// <summary>The heading of the newspaper without compression: what is light is 0.</summary>
    private static TiffFiles.Page Heading()
    {
        using var page = Scans.Load("newspaper");
        using var heading = Small.Crop(page, 60, 60, 440, 180);
        var rows = new byte[55 * 180];
        for (int y = 0; y < 180; y++)
            for (int x = 0; x < 440; x++)
                if (Small.Pixel(heading, x, y) < 128) rows[(y * 55) + (x / 8)] |= (byte)(0x80 >> (x % 8));
        return new TiffFiles.Page(440, 180, rows);
    }

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
