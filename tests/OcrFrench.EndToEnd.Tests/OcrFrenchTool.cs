using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>The built tool, run as a user would run it.</summary>
internal static class OcrFrenchTool
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "OcrFrench.Tool.dll");

    /// <summary>What runs it.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    public static ToolRun Run(params string[] arguments) => Pipe("", arguments);

    public static ToolRun Pipe(string input, params string[] arguments) => RunIn("en_US.UTF-8", Encoding.UTF8.GetBytes(input), arguments);

    public static ToolRun RunIn(string language, byte[] input, params string[] arguments)
    {
        using Process process = Start(language, arguments);
        var output = new MemoryStream();
        Task reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool may end without reading: its exit code tells why.
        }

        process.WaitForExit();
        reading.Wait();
        return new ToolRun(process.ExitCode, output.ToArray(), errors.Result);
    }

    /// <summary>Starts the tool and leaves its standard input open.</summary>
    public static Process Start(string language, params string[] arguments) => Start(language, [], arguments);

    /// <summary>The same with variables of the environment.</summary>
    public static Process Start(string language, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Host)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Program);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = language;
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Asks a process to end, as a terminal or a system going down does.</summary>
    public static void Terminate(Process process) => Send(process, 15);

    /// <summary>
    /// Asks a process to end as Ctrl-C does. Programs that a shell starts in the background ignore it, and so do these tests and all that
    /// they start: then as a system going down does, which the tool treats the same.
    /// </summary>
    public static void Interrupt(Process process)
    {
        string ignored = File.ReadLines("/proc/self/status")
            .First(static line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..].Trim();
        Send(process, (ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) == 0 ? 2 : 15);
    }

    /// <summary>Sent from here: on a busy machine, starting a program to send it would take longer than the run to be ended.</summary>
    private static void Send(Process process, int signal) => Assert.Equal(0, Kill(process.Id, signal));

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}

/// <summary>What the tool answered.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);
}
