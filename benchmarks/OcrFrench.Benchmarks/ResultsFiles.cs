using System.Runtime.CompilerServices;
using System.Text;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace OcrFrench.Benchmarks;

/// <summary>
/// The tables in benchmarks/results: what stands between <c>&lt;!-- measured: NAME --&gt;</c> and <c>&lt;!-- end --&gt;</c> is replaced by
/// what was measured under that name; the words around it stay.
/// </summary>
internal static class ResultsFiles
{
    private const string End = "<!-- end -->";

    /// <summary>Replaces the table of a benchmark class.</summary>
    public static void Write(Summary summary)
    {
        if (summary.BenchmarksCases.Length == 0) return;
        var logger = new AccumulationLogger();
        MarkdownExporter.Console.ExportToLog(summary, logger);
        string[] table = [
            .. logger.GetLog().Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => line.StartsWith('|'))];
        Write(summary.BenchmarksCases[0].Descriptor.Type.Name, string.Join('\n', table) + "\n");
    }

    /// <summary>Replaces the table of a command of our own.</summary>
    public static void Write(string name, Action<TextWriter> print)
    {
        var table = new StringWriter();
        print(table);
        Write(name, table.ToString().ReplaceLineEndings("\n"));
    }

    private static void Write(string name, string table)
    {
        string start = $"<!-- measured: {name} -->\n";
        foreach (string file in Directory.GetFiles(Folder(), "*.md"))
        {
            string text = File.ReadAllText(file);
            int from = text.IndexOf(start, StringComparison.Ordinal);
            if (from < 0) continue;
            from += start.Length;
            int to = text.IndexOf(End, from, StringComparison.Ordinal);
            if (to < 0) throw new InvalidDataException($"{file}: {End} is missing after {start.Trim()}.");
            File.WriteAllText(file, text[..from] + "\n" + table + "\n" + text[to..], new UTF8Encoding(false));
            Console.WriteLine($"Wrote {name} to {file}.");
            return;
        }

        Console.WriteLine($"No file in {Folder()} has a place for {name}.");
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "results"));
}
