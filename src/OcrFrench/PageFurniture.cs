namespace OcrFrench;

/// <summary>What to do with what a page carries besides its text: running heads, page numbers, document symbols, form feeds.</summary>
/// <remarks>Each removal is a <see cref="Correction"/> of the kind <see cref="CorrectionKind.Layout"/>.</remarks>
public enum PageFurniture
{
    /// <summary>Leave everything as it is.</summary>
    Keep,

    /// <summary>
    /// Drop form feeds, ascending page numbers, and whatever recurs at the head or the foot of pages, even with a letter or a digit
    /// misread. Where no form feeds separate the pages, only what repeatedly interrupts sentences is dropped. What occurs once stays; from
    /// a single page only a page number alone beside a form feed is dropped. A sentence interrupted by the end of a page continues on the
    /// next line; elsewhere a blank line replaces the page break.
    /// </summary>
    Drop,
}
