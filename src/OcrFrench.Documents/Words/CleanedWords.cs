namespace OcrFrench.Documents.Words;

/// <summary>What cleaning does to a document.</summary>
/// <param name="Analysis">The cleaning of the running text, with the corrections that were made.</param>
/// <param name="Changes">The changes of the file: which corrections changed which of its bytes.</param>
/// <param name="Edits">All edits of the file: those of the changes, and the note of who made them.</param>
internal sealed record CleanedWords(CleaningResult Analysis, IReadOnlyList<DocumentChange> Changes, IReadOnlyList<ByteEdit> Edits);
