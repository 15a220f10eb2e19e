using System.Text;
using OcrFrench.Documents.Plain;

namespace OcrFrench.Documents.Tests;

public class TextSourceTests
{
    private static readonly string s_text = string.Concat(
        Enumerable.Range(0, 9000).Select(i => $"Ligne {i}, où l’été fut long.\r\n{(i % 5 == 0 ? "\r\n" : "")}"));

    public static TheoryData<string> Names => TextEncodingTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_long_text_comes_in_stretches_that_are_the_text(string name)
    {
        Assert.True(TextEncoding.TryFind(name, out TextEncoding? encoding));
        string text = encoding.HasEverything || name == "windows-1252" ? s_text : s_text.Replace('’', '\'');
        // Some were made for other languages, and none of those is guessed.
        if (!encoding.TryEncode(text, out _)) return;
        bool isGuessed = encoding.HasEverything || name is "windows-1252" or "iso-8859-1" or "macintosh" or "cp850";
        bool marked = encoding.Mark.Length > 0;
        using var stream = new TricklingStream(Logs.Bytes(text, marked, encoding));
        TextSource source = TextSource.Open(stream, "page.txt", isGuessed ? null : encoding, longest: 1000, window: 20_000);
        Assert.True(source.IsLong);
        Assert.Equal((encoding.Name, marked, ""), (source.Document.Encoding.Name, source.Document.HasByteOrderMark, source.Document.Text));
        string[] stretches = source.Stretches().ToArray();
        Assert.True(stretches.Length > 10);
        Assert.Equal(text, string.Concat(stretches));
        Assert.All(stretches[..^1], stretch => Assert.EndsWith("\r\n\r\n", stretch, StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_text_comes_whole()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFFété\n\nété"));
        TextSource source = TextSource.Open(stream, "page.txt", window: 4);
        Assert.False(source.IsLong);
        Assert.Equal(["été\n\nété"], source.Stretches());
        Assert.True(source.Document.HasByteOrderMark);
    }

    /// <summary>The same complaint as about a short text, wherever reads begin and end.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(100_001)]
    [InlineData(-1)]
    public void A_bad_byte_is_named_wherever_it_stands(int at)
    {
        byte[] good = Encoding.UTF8.GetBytes("\uFEFF" + s_text);
        if (at < 0) at = good.Length - 1;
        while (at > 3 && at < good.Length - 1 && good[at] >= 0x80) at++;
        byte[] bytes = at == 0 ? [.. good[..3], 0xFF, .. good[3..]] : [.. good[..at], 0xC3, .. good[at..]];
        var expected = Assert.Throws<DocumentException>(() => TextDocument.Parse(bytes, "page.txt"));
        using var stream = new TricklingStream(bytes);
        var error = Assert.Throws<DocumentException>(
            () => TextSource.Open(stream, "page.txt", longest: 1000, window: 5000).Stretches().Count());
        Assert.Equal(expected.Message, error.Message);
    }

    /// <summary>A character cut off by the end of the file is not a character.</summary>
    [Fact]
    public void Half_a_character_at_the_end_is_bad()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(s_text), 0xC3];
        using var stream = new TricklingStream(bytes);
        var error = Assert.Throws<DocumentException>(() => TextSource.Open(stream, "page.txt", longest: 1000).Stretches().Count());
        Assert.Equal((DocumentProblem.InvalidUtf8, bytes.Length - 1L), (error.Problem, error.Offset));
    }

    /// <summary>A stream that gives what it has in pieces of odd lengths, as pipes do.</summary>
    private sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 997));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 997)]);
    }
}
