using OcrFrench.Documents;

namespace OcrFrench.Tool;

/// <summary>What went wrong with a file, in words for the person who supplied it.</summary>
internal static class Failures
{
    /// <summary>A message for what can go wrong with a document; null for what must not happen and should surface unchanged.</summary>
    public static string? Describe(string file, Exception error) => error switch
    {
        DocumentException document => Messages.Problem(document),
        ChangeLogException log => Messages.Problem(log),
        FileNotFoundException or DirectoryNotFoundException => Messages.NotFound(file),
        UnauthorizedAccessException => Directory.Exists(file) ? Messages.IsFolder(file) : Messages.Denied(file),
        IOException => Messages.Failed(file, error.Message),
        _ => null,
    };
}
