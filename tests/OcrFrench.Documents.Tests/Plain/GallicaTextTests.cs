using OcrFrench.Documents.Plain;

namespace OcrFrench.Documents.Tests.Plain;

/// <summary>Gallica's texts: the head stays, and lines of dashes part pages.</summary>
public sealed class GallicaTextTests
{
    private static readonly string s_line = new string('-', 72) + "\n";

    private const string Head = "Rappel de votre demande:\n\n\nFormat de téléchargement: : *Texte*\n\nVues *1* à *6* sur "
        + "*6*\n\nTitre : La mise en "
        + "ceuvre des traités\n\n";

    private static string Pages(int count) => Head + string.Concat(Enumerable.Range(1, count).Select(i => s_line
        + $"HISTOIRE DU CANTON\n\nLa mise en ceuvre du traité numéro {i} fut votée par 1’Assemblée, et le conseil de la ville\nse sépara "
        + $"après une longue séance du soir.\n\n{i + 10}\n"));

    [Fact]
    public void The_head_stays_and_the_pages_are_cleaned()
    {
        string text = Pages(2);
        Assert.Equal(Head.Length, GallicaText.HeadLength(text));
        CleaningResult result = GallicaText.Analyze(OcrCleaner.Default, text);
        string expected = Head + text[Head.Length..].Replace("ceuvre", "œuvre", StringComparison.Ordinal)
            .Replace("1’A", "l’A", StringComparison.Ordinal);
        Assert.Equal((text, expected), (result.Source, result.Text));
        Assert.All(result.Corrections, correction =>
        {
            Assert.Equal(correction.Original, text.Substring(correction.Start, correction.Length));
            Assert.Equal(correction.Replacement, result.Text.Substring(correction.OutputStart, correction.Replacement.Length));
        });
    }

    [Fact]
    public void Running_heads_and_numbers_of_pages_go_with_the_lines_between()
    {
        var cleaner = OcrCleaner.Create(new OcrCleanerOptions { Furniture = PageFurniture.Drop });
        string text = Pages(6);
        string cleaned = GallicaText.Analyze(cleaner, text).Text;
        Assert.StartsWith(Head, cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain("HISTOIRE DU CANTON", cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain("\n13\n", cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain('\f', cleaned);
        Assert.Equal(6, cleaned.Split("séance du soir.").Length - 1);
        // In a text that is not Gallica’s, lines of dashes are lines.
        Assert.Contains(s_line, GallicaText.Analyze(cleaner, text[Head.Length..]).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rappel de votre demande : rien.\nLa mise en ceuvre\n")]
    [InlineData("La mise en ceuvre\n------------------------------------------------------------------------\n")]
    public void Other_texts_have_no_head(string text)
    {
        Assert.Equal(0, GallicaText.HeadLength(text));
        Assert.Equal(OcrCleaner.Default.Clean(text), GallicaText.Analyze(OcrCleaner.Default, text).Text);
    }
}
