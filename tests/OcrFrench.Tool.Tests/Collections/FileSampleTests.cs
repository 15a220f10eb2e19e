using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Tests.Collections;

public sealed class FileSampleTests
{
    [Fact]
    public void The_same_files_are_chosen_in_whatever_order_they_are_seen()
    {
        string[] files = [.. Enumerable.Range(0, 1000).Select(static i => $"p{i}.txt")];
        var (forth, back) = (new FileSample(20), new FileSample(20));
        foreach (string file in files) forth.Add(file);
        foreach (string file in files.Reverse()) back.Add(file);
        Assert.Equal(20, forth.Count);
        Assert.Equal(forth.Files, back.Files);
        Assert.Equal(forth.Files.Order(Comparer<string>.Create(PlannedFile.Compare)), forth.Files);
    }
}
