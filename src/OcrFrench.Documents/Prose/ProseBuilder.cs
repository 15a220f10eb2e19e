using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Prose;

/// <summary>Assembles the words of a text with markup, while a reader goes through the file.</summary>
/// <param name="bytes">The file.</param>
/// <param name="html">Whether the named character references of HTML are known.</param>
internal sealed class ProseBuilder(byte[] bytes, bool html)
{
    /// <summary>Separators, weakest first; of two breaks in a row, the stronger one counts.</summary>
    private static readonly string[] s_separators = ["", "-", " ", "\t", "-\n", "\n", "\n\n"];

    private readonly List<ProseWord> _words = [];

    /// <summary>Words set aside, such as those of notes: they follow the block that refers to them.</summary>
    private readonly List<ProseWord> _aside = [];
    private readonly Stack<(ProseLine Line, string Separator)> _outer = [];
    private ProseLine _line = new(bytes, html);
    private string _separator = "\n\n";
    private int _number;
    private int _page = 1;

    /// <summary>The words, in reading order.</summary>
    public IReadOnlyList<ProseWord> Words => _words;

    /// <summary>The identifier of what is being read.</summary>
    public string Id { get; set; } = "";

    /// <summary>Adds text to the line.</summary>
    public void Add(int start, int end, bool isVerbatim = false, int mark = 0)
    {
        if (end > start) _line.Add(new ProsePiece(start, end, isVerbatim, mark));
    }

    /// <summary>Ends the line.</summary>
    /// <param name="separator">The separator between it and the next one.</param>
    public void Break(string separator)
    {
        Finish();
        if (Array.IndexOf(s_separators, separator) > Array.IndexOf(s_separators, _separator)) _separator = separator;
        if (separator == "\n\n" && _outer.Count == 0) Flush();
    }

    /// <summary>Ends the line within a word.</summary>
    public void BreakWord() => Break(EndsWithHyphen() ? "\n" : "-\n");

    /// <summary>A new page begins, where a line has ended.</summary>
    public void NewPage() => _page++;

    /// <summary>Something begins that does not belong to the line it is in.</summary>
    public void Enter()
    {
        _outer.Push((_line, _separator));
        (_line, _separator) = (new ProseLine(bytes, html), "\n\n");
    }

    /// <summary>It has ended: the line around it continues.</summary>
    public void Leave()
    {
        Finish();
        (_line, _separator) = _outer.Pop();
    }

    /// <summary>The end of the file.</summary>
    public void End()
    {
        while (_outer.Count > 0) Leave();
        Break("\n\n");
    }

    private void Flush()
    {
        _words.AddRange(_aside);
        _aside.Clear();
    }

    private void Finish()
    {
        if (_line.Pieces.Count == 0) return;
        List<ProseWord> words = _outer.Count == 0 ? _words : _aside;
        int first = -1, start = 0, last = 0, end = 0;
        for (int i = 0; i < _line.Pieces.Count; i++)
        {
            ProsePiece piece = _line.Pieces[i];
            for (int at = piece.Start; at < piece.End;)
            {
                ReadOnlySpan<byte> rest = bytes.AsSpan(at, piece.End - at);
                int length = rest.IndexOfAny(" \t\r\n"u8);
                int stop = length < 0 ? piece.End : at + length;
                if (stop > at)
                {
                    if (first < 0) (first, start) = (i, at);
                    (last, end) = (i, stop);
                }

                if (stop < piece.End && first >= 0)
                {
                    Add(words, first, start, last, end);
                    first = -1;
                }

                at = stop + 1;
            }
        }

        if (first >= 0) Add(words, first, start, last, end);
        if (_line.HasWords) (_separator, _number) = ("", _number + 1);
        _line = new ProseLine(bytes, html);
    }

    private void Add(List<ProseWord> words, int first, int start, int last, int end)
    {
        XmlContent content = _line.Between(first, start, last, end);
        if (content.Text.Length == 0) return;
        words.Add(new ProseWord
        {
            Start = start,
            TagEnd = start,
            End = end,
            Content = content,
            Id = Id,
            Line = _number,
            Page = _page,
            Separator = _line.HasWords ? " " : _separator,
            Text = _line,
            FirstPiece = first,
            LastPiece = last,
        });
        _line.HasWords = true;
    }

    private bool EndsWithHyphen()
    {
        for (int i = _line.Pieces.Count - 1; i >= 0; i--)
        {
            ProsePiece piece = _line.Pieces[i];
            ReadOnlySpan<byte> text = bytes.AsSpan(piece.Start, piece.End - piece.Start).TrimEnd(" \t\r\n"u8);
            if (!text.IsEmpty) return text.EndsWith("-"u8) || text.EndsWith("¬"u8) || text.EndsWith("\u00AD"u8) || text.EndsWith("‐"u8);
        }

        return false;
    }
}
