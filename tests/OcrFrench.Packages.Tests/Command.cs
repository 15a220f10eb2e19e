using System.Diagnostics;
using System.Text;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

/// <summary>A program, run as a user would run it.</summary>
internal static class Command
{
    /// <summary>What runs .NET.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    /// <summary>Runs it in a folder; variables are set in addition to those of this process.</summary>
    public static CommandResult Run(
        string program, string folder, IReadOnlyDictionary<string, string>? variables, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);

        // What `dotnet test` sets for itself would lead another build astray.
        foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(static name => name.StartsWith("MSBuild", StringComparison.Ordinal)))
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        foreach ((string name, string value) in variables ?? new Dictionary<string, string>()) start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, errors.Result);
    }

    /// <summary>Runs <c>dotnet</c>, which must succeed.</summary>
    public static string Dotnet(string folder, params string[] arguments)
    {
        CommandResult result = Run(Host, folder, null, arguments);
        Assert.True(result.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{result.Output}{result.Error}");
        return result.Output;
    }

    /// <summary>What the built command makes of a file.</summary>
    public static byte[] Cleaned(string file) =>
        Encoding.UTF8.GetBytes(
            Dotnet(House.Root, Path.Combine("src", "OcrFrench.Tool", "bin", "Release", "net10.0", "OcrFrench.Tool.dll"), "clean", file));
}

/// <summary>What a program answered.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error);
