using System.Globalization;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tsv;

/// <summary>A word of a TSV file: the last column of a row of level 5.</summary>
internal sealed class TsvWord : Word
{
    public required TsvRow Row { get; init; }

    /// <summary>The numbers of its page, block, paragraph, line and word.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture,
        $"{Row.Numbers[TsvRow.Page]}.{Row.Numbers[TsvRow.Page + 1]}.{Row.Numbers[TsvRow.Page + 2]}.{Row.Numbers[TsvRow.Line]}"
        + $".{Row.Numbers[TsvRow.Number]}");
}
