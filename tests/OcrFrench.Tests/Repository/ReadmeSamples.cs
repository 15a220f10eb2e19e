namespace OcrFrench.Tests.Repository;

/// <summary>The C# samples of the README, one region each, in its order; <see cref="SamplesTests"/> compares them letter by letter.</summary>
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

    public static OcrCleaner Book(OcrCleaner cleaner, string[] pages)
    {
        #region
        var builder = new CollectionProfileBuilder(cleaner);
        foreach (string page in pages) builder.Add(page);
        OcrCleaner forBook = cleaner.For(builder.Build());
        #endregion
        return forBook;
    }
}
