using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>A copy of the compiled tests beside an engine that holds all ways to break it; each way gets a process of its own.</summary>
internal sealed class MutatedTests : IDisposable
{
    private const string Engine = "OcrFrench.dll", Tests = "OcrFrench.Tests.dll";

    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-mutated-").FullName;
    private readonly string _tests;
    private readonly ConcurrentDictionary<(string Type, string Class), int> _noticed = [];
    private TestRun[] _classes = [];

    /// <param name="tests">The folder with the compiled tests.</param>
    public MutatedTests(string tests)
    {
        _tests = Path.Combine(tests, Tests);
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Copy(_tests, Path.Combine(_folder, Tests), overwrite: true);
        Ways = MutatedEngine.Write(Path.Combine(tests, Engine), Path.Combine(_folder, Engine));
    }

    /// <summary>All ways to break the engine.</summary>
    public IReadOnlyList<EngineMutation> Ways { get; }

    /// <summary>Runs each class with the engine as it is, for its time and for the ways that it meets.</summary>
    /// <param name="processes">How many at once.</param>
    /// <returns>What fails: tests that look into the compiled engine itself. It is left out.</returns>
    public IReadOnlyList<string> Survey(int processes)
    {
        string[] names = [.. new TestClasses(_tests).Names];
        var runs = new TestRun[names.Length];
        Parallel.For(0, names.Length, new ParallelOptions { MaxDegreeOfParallelism = processes },
            i => runs[i] = Run([(names[i], TimeSpan.FromMinutes(5))], null) with { Class = names[i] });
        _classes = [.. runs.Where(static run => run.Failure is null)];
        return [.. runs.Select(static run => run.Failure).OfType<string>()];
    }

    /// <summary>
    /// The test that notices that the engine is broken in a way, or null. The classes that have noticed most about the type come first,
    /// then the quickest ones.
    /// </summary>
    /// <param name="number">The number of the way.</param>
    public string? Noticing(int number)
    {
        string type = Ways[number].Type;
        TestRun[] classes =
        [
            .. _classes.Where(run => run.Met.Contains(number))
                .OrderByDescending(run => _noticed.GetValueOrDefault((type, run.Class))).ThenBy(static run => run.Time),
        ];
        if (classes.Length == 0) return null;
        string? failure = Run([.. classes.Select(static run => (run.Class, run.Longest))], number).Failure;
        if (classes.FirstOrDefault(run => failure?.StartsWith(run.Class, StringComparison.Ordinal) == true) is { } by)
            _noticed.AddOrUpdate((type, by.Class), 1, static (_, count) => count + 1);
        return failure;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private TestRun Run(IReadOnlyList<(string Class, TimeSpan Longest)> classes, int? number)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(_folder, "OcrFrench.Fuzz.Tests.dll"), MutantWorker.Command])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        if (number is { } chosen)
            process.StartInfo.Environment[Mutants.Variable] = chosen.ToString(CultureInfo.InvariantCulture);
        process.StartInfo.Environment["DOTNET_TieredPGO"] = "0"; // what takes a second is not worth measuring first
        process.StartInfo.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000"; // what grows for ever ends
        process.ErrorDataReceived += static (_, _) => { };
        process.Start();
        process.BeginErrorReadLine();
        foreach ((string name, TimeSpan longest) in classes)
            process.StandardInput.WriteLine(FormattableString.Invariant($"{name}\t{(int)longest.TotalMilliseconds}"));
        process.StandardInput.Close();
        string[] said = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        return TestRun.Of(said, process.ExitCode);
    }
}
