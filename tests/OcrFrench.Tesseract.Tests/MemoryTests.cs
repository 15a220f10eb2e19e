using System.Diagnostics;
using OcrFrench.Tesseract.Images;

namespace OcrFrench.Tesseract.Tests;

/// <summary>Measured while no other test runs. A thousand pages are read by <c>ModelBuilder scans --repeat 1000</c>.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [EngineFact]
    public async Task Memory_does_not_grow_with_the_pages()
    {
        string file = Path.Combine(_folder, "heading.png");
        await File.WriteAllBytesAsync(file, Scans.Heading(ImageKind.Png));
        using var reader = new ScanReader(new ScanReaderOptions { Parallelism = 1, KeepImages = true, KeepPreparedImages = true });
        await Read(reader, file, 15);
        long before = Resident();
        await Read(reader, file, 60);
        // One image takes 80 KB, and is copied several times on its way: if one were leaked for each page, 60 pages would show it.
        Assert.InRange(Resident() - before, long.MinValue, 4 << 20);
    }

    private static async Task Read(ScanReader reader, string file, int count)
    {
        for (int i = 0; i < count; i++) Assert.Single(await reader.ReadAsync(file));
    }

    private static long Resident()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
