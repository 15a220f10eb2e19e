using System.Text;

namespace OcrFrench.Documents.Tests;

/// <summary>Change logs made and read in memory.</summary>
internal static class Logs
{
    public static LoggedDocument Head { get; } = new()
    {
        Name = "page 1.txt",
        Tool = "ocrfrench 1.2.3",
        Format = "text",
        Options = [new("level", "Balanced")],
    };

    public static string Of(CleaningResult result, bool mark) => Encoding.UTF8.GetString(Of(result, mark, TextEncoding.Utf8));

    public static byte[] Of(CleaningResult result, bool mark, TextEncoding encoding)
    {
        using var stream = new MemoryStream();
        var log = new ChangeLog(stream);
        log.Begin(Head with { Encoding = encoding }, mark ? encoding.Mark.Length : 0);
        log.WriteText(result);
        log.End(FileState.Of(Bytes(result.Source, mark, encoding)), FileState.Of(Bytes(result.Text, mark, encoding)));
        return stream.ToArray();
    }

    public static byte[] Bytes(string text, bool mark, TextEncoding encoding)
    {
        Assert.True(encoding.TryEncode(text, out byte[]? bytes));
        return mark ? [.. encoding.Mark.Span, .. bytes] : bytes;
    }

    public static List<DocumentChanges> Read(byte[] log)
    {
        using var stream = new MemoryStream(log);
        return ChangeLog.Read(stream, "log.jsonl").ToList();
    }
}
