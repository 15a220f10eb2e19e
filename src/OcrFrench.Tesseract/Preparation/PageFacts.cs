using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Preparation;

/// <summary>What is measured on a page to tell which steps help.</summary>
/// <param name="LetterHeight">The height of most small letters, in pixels; 0 where there are too few to tell.</param>
/// <param name="SpeckShare">Specks for each letter.</param>
/// <param name="SpeckSize">The side of the largest square that is a speck, not the dot of a letter.</param>
/// <param name="DotShare">Dots for each letter: those of the letters, full stops, and the leaders of tables of contents.</param>
/// <param name="Skew">The angle in degrees by which the page has to be turned clockwise; 0 where it is not sure.</param>
internal readonly record struct PageFacts(double LetterHeight, double SpeckShare, int SpeckSize, double DotShare, double Skew)
{
    /// <summary>The confidence below which Leptonica itself does not act.</summary>
    private const float SureSkew = 3;

    /// <summary>By hand: fewer letters do not show how high most of them are.</summary>
    private const int FewLetters = 40;

    /// <summary>By hand: number of dots per letter, apart from specks, from which a page is a table of contents.</summary>
    private const double LeaderDots = 1;

    /// <summary>Whether rows of dots lead from titles to page numbers.</summary>
    public bool HasLeaders => DotShare - SpeckShare >= LeaderDots;

    /// <param name="binary">The page in black and white.</param>
    public static PageFacts Of(PixHandle binary)
    {
        (double letter, double specks, int size, double dots) = Components(binary);
        return new PageFacts(letter, specks, size, dots, FindSkew(binary, letter));
    }

    private static double FindSkew(PixHandle binary, double letter)
    {
        // Leptonica searches on an image reduced to a half, after a first look at a quarter. Of small letters that leaves too little:
        // a narrow column of 150 dots an inch is then told with a confidence just below what is sure.
        const double Large = 18;
        int search = letter >= Large ? 2 : 1;
        const float Range = 7, Step = 1, LeastStep = 0.01f;
        int failed = Leptonica.pixFindSkewSweepAndSearch(
            binary, out float angle, out float confidence, 2 * search, search, Range, Step, LeastStep);
        return failed == 0 && confidence >= SureSkew ? angle : 0;
    }

    /// <summary>Heights of all connected components: most are letters without ascender.</summary>
    private static (double Letter, double Specks, int SpeckSize, double Dots) Components(PixHandle binary)
    {
        using BoxesHandle boxes = Leptonica.pixConnCompBB(binary, 8);
        if (boxes.IsInvalid) return default;
        int count = Leptonica.boxaGetCount(boxes);
        var sides = new List<int>(count);
        var heights = new List<int>(count);
        for (int i = 0; i < count; i++)
        {
            if (Leptonica.boxaGetBoxGeometry(boxes, i, out _, out _, out int width, out int height) != 0) continue;
            sides.Add(Math.Max(width, height));
            // Neither specks and dots nor rules, frames and pictures.
            if (height >= 6 && width >= 3 && height <= binary.Height / 8 && width <= 6 * height) heights.Add(height);
        }

        if (heights.Count < FewLetters) return default;
        heights.Sort();
        double letter = SmallLetters(heights);
        // The dot of an i is a fifth to a quarter of a small letter.
        int size = Math.Max(1, (int)(letter / 8));
        return (letter, (double)sides.Count(side => side <= size) / heights.Count, size,
            (double)sides.Count(side => side <= letter * 0.4) / heights.Count);
    }

    /// <summary>
    /// The height above which two thirds of all that was counted stand, each by its own height: so that letters decide where dots, of a
    /// leader or of dirt, are more.
    /// </summary>
    private static double SmallLetters(List<int> sorted)
    {
        long sum = sorted.Sum(static height => (long)height), below = 0;
        foreach (int height in sorted)
        {
            below += height;
            if (below * 3 >= sum) return height;
        }

        return 0;
    }

    /// <summary>How much darker the darkest place of the paper is than the lightest, in levels of grey.</summary>
    public static unsafe int Shading(PixHandle original)
    {
        using PixHandle gray = Leptonica.pixConvertTo8(original, 0);
        int tile = Math.Max(8, Math.Min(gray.Width, gray.Height) / 24);
        const int Lightest = 2;
        using PixHandle light = Leptonica.pixScaleGrayMinMax(gray, tile, tile, Lightest);
        if (light.IsInvalid) return 0;
        int width = light.Width, height = light.Height, words = Leptonica.pixGetWpl(light);
        byte* data = (byte*)Leptonica.pixGetData(light);
        var levels = new List<byte>(width * height);
        // Four pixels a word, the first in its highest byte.
        int flip = BitConverter.IsLittleEndian ? 3 : 0;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) levels.Add(data[(y * words * 4) + (x ^ flip)]);
        levels.Sort();
        return levels.Count == 0 ? 0 : levels[levels.Count * 19 / 20] - levels[levels.Count / 20];
    }
}
