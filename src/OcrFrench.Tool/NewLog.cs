using OcrFrench.Documents.Files;

namespace OcrFrench.Tool;

/// <summary>The file that a run logs its changes to.</summary>
internal static class NewLog
{
    /// <summary>Opens the file; null if none is requested.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayReplace">
    /// Whether it may already have content. The log of a cleaning is the way back and must not be lost; what was derived from a log can be
    /// derived again.
    /// </param>
    /// <exception cref="ToolException">It holds something that it must not lose, or cannot be written.</exception>
    public static SafeFile? Create(string? path, bool mayReplace)
    {
        if (path is null) return null;
        try
        {
            if (!mayReplace && File.Exists(path) && new FileInfo(path).Length > 0)
                throw new ToolException(ExitCode.Configuration, Messages.LogExists(path));
            return new SafeFile(path);
        }
        catch (Exception error) when (Failures.Describe(path, error) is { } message)
        {
            throw new ToolException(ExitCode.InputFailed, message);
        }
    }
}
