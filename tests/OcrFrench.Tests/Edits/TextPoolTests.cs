using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Edits;

namespace OcrFrench.Tests.Edits;

public class TextPoolTests
{
    [Fact]
    public void What_comes_out_is_what_went_in()
    {
        var pool = new TextPool();
        Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), texts =>
        {
            foreach (string? text in texts.Concat(texts)) Assert.Equal(text ?? "", pool.Get(text));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_text_that_comes_again_is_the_same_string() => Assert.Same(One(out TextPool pool), pool.Get("maison".AsSpan()));

    /// <summary>
    /// In steady state a correction is its own object, the list of its runners-up, and a place in the lists of the result.
    /// </summary>
    [Fact]
    public void Analyze_allocates_at_most_two_hundred_bytes_for_a_correction()
    {
        string damaged = string.Concat(Enumerable.Repeat("Les decisions de l’assemblee generale ont ete prises a la majorite des voix, "
            + "apres une tres longue deliberation. Apres cela, le president a leve la seance.\n", 40));
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions());
        CleaningResult result = cleaner.Analyze(damaged);
        Assert.True(result.Corrections.Count > 300, $"{result.Corrections.Count} corrections");
        long taken = SteadyMemory.Taken(() => cleaner.Analyze(damaged), rounds: 300);
        Assert.InRange((taken - (result.Text.Length * 2)) / result.Corrections.Count, 1, 200);
    }

    private static string One(out TextPool pool)
    {
        pool = new TextPool();
        return pool.Get("maison".AsSpan());
    }
}
