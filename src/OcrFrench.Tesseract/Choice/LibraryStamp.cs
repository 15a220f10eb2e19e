namespace OcrFrench.Tesseract.Choice;

/// <summary>
/// Removes the line that Gallica puts under every image it delivers, <c>Source gallica.bnf.fr / Bibliothèque nationale de France</c>: set
/// small in a corner, it is read as one to four lines, or half of it only.
/// </summary>
internal static class LibraryStamp
{
    /// <summary>It is in the last part of the image. Set by hand: at 1544 of 1566 pixels, 6490 of 6582.</summary>
    private const double Lowest = 0.97;

    /// <summary>The letters of a long word that must be right. Set by hand.</summary>
    private const int Long = 8;

    private static readonly string[] s_words = ["source", "gallica.bnf.fr", "/", "bibliothèque", "nationale", "de", "france"];

    /// <summary>The page without the stamp; the page itself if there is no certain one.</summary>
    public static ScanPage Remove(ScanPage page)
    {
        ScanWord[] low = [.. page.Words.Where(word => IsLow(page, word.Box))];
        // Only the address, or two of its end and of the long words of the name, whose last letters may be misread: no printed page has
        // them there.
        bool isSure = low.Any(static word => word.Text.Contains("bnf.fr", StringComparison.OrdinalIgnoreCase))
            || low.Count(static word => word.Text.EndsWith("nf.fr", StringComparison.OrdinalIgnoreCase)
                || (word.Text.Length >= Long && IsPart(word.Text[..Long]))) >= 2;
        return isSure ? PageEdit.Keep(page, word => !IsLow(page, word.Box)) : page;
    }

    private static bool IsLow(ScanPage page, ScanBox box) => box.Top >= Lowest * page.Height;

    private static bool IsPart(string text) => Array.Exists(s_words, word => word.Contains(text, StringComparison.OrdinalIgnoreCase));
}
