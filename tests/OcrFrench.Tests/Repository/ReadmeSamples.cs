using OcrFrench.Tesseract;

namespace OcrFrench.Tests.Repository;

/// <summary>The C# samples of the README, one region each, in its order; <see cref="ReadmeSamplesTests"/> compares them letter by letter.</summary>
internal static class ReadmeSamples
{
    public static (string Clean, CleaningResult Result, int Before) First(string text, int position)
    {
        #region
        OcrCleaner cleaner = OcrCleaner.Default;               // immutable, thread-safe: make one, keep it
        string clean = cleaner.Clean("Mise en ceuvre du Plan");

        CleaningResult result = cleaner.Analyze(text);         // what was changed, where, and why
        foreach (Correction c in result.Corrections)
        {
            Console.WriteLine($"{c.Start}: {c.Original} -> {c.Replacement} ({c.Kind}, {c.Rule}, {c.Confidence:P0})");
        }

        int before = result.Map.ToSource(position);            // coordinates and annotations survive
        double damaged = result.Profile.EstimatedDamage;       // the share of damaged words, told without the truth
        #endregion
        return (clean, result, before);
    }

    public static CleaningResult WithEvidence(OcrCleaner cleaner, string text, IReadOnlyList<RecognizedWord> words)
    {
        #region
        CleaningResult better = cleaner.Analyze(text, words);  // RecognizedWord: a place, a confidence, other readings
        #endregion
        return better;
    }

    /// <summary>Only compiled here; what it does is tested with the engine, where that is installed.</summary>
    public static async Task Scan(OcrCleaner cleaner)
    {
        #region
        using var reader = new ScanReader();
        foreach (ScanPage page in await reader.ReadAsync("scan.tif"))
        {
            ScanText read = page.ToText();
            Console.WriteLine(cleaner.Analyze(read.Text, read.Words).Text);
        }
        #endregion
    }

    public static OcrCleaner Options()
    {
        #region
        OcrCleaner own = OcrCleaner.Create(new OcrCleanerOptions
        {
            Level = CleaningLevel.Conservative,                // only near-certain repairs
            LineEnds = LineEndHyphens.Keep,                    // leave words cut at line ends as they are
            Typography = Typography.French,                    // no-break spaces, guillemets, œ …; left alone by default
            Vocabulary = ["Ravenel", "Châteauvieux"],          // words to trust
            Rules = [RuleFile.Load("house.rules")],            // your own rules, before the built-in ones
        });
        #endregion
        return own;
    }
}
