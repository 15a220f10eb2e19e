namespace OcrFrench.Documents.Tsv;

/// <summary>A row of a TSV file: the positions of the row and of its columns.</summary>
internal sealed class TsvRow
{
    public const int Page = 1, Line = 4, Number = 5, Left = 6, Top = 7, Width = 8, Height = 9, Confidence = 10, Text = 11, Columns = 12;

    /// <summary>The end of the line before it; before the first, its own start.</summary>
    public required int Before { get; init; }

    /// <summary>Its first byte.</summary>
    public required int Start { get; init; }

    /// <summary>The byte after the last, without the line end.</summary>
    public required int End { get; init; }

    /// <summary>The file.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>Page, block, paragraph, line, word, and the four numbers of the box.</summary>
    public required int[] Numbers { get; init; }

    /// <summary>The first byte of a column, and the byte after its last: most rows are never asked.</summary>
    public (int Start, int End) Field(int column)
    {
        int start = Start;
        for (; column > 0; column--) start += Bytes.AsSpan(start).IndexOf((byte)'\t') + 1;
        int length = Bytes.AsSpan(start, End - start).IndexOf((byte)'\t');
        return (start, length < 0 ? End : start + length);
    }
}
