using System.Diagnostics;
using System.Text;

namespace OcrFrench.EndToEnd.Tests.Cluster;

/// <summary>Runs shell commands as a user would type them, with <c>ocrfrench</c> on the path.</summary>
internal sealed class Shell(string folder)
{
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    /// <summary>A program that runs the built tool, in a folder of its own that goes first on the path.</summary>
    public string Tool { get; } = MakeTool(Path.Combine(folder, "bin"));

    public void Set(string name, string value) => _environment[name] = value;

    public ShellRun Run(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["PATH"] = Path.GetDirectoryName(Tool) + ":" + Environment.GetEnvironmentVariable("PATH") + ":/usr/sbin:/sbin";
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach ((string name, string value) in _environment) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ShellRun(process.ExitCode, output, error.Result);
    }

    /// <summary>Runs a command that must succeed, and gives back what it wrote.</summary>
    public string Do(string command)
    {
        ShellRun run = Run(command);
        Assert.True(run.ExitCode == 0, $"{command}: {run.ExitCode}\n{run.Output}\n{run.Error}");
        return run.Output;
    }

    private static string MakeTool(string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "ocrfrench");
        File.WriteAllText(path, $"#!/bin/sh\nexec '{OcrFrenchTool.Host}' '{OcrFrenchTool.Program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}

/// <summary>What a command answered.</summary>
internal sealed record ShellRun(int ExitCode, string Output, string Error);
