using System.Text.Json;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>An input with at most one fault, the expected result, and the actual one.</summary>
internal sealed record CaseFinding(string Id, string Kind, string Input, string Expected, CleaningResult Cleaned)
{
    /// <summary>The name of the set of cases.</summary>
    public const string SetName = "cases";

    public bool IsSound => Input == Expected;

    public bool IsRight => Cleaned.Text == Expected;

    public bool IsLeft => Cleaned.Text == Input;

    public static IReadOnlyList<CaseFinding> Of(string shared, OcrCleaner cleaner, int jobs) =>
        TextFiles.Lines(new FileInfo(Path.Combine(shared, "cases", "field.jsonl"))).Where(static line => line.Length > 0).ToArray()
            .AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).Select(line => Of(line, cleaner)).ToArray();

    private static CaseFinding Of(string line, OcrCleaner cleaner)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        string Text(string name) => document.RootElement.GetProperty(name).GetString()!;
        return new CaseFinding(Text("id"), Text("kind"), Text("input"), Text("expected"), cleaner.Analyze(Text("input")));
    }
}
