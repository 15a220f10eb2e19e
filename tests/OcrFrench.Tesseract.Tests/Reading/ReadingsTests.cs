using OcrFrench.Documents;

namespace OcrFrench.Tesseract.Tests.Reading;

public class ReadingsTests
{
    [EngineFact]
    public void A_line_is_read_again_at_its_place()
    {
        ScanPage once = Scans.Page("newspaper");
        ScanPage auto = Scans.Read(Scans.Image("newspaper"), new ScanReaderOptions { Preparation = ScanPreparation.None });
        Assert.InRange(Errors(auto, "newspaper"), 0, Errors(once, "newspaper"));
        ScanLine[] before = [.. once.Lines], after = [.. auto.Lines];
        Assert.Equal(before.Length, after.Length);
        // Words that were read anew stand on their lines, from left to right.
        Assert.All(after, static line => Assert.All(line.Words, word =>
            Assert.InRange((word.Box.Top + word.Box.Bottom) / 2, line.Box.Top - line.Box.Height, line.Box.Bottom + line.Box.Height)));
        Assert.True(after.Count(static line => line.Words.Zip(line.Words.Skip(1))
            .All(static pair => pair.First.Box.Left <= pair.Second.Box.Left)) >= after.Length - 1);
    }

    [EngineFact]
    public void A_clean_page_loses_nothing_with_its_noise()
    {
        ScanPage kept = Scans.Read(Scans.Image("resolution"),
            new ScanReaderOptions { Preparation = ScanPreparation.None, Readings = ScanReadings.Once, KeepNoise = true });
        Assert.Equal(kept.Words.Select(static word => word.Text), Scans.Page("resolution").Words.Select(static word => word.Text));
    }

    private static long Errors(ScanPage page, string document)
    {
        string read = page.ToText().Text.Replace("-\n", "", StringComparison.Ordinal);
        return Evaluator.Compare(Scans.Truth(document), read, read).CharacterErrorsBefore;
    }
}
