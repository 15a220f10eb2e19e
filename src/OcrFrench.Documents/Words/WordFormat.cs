using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Words;

/// <summary>
/// Everything that the rest of the program knows about a format: one file in the folder of the format, and one line of the registry.
/// </summary>
/// <param name="Id">The format.</param>
/// <param name="Title">Its name in messages.</param>
/// <param name="Read">Reads a file of the format.</param>
internal sealed record WordFormat(OcrDocumentFormat Id, string Title, Func<XmlSource, WordDocument> Read)
{
    /// <summary>Its name on the command line, in change logs and in journals.</summary>
    public string Name { get; } = Id.ToString().ToLowerInvariant();

    /// <summary>The root elements by which a file of the format is known, without prefix; none when it is not XML.</summary>
    public IReadOnlyList<string> Roots { get; init; } = [];

    /// <summary>The bytes by which a file of the format is recognized; empty if its root element identifies it.</summary>
    public ReadOnlyMemory<byte> Head { get; init; }

    /// <summary>Recognizes a file of the format by its beginning, if its first bytes are not always the same.</summary>
    public Func<ReadOnlySpan<byte>, bool>? Test { get; init; }

    /// <summary>Whether it is text in an encoding that must be detected, and that cannot represent every character.</summary>
    public bool IsText { get; init; }

    /// <summary>The one encoding that such text may have; null if it may have any.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>Whether a file with one of the root elements is of this format; null if it always is.</summary>
    public Func<XmlSource, bool>? Fits { get; init; }

    /// <summary>Whether a part of such a file is one too, when it is asked for by name.</summary>
    public bool HasAnyRoot { get; init; }

    /// <summary>How the names of files of the format end, if nothing in the files shows the format.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>Opens a file that is an archive, and returns the texts in it; null if a file is its text.</summary>
    public Func<byte[], string, XmlSource>? Open { get; init; }

    /// <summary>Reads a file whose changes are to be tracked in it; null if the format has no tracked changes.</summary>
    public Func<XmlSource, WordDocument>? Track { get; init; }

    /// <summary>Starts to survey a large document, which is then read in slices; null if the format cannot be cut.</summary>
    public Func<DocumentSurvey>? Survey { get; init; }

    /// <summary>Whether files of the format are known by how they begin, and not by a root element.</summary>
    public bool IsHeaded => !Head.IsEmpty || Test is not null;

    /// <summary>Whether a file starts like one of the format, which is not XML.</summary>
    public bool HasHead(ReadOnlySpan<byte> start) => Test?.Invoke(start) ?? (!Head.IsEmpty && start.StartsWith(Head.Span));
}
