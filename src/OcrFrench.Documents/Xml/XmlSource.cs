using OcrFrench.Documents.Encodings;
using OcrFrench.Documents.Packages;

namespace OcrFrench.Documents.Xml;

/// <summary>
/// The bytes of an XML file as UTF-8, whatever its encoding, so that readers need to know only one. Edits are made in UTF-8 and carried
/// back to the bytes of the file.
/// </summary>
internal sealed class XmlSource
{
    private readonly byte[] _bytes;
    private readonly XmlEncoding _encoding;
    private readonly int _mark;
    private readonly XmlFile? _file;
    private readonly XmlSlice? _slice;
    private readonly List<(int Start, int End)> _cData = [];

    private XmlSource(byte[] bytes, string name, XmlEncoding encoding, int mark, TextPackage? package = null, XmlFile? file = null,
        XmlSlice? slice = null)
    {
        (_file, _slice) = (file, slice);
        _bytes = bytes;
        _encoding = encoding;
        _mark = mark;
        Name = name;
        if (package is not null)
        {
            (Package, Utf8) = (package, package.Text);
            return;
        }

        Utf8 = encoding.IsUtf8
            ? bytes
            : encoding.ToUtf8(bytes.AsSpan(mark)) ?? throw Fail(DocumentProblem.XmlEncoding, 0, encoding.Encoding.Title);
        if (!encoding.IsUtf8) return;
        Start = mark;
        if (!Utf8Validity(out int valid)) throw Fail(DocumentProblem.InvalidUtf8, valid);
    }

    /// <summary>The name of the file, for messages.</summary>
    public string Name { get; }

    /// <summary>The encoding of the file.</summary>
    public TextEncoding Encoding => _encoding.Encoding;

    /// <summary>The file as it is.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The archive that the file is; null if it is a text.</summary>
    public TextPackage? Package { get; }

    /// <summary>What edits are made in: the file, or the texts in it.</summary>
    public ReadOnlySpan<byte> Edited => Package is null ? _bytes : Utf8;

    /// <summary>The file in UTF-8; of an archive the texts in it.</summary>
    public byte[] Utf8 { get; }

    /// <summary>Where the text starts in <see cref="Utf8"/>: after the byte order mark.</summary>
    public int Start { get; }

    /// <summary>The length of the file, also when this is a slice of it.</summary>
    public long FileLength => _file?.Length ?? Utf8.Length;

    /// <summary>Whether it begins where the file does: a later slice has no place for what belongs at the beginning.</summary>
    public bool IsBeginning => _slice is not { Start: > 0 };

    /// <summary>Where the part of <see cref="Utf8"/> that is in the file ends: the end tags after a slice are added.</summary>
    public int OwnEnd => _slice is null ? Utf8.Length : _slice.Open.Length + _slice.Length;

    /// <summary>What to add to a place in <see cref="Utf8"/> for the place in the file.</summary>
    public long Shift => _slice?.Shift ?? 0;

    /// <summary>Makes identifiers that a large file does not have; null for a file that is held in memory, which can be searched.</summary>
    public NewIds? Ids => _file?.Ids;

    /// <exception cref="DocumentException">The encoding is unknown, or the bytes are not valid in it.</exception>
    public static XmlSource Read(byte[] bytes, string name)
    {
        XmlEncoding encoding = XmlEncoding.Detect(bytes, out int mark, out string? unknown);
        if (unknown is not null) throw new DocumentException(DocumentProblem.XmlEncoding, name, 1, -1, unknown);
        return new XmlSource(bytes, name, encoding, mark);
    }

    /// <summary>The texts of an archive.</summary>
    public static XmlSource Of(TextPackage package, string name) =>
        new(package.Bytes, name, XmlEncoding.Of(TextEncoding.Utf8), 0, package);

    /// <summary>A slice of a large file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="slice">The slice.</param>
    /// <param name="bytes">Its bytes, with the tags around it.</param>
    /// <param name="name">The name of the file.</param>
    /// <exception cref="DocumentException">The bytes are not UTF-8.</exception>
    public static XmlSource Of(XmlFile file, XmlSlice slice, byte[] bytes, string name)
    {
        int mark = slice.Start == 0 && bytes.AsSpan().StartsWith(TextEncoding.Utf8.Mark.Span) ? TextEncoding.Utf8.Mark.Length : 0;
        return new XmlSource(bytes, name, XmlEncoding.Of(TextEncoding.Utf8), mark, file: file, slice: slice);
    }

    /// <summary>Reads a file that is text and does not state its encoding.</summary>
    /// <exception cref="DocumentException">The bytes are in no known encoding.</exception>
    public static XmlSource ReadText(byte[] bytes, string name, TextEncoding? known)
    {
        TextEncoding encoding = known ?? EncodingGuess.Of(bytes).Encoding;
        // The same letters, and œ, as programs that display such files also assume.
        if (encoding == TextEncoding.Latin1 && !bytes.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0x9F))
            encoding = TextEncoding.Windows1252;
        bool isMarked = encoding.Mark.Length > 0 && bytes.AsSpan().StartsWith(encoding.Mark.Span);
        return new XmlSource(bytes, name, XmlEncoding.Of(encoding), isMarked ? encoding.Mark.Length : 0);
    }

    /// <summary>An error at a place in <see cref="Utf8"/>.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="at">The place.</param>
    /// <param name="member">What the problem is about.</param>
    /// <param name="known">What the file might have been, for the message.</param>
    public DocumentException Fail(DocumentProblem problem, int at, string member = "", string known = "")
    {
        if (_slice is not null) return FailInSlice(_slice, problem, at, member, known);
        ReadOnlySpan<byte> before = Utf8 is null ? [] : Utf8.AsSpan(0, Math.Min(at, Utf8.Length));
        int line = 1 + before.Count((byte)'\n');
        // Files from old systems have only carriage returns.
        if (line == 1) line += before.Count((byte)'\r');
        long offset = _encoding.IsUtf8 || Utf8 is null
            ? at
            : _mark + _encoding.Width * (long)System.Text.Encoding.UTF8.GetCharCount(before);
        return new DocumentException(problem, Name, line, offset, member, known);
    }

    /// <summary>The tags around a slice are not in the file there: an error in them is reported at the end of the slice.</summary>
    private DocumentException FailInSlice(XmlSlice slice, DocumentProblem problem, int at, string member, string known)
    {
        int own = Math.Clamp(at - slice.Open.Length, 0, slice.Length);
        long line = slice.Line + _bytes.AsSpan(slice.Open.Length, own).Count((byte)'\n');
        return new DocumentException(problem, Name, line, slice.Start + own, member, known);
    }

    /// <summary>Edits of <see cref="Utf8"/> as edits of the file.</summary>
    /// <param name="edits">Sorted and disjoint.</param>
    public ByteEdit[] ToFile(IReadOnlyList<ByteEdit> edits)
    {
        var result = new ByteEdit[edits.Count];
        long at = 0, characters = 0;
        for (int i = 0; i < result.Length; i++)
        {
            bool isCData = IsCData((int)edits[i].Start);
            ByteEdit edit = isCData ? CDataGuard.Guard(Utf8, edits[i]) : edits[i];
            result[i] = _encoding.IsUtf8
                ? edit
                : new ByteEdit(Place(edit.Start), Place(edit.End), _encoding.FromUtf8(edit.Replacement, isCData));
        }

        return result;

        long Place(long position)
        {
            characters += System.Text.Encoding.UTF8.GetCharCount(Utf8.AsSpan((int)at, (int)(position - at)));
            at = position;
            return _mark + _encoding.Width * characters;
        }
    }

    /// <summary>Records a CDATA section that was read; recording it again changes nothing.</summary>
    public void AddCData(int start, int end)
    {
        if (_cData.Count == 0 || _cData[^1].End <= start) _cData.Add((start, end));
    }

    /// <summary>
    /// Whether a place lies in a CDATA section. Only reading the file tells: what looks like one may be in an attribute or a comment.
    /// </summary>
    private bool IsCData(int at)
    {
        int low = 0, high = _cData.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_cData[middle].Start < at) low = middle + 1;
            else high = middle;
        }

        return low > 0 && at < _cData[low - 1].End;
    }

    /// <summary>The bytes of the file with edits made.</summary>
    /// <param name="edits">Edits of the file, sorted and disjoint.</param>
    public byte[] Apply(IReadOnlyList<ByteEdit> edits)
    {
        if (edits.Count == 0) return _bytes;
        if (Package is not null) return Package.With(edits);
        using var result = new MemoryStream(_bytes.Length + 4096);
        int at = 0;
        foreach (ByteEdit edit in edits)
        {
            result.Write(_bytes, at, (int)edit.Start - at);
            result.Write(edit.Replacement);
            at = (int)edit.End;
        }

        result.Write(_bytes, at, _bytes.Length - at);
        return result.ToArray();
    }

    private bool Utf8Validity(out int valid)
    {
        valid = 0;
        if (System.Text.Unicode.Utf8.IsValid(Utf8)) return true;
        System.Text.Unicode.Utf8.ToUtf16(Utf8, new char[Utf8.Length], out valid, out _, replaceInvalidSequences: false);
        return false;
    }
}
