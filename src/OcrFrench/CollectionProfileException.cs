namespace OcrFrench;

/// <summary>A collection profile cannot be used. The message names the file and says what is wrong and how to fix it.</summary>
public sealed class CollectionProfileException : FormatException
{
    internal CollectionProfileException(string file, string problem, Exception? innerException = null)
        : base($"{file}: {problem}", innerException)
    {
        File = file;
        Problem = problem;
    }

    /// <summary>The name of the file, as given to <see cref="CollectionProfile.Parse"/>.</summary>
    public string File { get; }

    /// <summary>What is wrong, and how to fix it.</summary>
    public string Problem { get; }
}
