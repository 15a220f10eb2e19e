using System.Text;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Tests.Collections;

public sealed class ContentKindTests
{
    [Theory]
    [InlineData("Le chat dort.", "a.txt", "text")]
    [InlineData("", "a", "text")]
    [InlineData("{une accolade}", "a.txt", "text")]
    [InlineData("[1] une note", "a.txt", "text")]
    [InlineData("<i>Le</i> chat", "a.txt", "text")]
    [InlineData("<?xml version=\"1.0\"?><alto/>", "a", "page")]
    [InlineData("<!DOCTYPE html><html/>", "a.txt", "page")]
    [InlineData("level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n", "a", "page")]
    [InlineData("{\"text\": \"Le chat\"}\n{\"text\": \"\"}\n", "a", "jsonl")]
    [InlineData("{\"text\": \"Le chat\"}\n", "a.jsonl", "jsonl")]
    [InlineData("{\n  \"text\": \"Le chat\"\n}\n", "a.json", "json")]
    [InlineData("{\"title\": \"Le chat\"}\n", "a", "text")]
    [InlineData("%PDF-1.7\n", "a.txt", "pdf")]
    [InlineData("PK\u0003\u0004", "a.docx", "archive")]
    [InlineData("{\\rtf1\\ansi Le chat dort.}", "a.txt", "office")]
    [InlineData("AT&TFORM", "a.txt", "djvu")]
    [InlineData("GIF89a est un format.", "a.gif", "text")]
    [InlineData("II*\0\u0008", "a.txt", "image")]
    [InlineData("abc\0def", "a.txt", "binary")]
    public void What_a_file_is_shows_in_how_it_begins(string start, string name, string kind) =>
        Assert.Equal(kind, ContentKind.Of(Encoding.UTF8.GetBytes(start), name, "text"));

    [Fact]
    public void Utf_16_is_text_with_its_mark_and_without()
    {
        Assert.Equal("text", ContentKind.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Le chat dort.")], "a", "text"));
        Assert.Equal("text", ContentKind.Of(Encoding.BigEndianUnicode.GetBytes("Le chat dort."), "a", "text"));
    }
}
