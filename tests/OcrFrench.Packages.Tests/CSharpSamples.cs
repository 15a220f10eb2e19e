namespace OcrFrench.Packages.Tests;

/// <summary>The C# samples of a Markdown page.</summary>
internal static class CSharpSamples
{
    /// <summary>The texts of its blocks of C#, in their order.</summary>
    public static IReadOnlyList<string> Of(string file)
    {
        List<string> samples = [];
        List<string>? sample = null;
        foreach (string line in File.ReadLines(file))
        {
            if (sample is null && line == "```csharp") sample = [];
            else if (sample is not null && line == "```") (samples, sample) = ([.. samples, string.Join('\n', sample)], null);
            else sample?.Add(line);
        }

        return samples;
    }

    /// <summary>A class that runs samples one after the other in a method of its own; those of scans only when it is told to.</summary>
    public static string ToClass(string name, IReadOnlyList<string> samples, string parameters = "", string after = "")
    {
        IEnumerable<string> lines = samples.SelectMany(static sample => sample.Split('\n'));
        IEnumerable<string> directives = lines.Where(IsDirective).Distinct(StringComparer.Ordinal);
        IEnumerable<string> bodies = samples.Select(
            static sample => string.Join('\n', sample.Split('\n').Where(static line => !IsDirective(line))))
            .Select(static body => body.Contains("new ScanReader", StringComparison.Ordinal) ? $"if (hasEngine)\n{{\n{body}\n}}" : body);
        return $$"""
            {{string.Join('\n', directives)}}

            internal static class {{name}}
            {
                public static async Task Run(bool hasEngine{{parameters}})
                {
            {{string.Join('\n', bodies)}}
            {{after}}
                    await Task.CompletedTask;
                }
            }
            """;
    }

    private static bool IsDirective(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);
}
