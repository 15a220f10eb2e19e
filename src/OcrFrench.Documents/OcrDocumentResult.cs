using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents;

/// <summary>A cleaned document with everything that was changed in it.</summary>
public sealed class OcrDocumentResult
{
    private readonly XmlSource _source;

    internal OcrDocumentResult(XmlSource source, CleaningResult text, IReadOnlyList<DocumentChange> changes, IReadOnlyList<ByteEdit> edits)
    {
        _source = source;
        Text = text;
        Changes = changes;
        Edits = edits;
    }

    /// <summary>The changes of the running text (<see cref="OcrDocument.Text"/>).</summary>
    public CleaningResult Text { get; }

    /// <summary>The changes of the file: which corrections changed which of its bytes.</summary>
    internal IReadOnlyList<DocumentChange> Changes { get; }

    /// <summary>All edits of the file: those of the changes, and the note of who made them.</summary>
    internal IReadOnlyList<ByteEdit> Edits { get; }

    /// <summary>The bytes of the cleaned document: the very bytes that were read when nothing was changed.</summary>
    public byte[] ToArray() => _source.Apply(Edits);
}

/// <summary>Corrections that can only be made or undone together.</summary>
/// <param name="Corrections">The corrections, in order.</param>
/// <param name="Element">The identifier of the first element that changes; empty if it has none.</param>
/// <param name="Edits">The edits of the file, sorted and disjoint.</param>
internal sealed record DocumentChange(IReadOnlyList<Correction> Corrections, string Element, IReadOnlyList<ByteEdit> Edits);
