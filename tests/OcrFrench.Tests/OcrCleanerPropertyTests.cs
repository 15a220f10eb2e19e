using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests;

public class OcrCleanerPropertyTests
{
    private static readonly OcrCleaner s_thorough = OcrCleaner.Create(new OcrCleanerOptions { Level = CleaningLevel.Thorough });

    [Fact]
    public void The_three_ways_to_clean_agree_and_the_corrections_make_the_text()
    {
        foreach (string text in Pages.Texts.Take(6)) Invariants.Check(OcrCleaner.Default, text);
        Prop.ForAll(Mixes.Texts,
            static text => { Invariants.Check(OcrCleaner.Default, text); }).Check(Config.QuickThrowOnFailure.WithMaxTest(80));
        Prop.ForAll(Mixes.Texts, static text => { Invariants.Check(s_thorough, text); }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Fact]
    public void Cleaning_a_cleaned_text_changes_nothing() =>
        Prop.ForAll(Mixes.Texts, static text =>
        {
            string cleaned = OcrCleaner.Default.Clean(text);
            Assert.Equal(cleaned, OcrCleaner.Default.Clean(cleaned));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(80));

    [Fact]
    public void Any_text_at_all_is_taken() =>
        Prop.ForAll<string>(static text => { Invariants.Check(OcrCleaner.Default, text ?? ""); })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Numbers_stay() =>
        Prop.ForAll(Mixes.Of("12 ", "39574 ", "1987, ", "1 200 000 ", "3,14 ", "20-25 ", "7 ", "mére ", "yous ", "la ", "maison ",
            "en ceuvre ", "page ", "francs ", "de ", "l’an ", ". "), static text =>
            Assert.Equal(Digits(text), Digits(OcrCleaner.Default.Clean(text)))).Check(Config.QuickThrowOnFailure.WithMaxTest(80));

    [Fact]
    public void The_text_before_leaves_no_trace()
    {
        string[] first = [.. Pages.Texts.Select(OcrCleaner.Create(new OcrCleanerOptions()).Clean)];
        OcrCleaner other = OcrCleaner.Create(new OcrCleanerOptions());
        for (int i = first.Length - 1; i >= 0; i--) Assert.Equal(first[i], other.Clean(Pages.Texts[i]));
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
