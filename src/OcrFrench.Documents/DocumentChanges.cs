namespace OcrFrench.Documents;

/// <summary>What a change log says about one document.</summary>
/// <param name="Document">The head.</param>
/// <param name="Changes">The changes in the log, in its order; fewer than were made if a reviewer has removed some.</param>
public sealed record DocumentChanges(LoggedDocument Document, IReadOnlyList<LoggedChange> Changes)
{
    /// <summary>The log, for messages.</summary>
    public string LogFile { get; init; } = "";

    /// <summary>The line of the head in the log, from 1.</summary>
    public long LogLine { get; init; }

    /// <summary>The doubts about the document, if a file of doubts is read along with the log.</summary>
    internal IReadOnlyList<LoggedDoubt> Doubts { get; init; } = [];

    /// <summary>The changes that <c>apply</c> makes.</summary>
    public IEnumerable<LoggedChange> Accepted => Changes.Where(static change => change.Accepted);

    /// <summary>Whether the texts of changes were edited after cleaning.</summary>
    public bool IsEdited { get; init; }

    /// <summary>Whether all changes that were made are present, unaltered and accepted.</summary>
    public bool IsWhole => !IsEdited && Document.Changes == Changes.Count && Changes.All(static change => change.Accepted);
}
