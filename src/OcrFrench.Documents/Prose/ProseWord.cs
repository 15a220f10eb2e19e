using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Prose;

/// <summary>A word of a text with markup, which may extend over several pieces.</summary>
internal sealed class ProseWord : Word
{
    /// <summary>The line it is in.</summary>
    public required ProseLine Text { get; init; }

    /// <summary>The piece of its line in which it starts.</summary>
    public required int FirstPiece { get; init; }

    /// <summary>The piece in which it ends.</summary>
    public required int LastPiece { get; init; }
}
