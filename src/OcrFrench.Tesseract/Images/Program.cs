using System.Diagnostics;

namespace OcrFrench.Tesseract.Images;

/// <summary>Runs a program for what it writes.</summary>
internal static class Program
{
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    /// <exception cref="TimeoutException">It took too long and was stopped.</exception>
    /// <exception cref="InvalidDataException">It failed; the message is the program's own.</exception>
    /// <exception cref="OperationCanceledException">It was stopped because the caller cancelled.</exception>
    public static byte[] Run(string name, IEnumerable<string> arguments, TimeSpan limit, CancellationToken token)
    {
        var start = new ProcessStartInfo(name)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(token);
        if (limit > TimeSpan.Zero) timer.CancelAfter(limit);
        using CancellationTokenRegistration ending = timer.Token.Register(static state => End((Process)state!), process);
        using var output = new MemoryStream();
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        token.ThrowIfCancellationRequested();
        if (timer.IsCancellationRequested) throw new TimeoutException();
        string said = errors.GetAwaiter().GetResult();
        if (process.ExitCode != 0) throw new InvalidDataException(said.Split('\n', 2)[0].Trim().TrimEnd('.'));
        return output.ToArray();
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has already ended by itself.
        }
    }
}
