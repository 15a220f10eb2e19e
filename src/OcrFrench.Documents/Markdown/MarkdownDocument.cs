using System.Buffers;
using System.Text;
using OcrFrench.Documents.Prose;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Markdown;

/// <summary>A text in Markdown whose words are changed between its marks.</summary>
internal sealed class MarkdownDocument : ProseDocument
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("*_`[]<>#|\\~$&");

    private readonly MarkdownReader _reader;

    public MarkdownDocument(XmlSource source)
        : base(source)
    {
        _reader = new MarkdownReader(source);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    /// <summary>
    /// Nothing is written that would be markup, or turn what is beside it into markup: its line is read again, and must give the same text.
    /// </summary>
    public override bool CanWrite(WordGroup group)
    {
        if (!base.CanWrite(group) || group.Places.Exists(static place => place.Text.AsSpan().ContainsAny(s_marks))) return false;
        var edits = new List<ByteEdit>();
        Write(group, Words, edits);
        edits.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        int start = Words[group.First].Start, end = Words[group.Last].End;
        while (start > Source.Start && Source.Utf8[start - 1] is not ((byte)'\r' or (byte)'\n')) start--;
        while (end < Source.Utf8.Length && Source.Utf8[end] is not ((byte)'\r' or (byte)'\n')) end++;
        var said = new StringBuilder("x");
        int first = group.First, last = group.Last;
        while (first > 0 && Words[first - 1].Start >= start && Words[first - 1].Start < end) first--;
        while (last + 1 < Words.Count && Words[last + 1].Start >= start && Words[last + 1].Start < end) last++;
        for (int i = first; i < group.First; i++) said.Append(Words[i].Content.Text);
        said.Append(group.Text);
        for (int i = group.Last + 1; i <= last; i++) said.Append(Words[i].Content.Text);
        // Whether a line is code or front matter depends on the lines before it; this one is a line of text.
        var line = new MemoryStream();
        line.Write("x\n"u8);
        int at = start;
        foreach (ByteEdit edit in edits)
        {
            line.Write(Source.Utf8, at, (int)edit.Start - at);
            line.Write(edit.Replacement);
            at = (int)edit.End;
        }

        line.Write(Source.Utf8, at, end - at);
        var reader = new MarkdownReader(XmlSource.ReadText(line.ToArray(), "", TextEncoding.Utf8));
        reader.Read();
        return Bare(string.Concat(reader.Words.Select(static word => word.Content.Text))) == Bare(said.ToString());
    }

    private static string Bare(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
