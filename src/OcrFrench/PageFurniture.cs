namespace OcrFrench;

/// <summary>What to do with what a page bears beside its text: running heads, page numbers, document symbols, form feeds.</summary>
/// <remarks>Each removal is a <see cref="Correction"/> of the kind <see cref="CorrectionKind.Layout"/>.</remarks>
public enum PageFurniture
{
    /// <summary>Leave it as it is.</summary>
    Keep,

    /// <summary>
    /// Drop what recurs at the head or the foot of pages, page numbers that go up, and form feeds. A letter or a digit read otherwise is still
    /// the same. Where no form feeds part the pages, only what cuts sentences in two again and again is dropped. What stands once stays; of a
    /// single page only a page number goes that stands by itself beside a form feed. Text that a page's end cut goes on in the next line;
    /// elsewhere a blank line stays in place of the page's end.
    /// </summary>
    Drop,
}
