using OcrFrench.Tesseract.Tests;

namespace OcrFrench.EndToEnd.Tests.Docs;

/// <summary>What becomes of the commands of the documentation when they are run here.</summary>
internal static class DocumentedCommands
{
    /// <summary>The command as a fresh clone runs it; here it is built already.</summary>
    private const string FromSource = "dotnet run -c Release --project src/OcrFrench.Tool -- ";

    private const string Read = "ocrfrench read ";

    /// <summary>Commands that are not run, by how they begin, with the reason. Whatever is not named here is run.</summary>
    public static IReadOnlyDictionary<string, string> NotRun { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tests/run.sh"] = "runs these tests",
        ["dotnet build OcrFrench.sln"] = "done before these tests",
        ["dotnet format OcrFrench.sln"] = "checked by tests/run.sh",
        ["dotnet test tests/OcrFrench.Tests "] = "runs other tests of this run",
        ["dotnet pack OcrFrench.sln "] = "takes minutes; the tests of the packages do it",
        ["./release.sh"] = "takes minutes; the tests of the packages look at what it lists",
        ["install -m 755 artifacts/release/"] = "changes the machine",
        ["dotnet tool install "] = "changes the machine; the tests of the packages install into a folder",
        ["dotnet tool uninstall "] = "the same",
        ["dotnet new console "] = "the tests of the packages do it",
        ["dotnet add package "] = "the tests of the packages do it",
        ["dotnet run -c Release --project src/OcrFrench.ModelBuilder "] =
        "measures and builds with texts that are not in the repository, or rewrites its data",
        ["dotnet run -c Release --project tests/OcrFrench.Fuzz.Tests "] = "takes minutes; its targets are tests too",
        ["src/OcrFrench.ModelBuilder/Evidence/pages.py "] = "needs texts that are not in the repository, and hours",
        ["benchmarks/"] = "needs an idle machine, and an hour",
        ["sudo apt install "] = "changes the machine",
        ["FOLDER=/data/fonds OUT=/data/propre SHARDS=200 examples/slurm/submit.sh"] =
        "needs a cluster: SlurmTests runs it where there is one",
        ["sbatch "] = "needs a cluster: SlurmTests runs these scripts where there is one",
        ["parallel "] = "needs GNU parallel: PipeTests runs it where there is one",
        ["mapred "] = "needs Hadoop: PipeTests looks at what is special about it",
        [Read] = "needs Tesseract: run where that is installed",
    };

    /// <summary>The script of a block, without what is not run.</summary>
    public static string ToRun(string block) =>
        string.Join('\n',
            Commands(block).Where(static command => Reason(command) is not { } start || (start == Read && Installed.EngineMissing is null))
            .Select(static command => command.Replace(FromSource, "ocrfrench ", StringComparison.Ordinal)));

    /// <summary>The entry of <see cref="NotRun"/> that a command begins like; null if it is run.</summary>
    public static string? Reason(string command) =>
        NotRun.Keys.FirstOrDefault(start => command.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The commands of a block, lines that go on with a backslash joined.</summary>
    public static IEnumerable<string> Commands(string block) => block.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n');
}
