using System.Text;

namespace OcrFrench.Documents.Tests;

/// <summary>What a program does that keeps a log of its own: read, clean, log, save, and take back.</summary>
public class LoggedDocumentsTests
{
    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16le", true)]
    [InlineData("iso-8859-1", false)]
    public void A_text_is_logged_saved_and_taken_back(string name, bool marked)
    {
        Assert.True(TextEncoding.TryFind(name, out TextEncoding? encoding));
        byte[] source = Logs.Bytes("La mise en ceuvre\nest à faire par 1'Assemblée.\n", marked, encoding);
        TextDocument document = TextDocument.Parse(source, "page.txt", encoding);
        using var stream = new MemoryStream();
        TextDocument cleaned = new ChangeLog(stream).WriteDocument(Logs.Head, document, OcrCleaner.Default.Analyze(document.Text));
        // Latin-1 has no œ: what cannot be written is not logged either.
        Assert.Equal(encoding.HasEverything
            ? "La mise en œuvre\nest à faire par l'Assemblée.\n"
            : "La mise en ceuvre\nest à faire par l'Assemblée.\n", cleaned.Text);
        DocumentChanges changes = Logs.Read(stream.ToArray()).Single();
        Assert.Equal((encoding, true), (changes.Document.Encoding, changes.IsWhole));
        Assert.Equal(source, ChangeReplay.Undo(changes, cleaned.ToArray()));
        Assert.Equal(cleaned.ToArray(), ChangeReplay.Apply(changes, source));
        Assert.Throws<ArgumentException>(
            () => new ChangeLog(stream).WriteDocument(Logs.Head, document, OcrCleaner.Default.Analyze("autre")));
    }

    [Fact]
    public void A_page_is_logged_saved_and_taken_back()
    {
        byte[] source = Encoding.UTF8.GetBytes("""
            <alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT="Mise"/><SP/><String CONTENT="en"/><SP/><String CONTENT="ceuvre"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>
            """);
        OcrDocumentResult result = OcrDocument.Parse(source, "page.xml", OcrDocumentFormat.Alto).Clean(OcrCleaner.Default);
        using var stream = new MemoryStream();
        new ChangeLog(stream).WriteDocument(Logs.Head with { Format = "alto" }, result);
        DocumentChanges changes = Logs.Read(stream.ToArray()).Single();
        Assert.Contains(changes.Changes, static change => change is { Before: "ce", After: "œ" });
        Assert.Equal(source, ChangeReplay.Undo(changes, result.ToArray()));
        Assert.Equal(result.ToArray(), ChangeReplay.Apply(changes, source));
        Assert.Throws<DocumentException>(() => OcrDocument.Parse(source, "page.xml", OcrDocumentFormat.Page));
    }

    [Fact]
    public void A_log_goes_on_only_with_a_document_that_was_begun()
    {
        var log = new ChangeLog(new MemoryStream());
        FileState state = FileState.Of("x"u8);
        Assert.Throws<InvalidOperationException>(() => log.Write(new LoggedChange { Kind = "Accent", Rule = "x", Edits = [] }));
        Assert.Throws<InvalidOperationException>(() => log.End(state, state));
        log.Begin(Logs.Head);
        Assert.Throws<InvalidOperationException>(() => log.Begin(Logs.Head));
    }

    [Fact]
    public void Files_are_saved_whole()
    {
        string folder = Directory.CreateTempSubdirectory("ocrfrench-save").FullName;
        try
        {
            string path = Path.Combine(folder, "page.txt"), page = Path.Combine(folder, "page.xml");
            File.WriteAllText(path, "before");
            new TextDocument("œuvre") { HasByteOrderMark = true }.Save(path);
            Assert.Equal([0xEF, 0xBB, 0xBF, .. "œuvre"u8], File.ReadAllBytes(path));
            Assert.Throws<InvalidOperationException>(() => new TextDocument("œuvre") { Encoding = TextEncoding.Latin1 }.Save(path));
            Assert.Equal("œuvre", TextDocument.Load(path, TextEncoding.Utf8).Text);
            File.WriteAllText(page, "<alto><Layout><Page><PrintSpace/></Page></Layout></alto>");
            OcrDocument.Load(page, OcrDocumentFormat.Alto).Clean(OcrCleaner.Default).Save(Path.Combine(folder, "cleaned.xml"));
            Assert.Equal(File.ReadAllText(page), File.ReadAllText(Path.Combine(folder, "cleaned.xml")));
            Assert.Equal(3, Directory.GetFiles(folder).Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
