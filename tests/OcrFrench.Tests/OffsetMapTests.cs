using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests;

public class OffsetMapTests
{
    [Fact]
    public void A_map_is_total_and_monotone_both_ways() =>
        Prop.ForAll(Mixes.Texts, static text => Check(OcrCleaner.Default.Analyze(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void A_page_is_mapped_too()
    {
        foreach (string text in Pages.Texts) Check(OcrCleaner.Default.Analyze(text));
    }

    [Fact]
    public void Positions_outside_the_text_are_refused()
    {
        OffsetMap map = OcrCleaner.Default.Analyze("Mise en ceuvre").Map;
        Assert.Throws<ArgumentOutOfRangeException>(() => map.ToOutput(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.ToOutput(15));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.ToSource(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.ToSource(14));
        Assert.Equal(13, map.ToOutput(14));
        Assert.Equal(14, map.ToSource(13));
    }

    private static void Check(CleaningResult result)
    {
        CheckMonotone(result.Map.ToOutput, result.Source.Length, result.Text.Length);
        CheckMonotone(result.Map.ToSource, result.Text.Length, result.Source.Length);
        int source = 0, output = 0;
        foreach (Correction correction in result.Corrections)
        {
            for (; source < correction.Start; source++, output++) CheckBoth(result.Map, source, output);
            if (correction.Length > 0)
                CheckEnd(result.Map.ToOutput, correction.End, correction.OutputStart + correction.Replacement.Length);
            if (correction.Replacement.Length > 0)
                CheckEnd(result.Map.ToSource, correction.OutputStart + correction.Replacement.Length, correction.End);
            source = correction.End;
            output = correction.OutputStart + correction.Replacement.Length;
        }
    }

    /// <summary>
    /// Characters that no correction holds keep their places, both ways; the first one behind an insertion stands on its border.
    /// </summary>
    private static void CheckBoth(OffsetMap map, int source, int output)
    {
        Assert.Equal(output + 1, map.ToOutput(source + 1));
        Assert.Equal(source + 1, map.ToSource(output + 1));
    }

    private static void CheckEnd(Func<int, int> map, int end, int image) => Assert.Equal(image, map(end));

    private static void CheckMonotone(Func<int, int> map, int length, int imageLength)
    {
        int previous = map(0);
        Assert.Equal(0, previous);
        for (int position = 1; position <= length; position++)
        {
            int image = map(position);
            Assert.InRange(image, previous, imageLength);
            previous = image;
        }

        if (length > 0) Assert.Equal(imageLength, previous);
    }
}
