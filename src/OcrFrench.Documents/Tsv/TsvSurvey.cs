using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tsv;

/// <summary>Cuts a large TSV file where the number of the page changes; the names of the columns precede each slice.</summary>
internal sealed class TsvSurvey : DocumentSurvey
{
    public override int Size => DenseSize;

    public override IReadOnlyList<XmlSlice> Cut(XmlFile file, int size)
    {
        var slices = new List<XmlSlice>();
        var next = new XmlSlice(0, 0, 1, 0, CutRank.None, [], []);
        while (true)
        {
            long rest = file.Length - next.Start;
            bool isLast = rest <= size + (size / 2);
            int cut = isLast ? 0 : Find(file, next, rest, size);
            XmlSlice slice = next with { Length = cut > 0 ? cut : (int)Math.Min(rest, Array.MaxLength) };
            XmlSource source = file.Read(slice);
            // What is wrong in it is told before anything is written.
            new TsvReader(source).Check();
            slices.Add(slice);
            if (cut == 0) return slices;
            ReadOnlySpan<byte> own = source.Utf8.AsSpan(slice.Open.Length);
            byte[] head = slice.Start == 0 ? Head(own[..EndOfLine(own)], own[..source.Start]) : slice.Open;
            next = new XmlSlice(slice.Start + cut, 0, slice.Line + own.Count((byte)'\n'), 0, CutRank.Page, head, []);
        }
    }

    public override WordDocument Read(XmlSource slice) => new TsvDocument(slice);

    protected override CutRank Look(XmlTokenizer token, XmlSource window) => CutRank.None;

    /// <summary>What precedes each slice: the names of the columns, or at least a line end as a row has before it.</summary>
    private static byte[] Head(ReadOnlySpan<byte> line, ReadOnlySpan<byte> mark)
    {
        line = line[mark.Length..];
        return (TsvReader.HasHead(line) ? line : line.EndsWith("\r\n"u8) ? "\r\n"u8 : "\n"u8).ToArray();
    }

    /// <summary>Where the last page of a stretch starts; 0 when there is none in all of the file.</summary>
    private static int Find(XmlFile file, XmlSlice start, long rest, int size)
    {
        for (long length = size; ; length *= 2)
        {
            int most = (int)Math.Min(Math.Min(length, rest), Array.MaxLength);
            byte[] bytes = file.Read(start.Start, most);
            int found = LastPage(bytes, start.Start == 0);
            if (found > 0 || most == rest || most == Array.MaxLength) return found;
        }
    }

    private static int LastPage(ReadOnlySpan<byte> bytes, bool hasHead)
    {
        int found = 0, at = hasHead ? EndOfLine(bytes) : 0;
        ReadOnlySpan<byte> page = [], last = [];
        while (at < bytes.Length)
        {
            int end = at + EndOfLine(bytes[at..]);
            ReadOnlySpan<byte> row = bytes[at..end];
            // The last row may be cut itself.
            if (row.IsEmpty || row[^1] != (byte)'\n') break;
            ReadOnlySpan<byte> number = Field(row, 1);
            bool goesOn = EndsInHyphen(last, isVerbatim: true, isHtml: false) ?? false;
            if (!number.SequenceEqual(page) && !page.IsEmpty && !goesOn) found = at;
            page = number;
            if (Field(row, TsvRow.Text).Trim(" \r\n"u8) is { IsEmpty: false } text) last = text;
            at = end;
        }

        return found;
    }

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> row, int index)
    {
        for (; index > 0; index--)
        {
            int tab = row.IndexOf((byte)'\t');
            if (tab < 0) return [];
            row = row[(tab + 1)..];
        }

        int end = row.IndexOf((byte)'\t');
        return end < 0 ? row : row[..end];
    }

    private static int EndOfLine(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)'\n');
        return end < 0 ? bytes.Length : end + 1;
    }
}
