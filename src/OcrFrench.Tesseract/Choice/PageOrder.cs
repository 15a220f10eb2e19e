namespace OcrFrench.Tesseract.Choice;

/// <summary>Puts in order what the engine read out of it: columns, bands of columns, notes in the margin, numbers.</summary>
internal static class PageOrder
{
    /// <summary>The page in order; the page itself where it is.</summary>
    public static ScanPage Mend(ScanPage page, LanguageBelief belief)
    {
        ScanPage columns = new BandOrder(belief).Mend(new ColumnOrder(belief).Mend(page));
        return new MarginNotes(belief).Mend(RowOrder.Mend(columns));
    }
}
