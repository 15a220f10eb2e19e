using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Prose;

/// <summary>A line of text with markup: the pieces of the file that contain it, in order.</summary>
/// <param name="bytes">The file.</param>
/// <param name="html">Whether the named character references of HTML are known.</param>
internal sealed class ProseLine(byte[] bytes, bool html)
{
    private readonly List<ProsePiece> _pieces = [];

    public IReadOnlyList<ProsePiece> Pieces => _pieces;

    /// <summary>Whether words of it were found.</summary>
    public bool HasWords { get; set; }

    public void Add(ProsePiece piece) => _pieces.Add(piece);

    /// <summary>The text from a place in one piece to a place in the same or a later one.</summary>
    public XmlContent Between(int first, int start, int last, int end)
    {
        var content = new XmlContent(bytes, html);
        for (int i = first; i <= last; i++)
        {
            ProsePiece piece = _pieces[i];
            int from = i == first ? start : piece.Start, to = i == last ? end : piece.End;
            if (to > from) content.Add(from, to, verbatim: piece.IsVerbatim);
        }

        return content;
    }
}

/// <summary>Bytes that contain a part of a line.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="End">The byte after the last.</param>
/// <param name="IsVerbatim">Whether they are literal text, without references.</param>
/// <param name="Mark">The number that the format gives to what they are in.</param>
internal readonly record struct ProsePiece(int Start, int End, bool IsVerbatim, int Mark)
{
    /// <summary>The mark of what is read and not changed.</summary>
    public const int Left = -1;
}
