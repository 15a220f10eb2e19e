using System.Globalization;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Page;

/// <summary>A PAGE file whose texts are changed where they stand: those of words, and of the lines and regions that repeat them.</summary>
internal sealed class PageDocument : WordDocument
{
    private readonly PageReader _reader;

    public PageDocument(XmlSource source)
        : base(source)
    {
        _reader = new PageReader(source);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    public override void Write(WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        Word last = text.Words[group.First];
        foreach (NewWord word in group.Words)
        {
            if (word.Element is PageWord element)
            {
                Change(element, word, edits);
                last = element;
            }
            else
            {
                Replace(edits, last.End, last.End, Make((PageWord)word.Like, word));
            }
        }

        foreach (Word word in group.Removed) Remove((PageWord)word, edits);
        for (PageElement? outer = ((PageWord)text.Words[group.First]).Element.Parent; outer is not null; outer = outer.Parent) Repeat(outer, group, text, edits);
    }

    public override void Stamp(string settings, List<ByteEdit> edits)
    {
        if (_reader.LastMetadata.End == 0 || !_reader.HasItems) return;
        string item = $"<{_reader.Prefix}MetadataItem type=\"processingStep\" name=\"correction of OCR errors\" value=\"OcrFrench {ProductVersion.Text}; {XmlContent.Escape(settings, (byte)'"')}\"/>";
        Replace(edits, _reader.LastMetadata.End, _reader.LastMetadata.End, Indent(_reader.LastMetadata.Start) + item);
    }

    private static void Change(PageWord word, NewWord now, List<ByteEdit> edits)
    {
        word.Content.Rewrite(now.Text, edits);
        (int start, int end) = word.Element.Points;
        if (now.Box is { } box && end > 0) Replace(edits, start, end, Corners(box));
    }

    /// <summary>A line or region that says the same as its words goes on doing so; one that says something else is left alone.</summary>
    private static void Repeat(PageElement outer, WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        if (outer.Text is not { Text.Length: > 0 } content || group.First < outer.Words.First || group.Last > outer.Words.Last) return;
        int start = text.Words[outer.Words.First].TextStart, length = text.Words[outer.Words.Last].TextEnd - start;
        string own = content.Text;
        int shift = own.Length - own.AsSpan().TrimStart().Length;
        if (own.AsSpan().Trim().Length != length || !IsSame(own.AsSpan(shift, length), text.Text.AsSpan(start, length), outer.IsLine)) return;
        Word first = text.Words[group.First], last = text.Words[group.Last];
        content.Replace(first.TextStart - start + shift, last.TextEnd - start + shift, group.Text, edits);
    }

    private static bool IsSame(ReadOnlySpan<char> own, ReadOnlySpan<char> words, bool isLine)
    {
        for (int i = 0; i < own.Length; i++)
        {
            bool isHyphen = words[i] == '-' && own[i] is RunningText.SoftHyphen or RunningText.NotSign;
            if (own[i] != words[i] && !isHyphen && !(isLine && words[i] == ' ' && char.IsWhiteSpace(own[i]))) return false;
        }

        return true;
    }

    private string Make(PageWord like, NewWord word)
    {
        string p = _reader.Prefix, points = word.Box is { } box ? Corners(box) : TextAt(like.Element.Points.Start, like.Element.Points.End);
        return $"{Indent(like.Start)}<{p}Word id=\"{NewId(like.Id)}\"><{p}Coords points=\"{points}\"/>"
            + $"<{p}TextEquiv><{p}Unicode>{XmlContent.Escape(word.Text, 0)}</{p}Unicode></{p}TextEquiv></{p}Word>";
    }

    private void Remove(PageWord word, List<ByteEdit> edits)
    {
        int start = word.Start;
        while (start > 0 && Source.Utf8[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') start--;
        Replace(edits, start, word.End, "");
    }

    /// <summary>The four corners of a box, clockwise; PAGE has whole numbers only.</summary>
    private static string Corners(Box box)
    {
        double left = Math.Round(box.Left), top = Math.Round(box.Top), right = Math.Round(box.Right), bottom = Math.Round(box.Bottom);
        return string.Create(CultureInfo.InvariantCulture, $"{left},{top} {right},{top} {right},{bottom} {left},{bottom}");
    }
}
