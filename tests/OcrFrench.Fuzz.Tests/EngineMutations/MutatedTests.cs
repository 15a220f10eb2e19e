using System.Diagnostics;
using Mono.Cecil;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>A copy of the compiled quick tests, in which the engine can be broken.</summary>
internal sealed class MutatedTests : IDisposable
{
    private const string Engine = "OcrFrench.dll";

    /// <summary>Tests that look at nearly all that decides come first: most ways to break it need no others.</summary>
    private static readonly string[] s_filters =
    [
        "Speed!=Slow&(FullyQualifiedName~PageCorrections|"
            + "FullyQualifiedName~Steps.Context|FullyQualifiedName~Acceptance|FullyQualifiedName~Survey)",
        "Speed!=Slow",
    ];

    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    private readonly byte[] _engine;
    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-mutated-").FullName;

    /// <param name="compiled">The folder with the compiled tests.</param>
    public MutatedTests(string compiled)
    {
        _engine = File.ReadAllBytes(Path.Combine(compiled, Engine));
        foreach (string file in Directory.EnumerateFiles(compiled, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder, Path.GetRelativePath(compiled, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The engine as it is.</summary>
    public ModuleDefinition Read() => ModuleDefinition.ReadModule(new MemoryStream(_engine));

    /// <summary>Whether a test notices that the engine is broken in a way; also whether any fails when it is not broken at all.</summary>
    public bool Notice(EngineMutation? mutation)
    {
        using (ModuleDefinition module = Read())
        {
            mutation?.Apply(module);
            module.Write(Path.Combine(_folder, Engine));
        }

        return s_filters.Any(Fails);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>An engine that never comes to an end has been noticed too.</summary>
    private bool Fails(string filter)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(
                "dotnet", ["test", Path.Combine(_folder, "OcrFrench.Tests.dll"), "--filter", filter, "--logger", "console;verbosity=quiet"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(s_longest)) return process.ExitCode != 0;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return true;
    }
}
