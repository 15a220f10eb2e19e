using System.Text;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>What a second judge chooses is written to its place on the page.</summary>
public class SettlingTests
{
    private const string Source =
        "<alto><Layout><Page ID=\"p\"><PrintSpace><TextBlock ID=\"b\"><TextLine ID=\"l\"><String ID=\"w1\" CONTENT=\"la\"/><SP/><String "
            + "ID=\"w2\" CONTENT=\"ceuvre\"/>"
        + "<SP/><String ID=\"w3\" CONTENT=\"mauvaife\"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>";

    private static readonly Correction s_made = new()
    {
        Start = 3,
        OutputStart = 3,
        Original = "ceuvre",
        Replacement = "œuvre",
        Kind = CorrectionKind.Ligature,
        Rule = "ligatures.ce",
        Confidence = 0.99,
    };

    private static readonly Doubt s_doubt = new()
    {
        Start = 10,
        Original = "mauvaife",
        Reason = DoubtReason.BelowThreshold,
        Threshold = 0.8,
        Readings = [new("mauvaise", 0.7)],
    };

    [Fact]
    public void A_choice_is_written_beside_the_corrections_and_can_be_undone()
    {
        OcrDocumentResult result = Cleaned();
        OcrDocumentResult settled = result.Settle(static doubt => doubt.Readings[0].Text);
        Assert.Equal("la œuvre mauvaise", OcrDocument.Parse(settled.ToArray(), "page.xml").Text);
        Assert.Empty(settled.Analysis.Doubts);
        Assert.Equal("la œuvre mauvaife", OcrDocument.Parse(result.ToArray(), "page.xml").Text);
        var log = new MemoryStream();
        new ChangeLog(log).WriteDocument(new LoggedDocument { Name = "page.xml", Tool = "test", Format = "alto" }, settled);
        log.Position = 0;
        Assert.Equal(Source, Encoding.UTF8.GetString(ChangeReplay.Undo(ChangeLog.Read(log, "log").Single(), settled.ToArray())));
    }

    [Fact]
    public void Leaving_all_gives_the_same_instance()
    {
        OcrDocumentResult result = Cleaned();
        Assert.Same(result, result.Settle(static _ => null));
    }

    private static OcrDocumentResult Cleaned()
    {
        var document = new OcrFrench.Documents.Alto.AltoDocument(
            OcrFrench.Documents.Xml.XmlSource.Read(Encoding.UTF8.GetBytes(Source), "page.xml"));
        RunningText text = RunningText.Of(document.Words);
        var result = new CleaningResult(
            text.Text, "la œuvre mauvaife", [s_made], [s_doubt], static () => OcrCleaner.Default.Analyze("").Profile);
        return Made(result);

        OcrDocumentResult Made(CleaningResult made) => new(
            document.Source,
            text,
            WordCleaning.Make(document, text, made, new OcrCleanerOptions()),
            choose => made.Settle(choose) is var settled && settled != made ? Made(settled) : null);
    }
}
