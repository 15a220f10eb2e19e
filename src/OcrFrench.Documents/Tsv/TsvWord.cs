using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tsv;

/// <summary>A word of a TSV file: the last column of a row of level 5.</summary>
internal sealed class TsvWord : Word
{
    public required TsvRow Row { get; init; }
}
