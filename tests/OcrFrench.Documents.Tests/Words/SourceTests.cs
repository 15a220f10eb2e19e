
namespace OcrFrench.Documents.Tests.Words;

/// <summary>Documents of a source of which more is known.</summary>
public class SourceTests
{
    private static readonly string s_page = Documents.Alto(string.Concat(
        "On vit alors Robart descendre vers la rivière".Split(' ').Select(static word => $"<String CONTENT=\"{word}\"/><SP/>")));

    /// <summary>A document is cleaned with plain options whatever the cleaner’s are: its profile goes with them.</summary>
    [Theory]
    [InlineData(TextLayout.Keep, LineEndHyphens.Join)]
    [InlineData(TextLayout.Keep, LineEndHyphens.Keep)]
    [InlineData(TextLayout.Paragraphs, LineEndHyphens.Join)]
    public void What_the_source_tells_reaches_documents(TextLayout layout, LineEndHyphens lineEnds)
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Layout = layout, LineEnds = lineEnds });
        var builder = new CollectionProfileBuilder(cleaner);
        OcrDocument document = Documents.Parse(s_page);
        builder.Add(document.Text, document.RecognizedWords());
        builder.Add("Le vieux Robart parlait peu. On n’aimait guère Robart.", []);
        Assert.NotEmpty(document.Clean(cleaner).Changes);
        Assert.Empty(document.Clean(cleaner.For(builder.Build())).Changes);
        Assert.NotEmpty(document.Clean(cleaner.For(CollectionProfile.Empty)).Changes);
    }
}
