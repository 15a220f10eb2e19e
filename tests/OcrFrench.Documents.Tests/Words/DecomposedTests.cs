namespace OcrFrench.Documents.Tests.Words;

/// <summary>Documents that write accents as characters of their own, as eScriptorium does.</summary>
public class DecomposedTests
{
    [Fact]
    public void Accents_that_stand_apart_are_not_damage()
    {
        byte[] page = System.Text.Encoding.UTF8.GetBytes(Page("le président a été élu"));
        Assert.Same(page, Documents.Clean(page));
    }

    [Fact]
    public void Repairs_are_the_same_and_alone_in_the_log()
    {
        OcrDocument apart = Documents.Parse(Page("Mise en ceuvre du traité par 1’Assemblée qui l’a adopté")),
            together = Documents.Parse(Together("Mise en ceuvre du traité par 1’Assemblée qui l’a adopté"));
        string[] expected = [.. together.Clean(OcrCleaner.Default).Analysis.Corrections.Select(Shown)];
        Assert.Equal(expected, apart.Clean(OcrCleaner.Default).Analysis.Corrections.Select(Shown));
        Assert.Equal(["ce → œ", "1 → l"], expected);
        string cleaned = Documents.Clean(Page("Mise en ceuvre du traité par 1’Assemblée qui l’a adopté"));
        Assert.Contains("CONTENT=\"traite\u0301\"", cleaned, StringComparison.Ordinal);
    }

    private static string Shown(Correction correction) => $"{correction.Original} → {correction.Replacement}";

    private static string Page(string text) => Together(text.Replace("é", "e\u0301", StringComparison.Ordinal));

    private static string Together(string text) =>
        Documents.Alto(string.Join("<SP/>", text.Split(' ').Select(static word => $"<String CONTENT=\"{word}\"/>")));
}
