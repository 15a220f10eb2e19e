using System.Text;
using OcrFrench.Documents.Files;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>Documents of many pages, and what becomes of them slice by slice.</summary>
internal static class LargeDocuments
{
    /// <summary>What is made of a document in slices: its bytes, its log, its text and its cleaned text.</summary>
    public sealed record Outcome(byte[] Bytes, IReadOnlyList<LoggedChange> Log, string Text, string Cleaned, int Slices, int Pages);

    /// <summary>Cleans a document in slices; null when it is not long, or of a format that is read whole.</summary>
    public static Outcome? Clean(byte[] document, int size, OcrDocumentFormat? format = null, OcrCleaner? cleaner = null)
    {
        using var stream = new MemoryStream(document);
        if (LargeDocument.Open(stream, "page.xml", format, size) is not { } large) return null;
        using var target = new MemoryStream();
        using var copy = new EditedCopy(stream, target, isMetered: true);
        var log = new List<LoggedChange>();
        StringBuilder text = new(), cleaned = new();
        int slices = 0, pages = 0;
        foreach (CleanedSlice slice in large.Clean(cleaner ?? OcrCleaner.Default))
        {
            foreach (ByteEdit edit in slice.Edits) copy.Make(edit);
            log.AddRange(slice.ToLog());
            text.Append(slice.Separator).Append(slice.Result.Analysis.Source);
            cleaned.Append(slice.Separator).Append(slice.Result.Analysis.Text);
            pages = Math.Max(pages, slice.Pages);
            slices++;
        }

        copy.Finish();
        Assert.Equal(FileState.Of(document), copy.Source());
        return new Outcome(target.ToArray(), log, text.ToString(), cleaned.ToString(), slices, pages);
    }

    /// <summary>The pages of a document one after the other, several times.</summary>
    public static string Repeat(string document, string firstOfPage, string endOfPage, int times)
    {
        int start = document.IndexOf(firstOfPage, StringComparison.Ordinal);
        int end = document.LastIndexOf(endOfPage, StringComparison.Ordinal);
        Assert.True(start > 0 && end > start);
        end += endOfPage.Length;
        var text = new StringBuilder(document, 0, start, document.Length);
        for (int i = 0; i < times; i++) text.Append(document, start, end - start).Append('\n');
        return text.Append(document, end, document.Length - end).ToString();
    }
}
