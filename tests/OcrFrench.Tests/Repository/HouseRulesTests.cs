using System.Text.RegularExpressions;

namespace OcrFrench.Tests.Repository;

public partial class HouseRulesTests
{
    private const int LongestFile = 500, LongestLine = 140;

    [GeneratedRegex("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("[Dd]is[c](?![a-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherDisk();

    [Fact]
    public void No_source_file_is_longer_than_500_lines()
    {
        string[] files = SourceFiles();
        Assert.NotEmpty(files);
        string[] tooLong = [.. files
            .Select(file => (file, lines: File.ReadLines(file).Count()))
            .Where(f => f.lines > LongestFile)
            .Select(f => $"{Path.GetRelativePath(House.Root, f.file)}: {f.lines} lines")];
        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_line_of_code_is_longer_than_140_columns()
    {
        string[] tooLong = [.. SourceFiles().SelectMany(static file => LongLines(File.ReadLines(file))
            .Select(line => $"{Path.GetRelativePath(House.Root, file)}:{line}"))];
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Long_lines_are_found_but_within_raw_literals()
    {
        string longer = new('x', LongestLine + 1), longest = new('x', LongestLine);
        string[] lines = [longest, longer, "a = \"\"\"", longer, "\"\"\";", "b = \"\"\"one line\"\"\";", longer];

        Assert.Equal([2, 7], LongLines(lines));
    }

    [Fact]
    public void The_documentation_spells_disk_with_a_k()
    {
        string[] others = [.. SourceFiles().Append(House.Path("CHANGELOG.md"))
            .Where(static file => OtherDisk().IsMatch(File.ReadAllText(file)))
            .Select(static file => Path.GetRelativePath(House.Root, file))];
        Assert.Empty(others);
    }

    [Fact]
    public void Public_types_of_the_engine_stand_in_its_root_namespace()
    {
        Type[] visible = typeof(OcrCleaner).Assembly.GetExportedTypes();
        Assert.Contains(typeof(OcrCleaner), visible);
        string[] elsewhere = [.. visible.Where(type => type.Namespace != "OcrFrench").Select(type => type.FullName!)];
        Assert.Empty(elsewhere);
    }

    [Fact]
    public void The_engine_references_nothing_but_the_framework()
    {
        string[] foreign = [.. typeof(OcrCleaner).Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not "System" and not "netstandard")];
        Assert.Empty(foreign);
    }

    [Fact]
    public void The_readme_names_the_check_that_the_build_server_runs()
    {
        string readme = File.ReadAllText(House.Path("README.md"));
        string check = File.ReadAllText(House.Path(".ci", "run"));
        Assert.Contains("tests/run.sh", readme, StringComparison.Ordinal);
        Assert.Contains("bash tests/run.sh", check, StringComparison.Ordinal);
        Assert.True(File.Exists(House.Path("tests", "run.sh")));
    }

    [Fact]
    public void The_readmes_first_command_names_a_project_and_a_page_that_exist()
    {
        string[] words = File.ReadLines(House.Path("README.md"))
            .First(line => line.StartsWith("dotnet run ", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string project = words[Array.IndexOf(words, "--project") + 1];
        Assert.NotEmpty(Directory.GetFiles(House.Path(project), "*.csproj"));
        Assert.Equal("clean", words[Array.IndexOf(words, "--") + 1]);
        Assert.True(File.Exists(House.Path(words[^1])), words[^1]);
    }

    /// <summary>
    /// The numbers of the lines that are too long. Lines of a multi-line literal are not code: they are as long as what they say.
    /// </summary>
    private static IEnumerable<int> LongLines(IEnumerable<string> lines)
    {
        bool isLiteral = false;
        foreach ((int index, string line) in lines.Index())
        {
            // A message or a line of markup may stand whole: the code around it counts.
            if (!isLiteral && line.Length > LongestLine && Literal().Replace(line, "\"\"").Length > LongestLine) yield return index + 1;
            if (line.AsSpan().Count("\"\"\"") % 2 == 1) isLiteral = !isLiteral;
        }
    }

    private static string[] SourceFiles()
    {
        string[] built = ["bin", "obj"];
        return [.. new[] { "src", "tests", "benchmarks", "eng" }
            .SelectMany(folder => Directory.EnumerateFiles(House.Path(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(House.Root, file).Split(Path.DirectorySeparatorChar).Any(built.Contains))
            .Order(StringComparer.Ordinal)];
    }
}
