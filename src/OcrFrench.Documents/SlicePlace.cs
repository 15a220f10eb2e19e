using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents;

/// <summary>Where a slice is in its large document.</summary>
internal readonly record struct SlicePlace
{
    /// <summary>What to add to the position of a byte in the slice.</summary>
    public long Bytes { get; init; }

    /// <summary>What to add to a place in its running text.</summary>
    public long Text { get; init; }

    /// <summary>What to add to a place in the cleaned text.</summary>
    public long Output { get; init; }

    /// <summary>What to add to the number of a page.</summary>
    public int Pages { get; init; }

    /// <summary>
    /// What to add to the number of a line on the first page of the slice, which continues the last page of the slice before.
    /// </summary>
    public int Lines { get; init; }

    /// <summary>The separator between the text before the slice and its own.</summary>
    public string Separator { get; init; } = "";

    /// <summary>Where a document starts.</summary>
    public SlicePlace()
    {
    }

    /// <summary>The place of the next slice, given that this is the end of the one before.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="hasText">Whether there is any text in it.</param>
    public SlicePlace At(XmlSlice slice, bool hasText)
    {
        string separator = Text == 0 || !hasText ? "" : slice.Before == CutRank.Line ? "\n" : "\n\n";
        return this with
        {
            Bytes = slice.Shift,
            Text = Text + separator.Length,
            Output = Output + separator.Length,
            Pages = slice.Page,
            Lines = slice.Before == CutRank.Page ? 0 : Lines,
            Separator = separator,
        };
    }

    /// <summary>A place on a page of the slice as one of the document.</summary>
    public PagePlace Of(PagePlace place) =>
        new(place.Page + Pages, place.Line + (place.Page == 1 ? Lines : 0), place.Element);
}
