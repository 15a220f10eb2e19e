using OcrFrench.Cleaning;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Words;

/// <summary>
/// Reads a large document in slices, after going through all of it to find out where it can be cut and what no slice shows by itself.
/// </summary>
internal abstract class DocumentSurvey : ICutGuide
{
    /// <summary>
    /// The length of a slice: 6 MB, which in ALTO is about as much text as plain text has in a window. Measured: with slices of 4, 6 and
    /// 8 MB the command takes 207, 260 and 285 MB of memory.
    /// </summary>
    public const int UsualSize = 6 << 20;

    /// <summary>The same for formats with little between the words: 6 MB of TSV contain three times the text of 6 MB of ALTO.</summary>
    public const int DenseSize = 2 << 20;

    /// <summary>How many elements are open around the word or line that is read; 0 outside of one.</summary>
    private int _inside;

    public virtual bool IsHtml => false;

    public int Pages { get; protected set; }

    /// <summary>The length of a slice, in bytes.</summary>
    public virtual int Size => UsualSize;

    /// <summary>Whether what was seen is in the format.</summary>
    public virtual bool IsOfFormat => true;

    /// <summary>Whether the last word seen continues after it: the document is not cut there.</summary>
    protected bool GoesOn { get; set; }

    /// <summary>Cuts the document, and checks all of it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="size">The length of a slice, in bytes.</param>
    /// <exception cref="DocumentException">It is malformed.</exception>
    public virtual IReadOnlyList<XmlSlice> Cut(XmlFile file, int size) => new XmlSlicer(file, this, size).Cut();

    public virtual void Begin(XmlSource window) => (Pages, GoesOn, _inside) = (0, false, 0);

    public CutRank See(XmlTokenizer token, XmlSource window)
    {
        int depth = token.Depth - (token.Kind == XmlTokenKind.StartTag && !token.IsEmpty ? 1 : 0);
        if (_inside > depth) _inside = 0;
        bool isFree = !GoesOn && _inside == 0;
        CutRank rank = Look(token, window);
        return isFree ? rank : CutRank.None;
    }

    /// <summary>Reads a slice of the document that was surveyed.</summary>
    public abstract WordDocument Read(XmlSource slice);

    /// <summary>Looks at the next token, and says how well the document can be cut before it.</summary>
    protected abstract CutRank Look(XmlTokenizer token, XmlSource window);

    /// <summary>Records that the token starts a word or a line, which must not be cut.</summary>
    protected void Enter(XmlTokenizer token)
    {
        if (_inside == 0 && !token.IsEmpty) _inside = token.Depth;
    }

    /// <summary>The same for a token that is text.</summary>
    protected bool? EndsInHyphen(XmlTokenizer token, XmlSource window)
    {
        bool isVerbatim = token.Kind == XmlTokenKind.CData;
        ReadOnlySpan<byte> bytes = window.Utf8.AsSpan(token.Start, token.End - token.Start);
        return EndsInHyphen(isVerbatim ? bytes[9..^3] : bytes, isVerbatim, IsHtml);
    }

    /// <summary>
    /// Whether a word continues after a text, judged as in a text that is cleaned in windows; null when there is only white space.
    /// </summary>
    /// <param name="bytes">The text as it is written in the file.</param>
    /// <param name="isVerbatim">Whether there are no references in it.</param>
    /// <param name="isHtml">Whether its references are those of HTML.</param>
    protected static bool? EndsInHyphen(ReadOnlySpan<byte> bytes, bool isVerbatim, bool isHtml)
    {
        bytes = bytes.TrimEnd(" \t\r\n"u8);
        if (bytes.IsEmpty) return null;
        // Nearly all words end in a letter.
        if (char.IsAsciiLetterOrDigit((char)bytes[^1])) return false;
        ReadOnlySpan<char> text = XmlContent.Decode(bytes, isVerbatim, isHtml).AsSpan().TrimEnd();
        return text.IsEmpty ? null : WindowCut.EndsInHyphen(text);
    }
}
