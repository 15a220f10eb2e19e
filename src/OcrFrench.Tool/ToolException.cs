namespace OcrFrench.Tool;

/// <summary>Ends the program with a message and an exit code.</summary>
internal sealed class ToolException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
