using OcrFrench.Documents.Evidence;

namespace OcrFrench.Documents.Page;

/// <summary>
/// What a word of a PAGE file says of its reading: the confidence, the readings after the first, and the same of its letters.
/// </summary>
internal static class PageEvidence
{
    public static WordEvidence? Of(PageElement element)
    {
        if (element.Readings.Exists(static reading => reading.IsReplaced)) return new WordEvidence { IsDecided = true };
        var evidence = new WordEvidence
        {
            Confidence = element.Reading?.Confidence,
            Alternatives = element.Readings.Count < 2 ? [] : [.. Others(element).Select(static reading => reading.Text.Text)],
            Symbols = element.HasGlyphs && element.Glyphs.TrueForAll(static glyph => glyph.Text is not null)
                ? [.. element.Glyphs.Select(OfGlyph)] : [],
        };
        return evidence.IsEmpty ? null : evidence;
    }

    private static SymbolEvidence OfGlyph(PageElement glyph) =>
        new(glyph.Text!.Text, glyph.Reading!.Confidence,
            [.. Others(glyph).Select(static reading => new SymbolReading(reading.Text.Text, reading.Confidence ?? 0))]);

    private static IEnumerable<PageReading> Others(PageElement element) =>
        element.Readings.Where(reading => reading != element.Reading && !reading.IsReplaced).OrderBy(static reading => reading.Index);
}
