namespace OcrFrench.Documents;

/// <summary>What a change log says of one document.</summary>
/// <param name="Document">The head.</param>
/// <param name="Changes">The changes that are in the log, in its order; fewer than were made, when a reviewer has taken some out.</param>
public sealed record DocumentChanges(LoggedDocument Document, IReadOnlyList<LoggedChange> Changes)
{
    /// <summary>The log, for messages.</summary>
    public string LogFile { get; init; } = "";

    /// <summary>Where the head stands in the log, from 1.</summary>
    public long LogLine { get; init; }

    /// <summary>The doubts about the document, where a file of them is read along with the log.</summary>
    internal IReadOnlyList<LoggedDoubt> Doubts { get; init; } = [];

    /// <summary>The changes that <c>apply</c> makes.</summary>
    public IEnumerable<LoggedChange> Accepted => Changes.Where(static change => change.Accepted);

    /// <summary>Whether changes were given other texts than cleaning gave them.</summary>
    public bool IsEdited { get; init; }

    /// <summary>Whether all the changes that were made are there, as they were made, and accepted.</summary>
    public bool IsWhole => !IsEdited && Document.Changes == Changes.Count && Changes.All(static change => change.Accepted);
}
