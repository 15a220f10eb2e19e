using FsCheck;
using FsCheck.Fluent;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Tests.Collections;

public sealed class FolderWalkTests : TemporaryFolder
{
    private static readonly string[] s_names = ["a", "a-b", "a.b", "a b", "B", "é", "z", "ab", "10", "9"];

    [Fact]
    public void Files_are_listed_in_the_order_that_journals_are_compared_in() => Prop.ForAll(
        Gen.Elements(s_names).ArrayOf(3).Select(static parts => string.Join('/', parts)).ListOf(12).ToArbitrary(),
        paths =>
        {
            string folder = At(Path.GetRandomFileName());
            foreach (string path in paths)
            {
                Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(path)!));
                File.WriteAllText(Path.Combine(folder, path + ".txt"), "x");
            }

            string[] walked = [.. FolderWalk.Files(folder, "").Select(static file => file.File)];
            Assert.Equal(paths.Select(static path => path + ".txt").Distinct().Order(Comparer<string>.Create(PlannedFile.Compare)), walked);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Hidden_files_settings_and_links_to_folders_are_passed_over()
    {
        Write("fonds/a.txt", "x");
        Write("fonds/.b/c.txt", "x");
        Write("fonds/.d", "x");
        Write("fonds/ocrfrench.json", "{}");
        Write("fonds/e/Thumbs.db", "x");
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(At("fonds/round"), At("fonds"));
            File.CreateSymbolicLink(At("fonds/link.txt"), At("fonds/a.txt"));
        }

        string[] expected = OperatingSystem.IsWindows() ? ["a.txt"] : ["a.txt", "link.txt"];
        Assert.Equal(expected, FolderWalk.Files(At("fonds"), "").Select(static file => file.File));
    }
}
