using OcrFrench.Tesseract.Preparation;

namespace OcrFrench.Tesseract.Reading;

/// <summary>Brings the places of what was read from the prepared image back to the image as it was given.</summary>
internal static class PageMapping
{
    public static IReadOnlyList<ScanBlock> ToOriginal(IReadOnlyList<ScanBlock> blocks, PageGeometry geometry) =>
        [.. blocks.Select(block => new ScanBlock
        {
            Box = geometry.ToOriginal(block.Box),
            Paragraphs = [.. block.Paragraphs.Select(paragraph => new ScanParagraph
            {
                Box = geometry.ToOriginal(paragraph.Box),
                Lines = [.. paragraph.Lines.Select(line => ToOriginal(line, geometry))],
            })],
        })];

    private static ScanLine ToOriginal(ScanLine line, PageGeometry geometry) => Superscripts.Mark(new ScanLine
    {
        Box = geometry.ToOriginal(line.Box),
        Baseline = geometry.ToOriginal(line.Baseline),
        Words = [.. line.Words.Select(word => word with
        {
            Box = geometry.ToOriginal(word.Box),
            Symbols = [.. word.Symbols.Select(symbol => symbol with { Box = geometry.ToOriginal(symbol.Box) })],
        })],
    });
}
