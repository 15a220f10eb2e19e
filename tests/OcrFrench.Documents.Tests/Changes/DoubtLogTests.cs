using System.Text;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tests.Changes;

/// <summary>Files of doubts: where the places stand, and that what is read is what was written.</summary>
public class DoubtLogTests
{
    private const string First = "Le régistre de Gevrol\fest\r\nmauvaife.\n", Second = "Une ceuvre \"mauvaife\".\n";

    [Fact]
    public void Doubts_of_stretches_are_placed_in_the_document()
    {
        using var stream = new MemoryStream();
        var log = new DoubtLog(stream);
        log.Begin("page 1.txt");
        log.WriteText(Result(First, Name(15), Word(27)), TextEncoding.Utf8);
        log.WriteText(Result(Second, Word(12)), TextEncoding.Utf8);
        Assert.Equal(3, log.Count);
        Assert.Equal(
            """
            {"document": "page 1.txt", "line": 1, "page": 1, "start": 15, "length": 6, "original": "Gevrol", "readings": [], "reason": "NoReading"}
            {"document": "page 1.txt", "line": 2, "page": 2, "start": 27, "length": 8, "original": "mauvaife", "readings": [{"text": "mauvaise", "probability": 0.7}, {"text": "mauvais", "probability": 0.125}], "reason": "BelowThreshold", "threshold": 0.8}
            {"document": "page 1.txt", "line": 3, "page": 2, "start": 49, "length": 8, "original": "mauvaife", "readings": [{"text": "mauvaise", "probability": 0.7}, {"text": "mauvais", "probability": 0.125}], "reason": "BelowThreshold", "threshold": 0.8}

            """,
            Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal("mauvaife", (First + Second).Substring(49, 8));
    }

    [Fact]
    public void Doubts_of_pages_name_the_element()
    {
        OcrDocument document = OcrDocument.Parse(Encoding.UTF8.GetBytes(Alto), "page.xml");
        int start = document.Text.IndexOf("mauvaife", StringComparison.Ordinal);
        OcrDocumentResult cleaned = document.Clean(OcrCleaner.Default);
        var doubtful = new OcrDocumentResult(
            OcrFrench.Documents.Xml.XmlSource.Read(Encoding.UTF8.GetBytes(Alto), "page.xml"),
            RunningText.Of(document.Words),
            new CleanedWords(Result(cleaned.Analysis.Source, Word(start)), [], []),
            static _ => null);
        using var stream = new MemoryStream();
        var log = new DoubtLog(stream);
        log.Begin("page.xml");
        log.WritePages(doubtful.Analysis, doubtful.PlaceOf);
        LoggedDoubt doubt = Assert.Single(Read(stream.ToArray()));
        Assert.Equal((1, 1, "w2", start), (doubt.Page, doubt.Line, doubt.Element, doubt.Start));
    }

    [Fact]
    public void What_is_read_is_what_was_written()
    {
        using var stream = new MemoryStream();
        var log = new DoubtLog(stream);
        log.Begin("a");
        log.WriteLine(Result("\"mauvaife\" \ud800", Word(1)), 7);
        log.Begin("b");
        log.WriteLine(Result("Gevrol", Name(0)), 1);
        byte[] bytes = stream.ToArray();
        var reader = new DoubtReader(new MemoryStream(bytes), "doubts.jsonl");
        Assert.Empty(reader.Take("before a"));
        LoggedDoubt word = Assert.Single(reader.Take("a"));
        Assert.Equal(
            (7, 1, "mauvaife", DoubtReason.BelowThreshold, 0.8), (word.Line, word.Start, word.Original, word.Reason, word.Threshold));
        Assert.Equal(Word(1).Readings, word.Readings);
        Assert.Equal("b", reader.Next);
        LoggedDoubt name = Assert.Single(reader.Take("b"));
        Assert.Equal((DoubtReason.NoReading, null), (name.Reason, name.Threshold));
        Assert.Null(reader.Next);
    }

    [Theory]
    [InlineData("{\"document\": \"a\", \"original\": \"x\", \"readings\": [], \"reason\": \"NoReading\"}", "start")]
    [InlineData("{\"document\": \"a\", \"start\": 1, \"original\": \"\", \"readings\": [], \"reason\": \"NoReading\"}", "original")]
    [InlineData("{\"document\": \"a\", \"start\": 1, \"original\": \"x\", \"readings\": [1], \"reason\": \"NoReading\"}", "readings")]
    [InlineData("{\"document\": \"a\", \"start\": 1, \"original\": \"x\", \"readings\": [], \"reason\": \"Tired\"}", "reason")]
    public void What_is_missing_or_wrong_is_named(string line, string member)
    {
        ChangeLogException error = Assert.Throws<ChangeLogException>(() => Read(Encoding.UTF8.GetBytes("\n" + line + "\n")));
        Assert.Equal((ChangeLogProblem.BadMember, 2L, member), (error.Problem, error.Line, error.Detail));
    }

    private const string Alto =
        "<alto><Layout><Page ID=\"p\"><PrintSpace><TextBlock ID=\"b\"><TextLine ID=\"l\"><String ID=\"w1\" CONTENT=\"Elle\"/><SP/><String "
            + "ID=\"w2\" CONTENT=\"mauvaife\"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>";

    private static Doubt Word(int start) =>
        new()
        {
            Start = start,
            Original = "mauvaife",
            Reason = DoubtReason.BelowThreshold,
            Threshold = 0.8,
            Readings = [new("mauvaise", 0.7), new("mauvais", 0.125)],
        };

    private static Doubt Name(int start) => new() { Start = start, Original = "Gevrol", Reason = DoubtReason.NoReading };

    private static CleaningResult Result(string text, params Doubt[] doubts) =>
        new(text, text, [], doubts, static () => OcrCleaner.Default.Analyze("").Profile);

    private static List<LoggedDoubt> Read(byte[] bytes) => [.. new DoubtReader(new MemoryStream(bytes), "doubts.jsonl").All()];
}
