using OcrFrench.Documents;

namespace OcrFrench.Tesseract.Tests.Reading;

public class PageTests
{
    [EngineFact]
    public void A_page_is_read_with_its_size_resolution_and_engine()
    {
        ScanPage page = Scans.Page("resolution");
        Assert.Equal((1319, 2085, 190, false), (page.Width, page.Height, page.Resolution, page.IsResolutionEstimated));
        Assert.StartsWith("5.", page.EngineVersion, StringComparison.Ordinal);
        Assert.Equal(("fra", 1), (page.Language, page.Number));
        Assert.InRange(page.MeanConfidence, 0.8, 1);
    }

    [EngineFact]
    public void The_text_is_near_the_truth()
    {
        foreach (string document in new[] { "newspaper", "resolution" })
        {
            string read = Scans.Page(document).ToText().Text;
            Assert.InRange(Evaluator.Compare(Scans.Truth(document), read, read).CharacterErrorRateBefore, 0, 0.05);
        }
    }

    [EngineFact]
    public void Everything_stands_within_what_holds_it()
    {
        ScanPage page = Scans.Page("newspaper");
        var whole = new ScanBox(0, 0, page.Width, page.Height);
        Assert.NotEmpty(page.Blocks);
        foreach (ScanBlock block in page.Blocks)
        {
            AssertWithin(block.Box, whole, 0);
            foreach (ScanParagraph paragraph in block.Paragraphs)
            {
                AssertWithin(paragraph.Box, block.Box, 2);
                foreach (ScanLine line in paragraph.Lines)
                {
                    AssertWithin(line.Box, paragraph.Box, 2);
                    Assert.NotEmpty(line.Words);
                    Assert.InRange(line.Baseline.Y1, line.Box.Top, line.Box.Bottom + 2);
                    // Of a word the engine only estimates where it ends; rubbish can reach far.
                    foreach (ScanWord word in line.Words) AssertWithin(word.Box, whole, 0);
                }
            }
        }
    }

    [EngineFact]
    public void Words_are_made_of_their_symbols_with_confidences_and_other_readings()
    {
        ScanWord[] words = [.. Scans.Page("resolution").Words];
        Assert.All(words, static word =>
        {
            Assert.InRange(word.Confidence, 0, 1);
            Assert.Equal(word.Text, string.Concat(word.Symbols.Select(static symbol => symbol.Text)));
            Assert.All(word.Symbols, static symbol =>
            {
                Assert.InRange(symbol.Confidence, 0, 1);
                Assert.DoesNotContain(symbol.Alternatives, reading => reading.Text == symbol.Text || reading.Confidence is < 0 or > 1);
                Assert.Equal(symbol.Alternatives.Count, symbol.Alternatives.DistinctBy(static reading => reading.Text).Count());
            });
        });
        Assert.Contains(words, static word => word.IsInDictionary);
        Assert.Contains(words, static word => !word.IsInDictionary);
        Assert.True(words.Count(static word => word.Symbols.Any(static symbol => symbol.Alternatives.Count > 1)) > words.Length / 2);
    }

    [EngineFact]
    public void Marks_of_footnotes_are_seen_to_be_raised()
    {
        // “du littoral2, et soulignant”, “sur la question3, ainsi”: the mark is read as something else, but stands high.
        ScanSymbol[] raised = [.. Scans.Page("resolution").Words.Where(static word => word.Text.StartsWith(
            "littoral", StringComparison.Ordinal) || word.Text.StartsWith("question", StringComparison.Ordinal))
            .SelectMany(static word => word.Symbols).Where(static symbol => symbol.IsSuperscript)];
        Assert.Equal(2, raised.Length);
        Assert.DoesNotContain(Scans.Page("resolution").Words.SelectMany(static word => word.Symbols),
            static symbol => symbol.IsSuperscript && symbol.Text is "'" or "’" or "-" or ",");
        Assert.InRange(
            Scans.Page("newspaper").Words.SelectMany(static word => word.Symbols).Count(static symbol => symbol.IsSuperscript), 0, 6);
    }

    [EngineFact]
    public void The_text_tells_of_every_word_where_it_stands()
    {
        ScanPage page = Scans.Page("newspaper");
        ScanText text = page.ToText();
        Assert.Equal(page.Words.Select(static word => word.Text), text.Words.Select(word => text.Text.Substring(word.Start, word.Length)));
        Assert.All(text.Words.SelectMany(static word => word.Symbols.Select(symbol => (word, symbol))),
            static pair => Assert.InRange(pair.symbol.Start, pair.word.Start, pair.word.Start + pair.word.Length - pair.symbol.Length));
        Assert.Contains("\n\n", text.Text, StringComparison.Ordinal);
        Assert.Equal(page.Lines.Count(), text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.NotNull(OcrCleaner.Default.Analyze(text.Text, text.Words));
    }

    [EngineFact]
    public void An_enlarged_and_turned_page_has_its_words_where_they_stand_on_the_original()
    {
        ScanPage plain = Scans.Page("newspaper");
        ScanPage prepared = Scans.Read(Scans.Image("newspaper"),
            new ScanReaderOptions
            {
                Preparation = ScanPreparation.None with { Deskew = ScanStep.On, Upscale = ScanStep.On },
                Readings = ScanReadings.Once,
            });
        Assert.Equal((ScanStep.On, plain.Width, plain.Resolution), (prepared.Prepared.Upscale, prepared.Width, prepared.Resolution));
        var places = plain.Words.GroupBy(static word => word.Text, StringComparer.Ordinal).Where(static group => group.Count() == 1)
            .ToDictionary(static group => group.Key, static group => group.First().Box, StringComparer.Ordinal);
        (int found, int near) = (0, 0);
        foreach (ScanWord word in prepared.Words)
        {
            if (!places.TryGetValue(word.Text, out ScanBox box)) continue;
            found++;
            if (Apart(word.Box.Left + word.Box.Right, box.Left + box.Right) <= 6
                && Apart(word.Box.Top + word.Box.Bottom, box.Top + box.Bottom) <= 6) near++;
        }

        // The rest are other words that were misread as these.
        Assert.True(found > 100);
        Assert.InRange(near, found * 0.95, found);
    }

    /// <summary>How far two middles are apart, given twice each.</summary>
    private static double Apart(int one, int other) => Math.Abs(one - other) / 2.0;

    private static void AssertWithin(ScanBox inner, ScanBox outer, int slack)
    {
        Assert.True(inner.Width > 0 && inner.Height > 0);
        Assert.True(inner.Left >= outer.Left - slack && inner.Top >= outer.Top - slack && inner.Right <= outer.Right + slack
            && inner.Bottom <= outer.Bottom + slack, $"{inner} not in {outer}");
    }
}
