namespace OcrFrench.Documents.Words;

/// <summary>Corrections that can only be made or undone together.</summary>
/// <param name="Corrections">The corrections, in order.</param>
/// <param name="Element">The identifier of the first element that changes; empty if it has none.</param>
/// <param name="Edits">The edits of the file, sorted and disjoint.</param>
internal sealed record DocumentChange(IReadOnlyList<Correction> Corrections, string Element, IReadOnlyList<ByteEdit> Edits);
