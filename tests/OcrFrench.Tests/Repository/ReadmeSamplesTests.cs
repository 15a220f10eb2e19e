namespace OcrFrench.Tests.Repository;

public class ReadmeSamplesTests
{
    [Fact]
    public void Every_sample_of_the_readme_is_compiled_here()
    {
        string[] samples = [.. Blocks(File.ReadAllLines(House.Path("README.md")), static line => line == "```csharp", static line => line == "```")];
        string[] regions = [.. Blocks(File.ReadAllLines(House.Path("tests", "OcrFrench.Tests", "Repository", "ReadmeSamples.cs")), static line => line.Trim() == "#region", static line => line.Trim() == "#endregion")];
        Assert.NotEmpty(samples);
        Assert.Equal(samples, regions);
    }

    [Fact]
    public void The_samples_run()
    {
        (string clean, CleaningResult result, int before) = ReadmeSamples.First("Mise en ceuvre du Plan", 13);
        Assert.Equal("Mise en œuvre du Plan", clean);
        Assert.Equal(clean, result.Text);
        Assert.Equal(14, before);

        RecognizedWord[] words = [new() { Start = 0, Length = 4, Confidence = 0.9f }, new() { Start = 5, Length = 2, Confidence = 0.8f }, new() { Start = 8, Length = 6, Confidence = 0.3f }];
        Assert.Equal(clean, ReadmeSamples.WithEvidence(OcrCleaner.Default, "Mise en ceuvre du Plan", words).Text);

        File.WriteAllText("house.rules", """
            rule house.mark
              kind       Letters
              confidence 1
              match      qzx => cheval / < _ >
              fix        un qzx blanc => un cheval blanc
              keep       un cheval blanc
            """);
        Assert.Equal("un cheval blanc", ReadmeSamples.Options().Clean("un qzx blanc"));
        File.Delete("house.rules");
    }

    private static bool IsDirective(string line) => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal);

    /// <summary>The texts between two kinds of line, without their common indentation and without using directives.</summary>
    private static IEnumerable<string> Blocks(string[] lines, Predicate<string> isStart, Predicate<string> isEnd)
    {
        for (int start = 0; start < lines.Length; start++)
        {
            if (!isStart(lines[start])) continue;
            int indent = lines[start].Length - lines[start].TrimStart().Length;
            int end = Array.FindIndex(lines, start, isEnd);
            IEnumerable<string> body = lines[(start + 1)..end].Where(static line => !IsDirective(line));
            yield return string.Join('\n', body.Select(line => line.Length > indent ? line[indent..] : line)).Trim();
            start = end;
        }
    }
}
