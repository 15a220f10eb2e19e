using OcrFrench.ModelBuilder.Quality;

namespace OcrFrench.Tests.ModelBuilder;

public class ParagraphScoreTests
{
    [Theory]
    [InlineData("a b\n\nc d", "a b\n\nc d", 1, 0, 0)]
    [InlineData("a b c d", "a b\nc d", 0, 0, 0)]
    [InlineData("a b c d", "a b\n \nc d", 0, 1, 0)]
    [InlineData("a\n\nb c d", "a b\n\nc d", 0, 1, 1)]
    [InlineData("a b\n\nx d", "a b\n\nc d", 0, 0, 0)]
    [InlineData("\n\na b x\n\n\nc d", "a b\n\nc d", 1, 0, 0)]
    [InlineData("", "a\n\nb", 0, 0, 0)]
    public void Boundaries_are_compared_before_words_that_both_have(string text, string truth, int found, int missed, int extra)
    {
        ParagraphScore score = ParagraphScore.Of(text, truth);
        Assert.Equal((found, missed, extra), (score.Found, score.Missed, score.Extra));
        Assert.Equal(missed + extra, score.Mistakes.Count);
    }

    /// <summary>
    /// Two boundaries are missed on one page: a heading of mixed letters, and the last of its notes, stand on lines of their own.
    /// </summary>
    [Theory]
    [InlineData("inventory", "eng", 0)]
    [InlineData("inventory", "fra", 0)]
    [InlineData("letter", "eng", 0)]
    [InlineData("letter", "fra", 0)]
    [InlineData("newspaper", "eng", 0)]
    [InlineData("newspaper", "fra", 0)]
    [InlineData("prose", "eng", 0)]
    [InlineData("prose", "fra", 0)]
    [InlineData("resolution", "eng", 2)]
    [InlineData("resolution", "fra", 0)]
    public void The_paragraphs_of_the_test_documents_are_found_and_none_is_made_up(string document, string model, int missed)
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Layout = TextLayout.Paragraphs });
        ParagraphScore score = ParagraphScore.Of(cleaner.Clean(Pages.Read(document, "ocr-" + model)), Pages.Read(document, "truth"));
        Assert.True(score.Found > 5);
        Assert.Equal((missed, 0), (score.Missed, score.Extra));
    }
}
