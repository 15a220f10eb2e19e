namespace OcrFrench.Tests;

/// <summary>Whole pages: printed, worn and read.</summary>
public class OcrCleanerPageTests
{
    public static TheoryData<string> Documents => Pages.All;

    /// <summary>
    /// By how much of what it was the distance to the print has to fall at least: some hundredths less than it does. A table of contents is
    /// mostly leaders, the letter is in old spelling.
    /// </summary>
    private static double LeastGain(string document) => document switch
    {
        "contents" => 0.05,
        "letter" => 0.13,
        "newspaper" => 0.40,
        "inventory" => 0.43,
        _ => 0.48,
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_page_read_without_French_letters_comes_nearer_to_its_print(string document)
    {
        string truth = Pages.Read(document, "truth"), read = Pages.Read(document, "ocr-eng");
        CleaningResult result = OcrCleaner.Default.Analyze(read);
        Assert.True(result.Corrections.Count >= 5);
        int before = Pages.Distance(read, truth), after = Pages.Distance(result.Text, truth);
        Assert.True(after <= before * (1 - LeastGain(document)), $"{before} -> {after}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_page_read_with_French_letters_does_not_get_worse(string document)
    {
        string truth = Pages.Read(document, "truth"), read = Pages.Read(document, "ocr-fra");
        Assert.True(Pages.Distance(OcrCleaner.Default.Clean(read), truth) <= Pages.Distance(read, truth));
    }

    /// <summary>Marks of footnotes glued to a word are the one thing in the print that may be taken for damage.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Print_stays_as_it_is(string document)
    {
        CleaningResult result = OcrCleaner.Default.Analyze(Pages.Read(document, "truth"));
        Assert.DoesNotContain(result.Corrections, static correction => !correction.Original.Any(char.IsAsciiDigit));
    }

    [Theory]
    [InlineData("ocr-eng")]
    [InlineData("ocr-fra")]
    [InlineData("truth")]
    public void Old_spelling_survives(string file)
    {
        string read = Pages.Read("letter", file), cleaned = OcrCleaner.Default.Clean(read);
        string[] old = [
            "étoit", "enfans", "tems", "poëte", "sçavoir", "foible", "connoissois", "printems", "talens", "sentimens", "voudrois", "avoit"];
        string[] there = [.. old.Where(word => read.Contains(word, StringComparison.Ordinal))];
        Assert.True(there.Length > 6);
        Assert.All(there, word => Assert.Equal(Count(read, word), Count(cleaned, word)));
    }

    [Fact]
    public void A_page_cleaned_again_is_the_same_instance()
    {
        foreach (string text in Pages.Texts)
        {
            string cleaned = OcrCleaner.Default.Clean(text);
            Assert.Same(cleaned, OcrCleaner.Default.Clean(cleaned));
        }
    }

    [Fact]
    public void Threads_do_not_matter()
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions());
        string[] texts = [.. Pages.Texts.Where(static (_, i) => i % 3 == 0), .. Pages.Texts.Where(static (_, i) => i % 3 == 0)];
        string[] expected = [.. texts.Select(cleaner.Clean)], got = new string[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => got[i] = cleaner.Clean(texts[i]));
        Assert.Equal(expected, got);
    }

    private static int Count(string text, string word) => text.AsSpan().Count(word);
}
