using System.Buffers;
using System.Text;

namespace OcrFrench.Tests;

/// <summary>What holds for every text, whatever is repaired in it.</summary>
internal static class Invariants
{
    public static CleaningResult Check(OcrCleaner cleaner, string text)
    {
        CleaningResult result = cleaner.Analyze(text);
        Assert.Same(text, result.Source);
        string cleaned = cleaner.Clean(text);
        Assert.Equal(result.Text, cleaned);
        var writer = new ArrayBufferWriter<char>();
        cleaner.Clean(text, writer);
        Assert.Equal(cleaned, writer.WrittenSpan.ToString());
        if (result.Corrections.Count == 0)
        {
            Assert.Same(text, result.Text);
            Assert.Same(text, cleaned);
        }

        CheckCorrections(result);
        return result;
    }

    private static void CheckCorrections(CleaningResult result)
    {
        var rebuilt = new StringBuilder();
        int at = 0;
        foreach (Correction correction in result.Corrections)
        {
            Assert.True(correction.Start >= at, "sorted and disjoint");
            rebuilt.Append(result.Source, at, correction.Start - at);
            Assert.Equal(rebuilt.Length, correction.OutputStart);
            Assert.Equal(correction.Original, result.Source.Substring(correction.Start, correction.Length));
            Assert.NotEqual(correction.Original, correction.Replacement);
            Assert.NotEmpty(correction.Rule);
            Assert.InRange(correction.Confidence, 0, 1);
            rebuilt.Append(correction.Replacement);
            at = correction.End;
        }

        rebuilt.Append(result.Source, at, result.Source.Length - at);
        Assert.Equal(result.Text, rebuilt.ToString());
    }
}
