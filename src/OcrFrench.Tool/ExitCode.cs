namespace OcrFrench.Tool;

/// <summary>The exit codes of the program. Part of its contract: never renumber.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The command line is invalid.</summary>
    public const int Usage = 1;

    /// <summary>Some input could not be read or some output not written; the others are done.</summary>
    public const int InputFailed = 2;

    /// <summary>The check found something to repair.</summary>
    public const int ChangesFound = 3;

    /// <summary>A rule file, a word list or another setting is invalid; nothing was done.</summary>
    public const int Configuration = 4;

    /// <summary>
    /// A run over a folder did not finish, or could not start: the message says what is missing, and the same command resumes.
    /// </summary>
    public const int Unfinished = 5;

    public const int Interrupted = 130;
}
