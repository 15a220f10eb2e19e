using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Abbyy;

/// <summary>The letters of a line between two spaces: the format has no element for a word.</summary>
internal sealed class AbbyyWord : Word
{
    /// <summary>The number of its first letter among all of the document.</summary>
    public required int FirstLetter { get; init; }

    /// <summary>The number after the last letter's.</summary>
    public required int LetterEnd { get; init; }
}
