using System.Diagnostics;
using OcrFrench.Tesseract.Images;

namespace OcrFrench.Tesseract.Tests;

public sealed class ScanReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [EngineFact]
    public void Pages_come_in_order_whatever_is_read_at_once()
    {
        string[] files = [.. Enumerable.Range(0, 6).Select(i => Heading($"{i}.png")), Path.Combine(_folder, "none.png"), Heading("7.png")];
        var told = new List<ScanProgress>();
        using var reader = new ScanReader(new ScanReaderOptions { Parallelism = 3 });
        ScanOutcome[] outcomes = [.. reader.ReadAllAsync(files, new Told(told)).ToBlockingEnumerable()];
        Assert.Equal(files, outcomes.Select(static outcome => outcome.File));
        Assert.Equal(Enumerable.Range(1, 8), told.Select(static progress => progress.Done));
        Assert.Equal(files, told.Select(static progress => progress.File));
        Assert.Equal([false, false, false, false, false, false, true, false], outcomes.Select(static outcome => outcome.Page is null));
        Assert.Single(outcomes.Select(static outcome => outcome.Page?.ToText().Text).OfType<string>().Distinct(StringComparer.Ordinal));
    }

    [EngineFact]
    public async Task A_page_that_takes_too_long_is_given_up()
    {
        using var reader = new ScanReader(new ScanReaderOptions { TimeLimit = TimeSpan.FromMilliseconds(1) });
        ScanException error = await Assert.ThrowsAsync<ScanException>(() => reader.ReadAsync(Scans.Image("prose")));
        Assert.Equal((ScanProblem.TimeLimit, 1), (error.Problem, error.Page));
    }

    [EngineFact]
    public async Task Who_gives_up_does_not_wait_for_the_rest()
    {
        using var reader = new ScanReader(new ScanReaderOptions { Parallelism = 2 });
        using var source = new CancellationTokenSource();
        string[] files = [Heading("a.png"), .. Enumerable.Repeat(Scans.Image("resolution"), 50)];
        long start = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ScanOutcome _ in reader.ReadAllAsync(files, cancellationToken: source.Token))
            {
                start = Stopwatch.GetTimestamp();
                await source.CancelAsync();
            }
        });
        Assert.NotEqual(0, start);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 30);
        // The engines are as good as before.
        Assert.Single(await reader.ReadAsync(files[0]));
    }

    [EngineFact]
    public async Task Who_leaves_early_leaves_nothing_running()
    {
        using var reader = new ScanReader(new ScanReaderOptions { Parallelism = 2 });
        await foreach (ScanOutcome outcome in reader.ReadAllAsync(Enumerable.Repeat(Heading("a.png"), 100)))
        {
            Assert.NotNull(outcome.Page);
            break;
        }

        Assert.Single(await reader.ReadAsync(Heading("a.png")));
    }

    [EngineFact]
    public void Missing_language_data_are_reported_with_every_place_and_the_command()
    {
        EngineNotFoundException error = Assert.Throws<EngineNotFoundException>(
            () => new ScanReader(new ScanReaderOptions { Language = "fra+xyz", DataFolder = _folder }));
        Assert.Equal((MissingPart.Language, "fra"), (error.Part, error.Name));
        Assert.Equal([Path.Combine(_folder, "fra.traineddata")], error.Tried);
        Assert.Contains("tesseract-ocr-fra", error.Message, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder, "fra.traineddata"), "");
        Assert.Equal("xyz", Assert.Throws<EngineNotFoundException>(() => new ScanReader(
            new ScanReaderOptions { Language = "fra+xyz", DataFolder = _folder })).Name);
    }

    [EngineFact]
    public async Task Language_data_that_are_invalid_are_reported()
    {
        File.WriteAllText(Path.Combine(_folder, "fra.traineddata"), "rubbish");
        using var reader = new ScanReader(new ScanReaderOptions { DataFolder = _folder });
        InvalidDataException error = await Assert.ThrowsAsync<InvalidDataException>(() => reader.ReadAsync(Heading("a.png")));
        Assert.Contains(_folder, error.Message, StringComparison.Ordinal);
    }

    [EngineTheory]
    [InlineData("")]
    [InlineData("../fra")]
    [InlineData("fra++lat")]
    [InlineData("/etc/fra")]
    public void The_name_of_a_language_leads_nowhere_else(string name) =>
        Assert.Throws<ArgumentException>(() => new ScanReader(new ScanReaderOptions { Language = name }));

    [Fact]
    public void A_missing_library_is_explained_for_every_system()
    {
        var error = new EngineNotFoundException(
            MissingPart.Library, "tesseract", ["libtesseract.so.5", "/usr/local/lib/libtesseract.so.5"]);
        foreach (string expected in new[] { "libtesseract.so.5\n  /usr/local/lib/libtesseract.so.5", "apt install tesseract-ocr",
            "dnf install tesseract", "brew install tesseract", "winget install" })
            Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Equal(["Debian, Ubuntu", "Fedora", "macOS", "Windows"], error.InstallCommands.Select(static command => command.Key));
    }

    private string Heading(string name)
    {
        string path = Path.Combine(_folder, name);
        if (!File.Exists(path)) File.WriteAllBytes(path, Scans.Heading(ImageKind.Png));
        return path;
    }

    private sealed class Told(List<ScanProgress> told) : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value) => told.Add(value);
    }
}
