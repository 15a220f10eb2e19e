using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Preparation;

namespace OcrFrench.Tesseract.Reading;

/// <summary>Reads a single line of a page again, cut out of its image and brought to another size.</summary>
/// <param name="engine">The engine.</param>
/// <param name="page">The image that the page was read from.</param>
/// <param name="deadline">When to give up.</param>
internal sealed class LineReader(Engine engine, PixHandle page, Deadline deadline)
{
    /// <summary>
    /// By hand: how much is cut out beyond the box, as a share of its height; boxes are often a little short of accents and tails.
    /// </summary>
    private const double Margin = 0.15;

    /// <summary>
    /// The height that marks are brought to. Set by hand; of 35 marks on three real pages, 24 were read, and nearly all of these right.
    /// </summary>
    private const int MarkHeight = 60;

    /// <summary>By hand: beyond these, scaling only loses letters or adds work.</summary>
    private const double MinScale = 0.2, MaxScale = 3;

    /// <summary>The resolution given for a strip: only how the engine looks for its line depends on it.</summary>
    private const int Resolution = 300;

    /// <summary>The words of a line, with their places on the page; none where nothing was read, or there was no time for it.</summary>
    /// <param name="box">Where the line stands.</param>
    /// <param name="height">The height in pixels that the engine sees it with; 0 for its own.</param>
    public IReadOnlyList<ScanWord> Read(ScanBox box, int height)
    {
        if (box.Height <= 0) return [];
        try
        {
            return Read(box, height == 0 ? 1 : Math.Clamp((double)height / box.Height, MinScale, MaxScale));
        }
        catch (TimeoutException)
        {
            return [];
        }
    }

    /// <summary>What is read of a mark of a footnote, of figures and brackets alone.</summary>
    public IReadOnlyList<ScanWord> ReadMark(ScanBox box)
    {
        engine.ReadOnly("()0123456789");
        try
        {
            return Read(box, MarkHeight);
        }
        finally
        {
            engine.ReadOnly("");
        }
    }

    private IReadOnlyList<ScanWord> Read(ScanBox box, double scale)
    {
        int margin = Math.Max(2, (int)(box.Height * Margin));
        int left = Math.Max(0, box.Left - (2 * margin)), top = Math.Max(0, box.Top - margin);
        int right = Math.Min(page.Width, box.Right + (2 * margin)), bottom = Math.Min(page.Height, box.Bottom + margin);
        if (right - left < 8 || bottom - top < 8) return [];
        using PixHandle strip = Cut(left, top, right - left, bottom - top, scale);
        if (strip.IsInvalid) return [];
        var geometry = new PageGeometry(right - left, bottom - top, scale, 0, strip.Width, strip.Height);
        IReadOnlyList<ScanBlock> blocks = engine.Read(strip, (int)(Resolution * scale), ScanLayout.Line, deadline,
            (iterator, _) => new PageBuilder(iterator, geometry).Build()) ?? [];
        return [.. blocks.SelectMany(static block => block.Paragraphs).SelectMany(static paragraph => paragraph.Lines)
            .SelectMany(static line => line.Words).Select(word => Moved(word, left, top))];
    }

    private PixHandle Cut(int left, int top, int width, int height, double scale)
    {
        nint box = Leptonica.boxCreate(left, top, width, height);
        try
        {
            PixHandle strip = Leptonica.pixClipRectangle(page, box, 0);
            if (strip.IsInvalid || scale == 1) return strip;
            using (strip)
            {
                using PixHandle gray = Leptonica.pixConvertTo8(strip, 0);
                return Leptonica.pixScaleGeneral(gray, (float)scale, (float)scale, 0, 0);
            }
        }
        finally
        {
            Leptonica.boxDestroy(ref box);
        }
    }

    private static ScanWord Moved(ScanWord word, int x, int y) => word with
    {
        Box = Moved(word.Box, x, y),
        Symbols = [.. word.Symbols.Select(symbol => symbol with { Box = Moved(symbol.Box, x, y) })],
    };

    private static ScanBox Moved(ScanBox box, int x, int y) => new(box.Left + x, box.Top + y, box.Right + x, box.Bottom + y);
}
