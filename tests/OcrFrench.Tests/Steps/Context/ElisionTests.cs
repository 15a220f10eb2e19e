namespace OcrFrench.Tests.Steps.Context;

public class ElisionTests
{
    /// <summary>A misread article with a space behind it is one article, not two.</summary>
    [Fact]
    public void An_elided_article_is_not_written_twice()
    {
        string page = Pages.Read("resolution", "ocr-eng");

        string cleaned = OcrCleaner.Default.Clean(page);

        Assert.Contains("dresser l’état des fonds", cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain("l’l’", cleaned, StringComparison.Ordinal);
    }
}
