using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Docx;

/// <summary>Knows, while a part is read, the run that is open: how it is formatted, and whether it was inserted.</summary>
internal sealed class DocxRuns
{
    private readonly Stack<DocxRun> _open = [];
    private int _inserted;
    private int _properties = -1;

    public void Start(XmlTokenizer tokens)
    {
        if (tokens.IsEmpty) return;
        if (tokens.Is("r"u8)) _open.Push(new DocxRun(tokens.Start, tokens.End, 0, 0, 0, _inserted > 0));
        else if (tokens.Is("ins"u8) || tokens.Is("moveTo"u8)) _inserted++;
        else if (tokens.Is("rPr"u8) && _open.TryPeek(out DocxRun? run) && run.Properties == 0 && run.TagEnd == tokens.Start)
            _properties = tokens.Start;
    }

    public void End(XmlTokenizer tokens)
    {
        if (tokens.Is("r"u8) && _open.Count > 0) _open.Pop();
        else if ((tokens.Is("ins"u8) || tokens.Is("moveTo"u8)) && _inserted > 0) _inserted--;
        else if (tokens.Is("rPr"u8) && _properties >= 0 && _open.Count > 0)
        {
            _open.Push(_open.Pop() with { Properties = _properties, PropertiesEnd = tokens.End });
            _properties = -1;
        }
    }

    /// <summary>The open run; null outside of runs.</summary>
    /// <param name="shift">Where the part being read begins.</param>
    public DocxRun? At(int shift) => _open.TryPeek(out DocxRun? run) ? run with { Shift = shift } : null;
}

/// <summary>A run of a DOCX: where its start tag and its properties are in their part.</summary>
/// <param name="Start">The first byte of its start tag.</param>
/// <param name="TagEnd">The byte after it.</param>
/// <param name="Properties">The first byte of its properties; 0 when it has none.</param>
/// <param name="PropertiesEnd">The byte after them.</param>
/// <param name="Shift">Where the part begins.</param>
/// <param name="IsInserted">Whether a tracked change has inserted it.</param>
internal sealed record DocxRun(int Start, int TagEnd, int Properties, int PropertiesEnd, int Shift, bool IsInserted);

/// <summary>An element with text.</summary>
/// <param name="Prefix">The prefix of its name, with the colon.</param>
/// <param name="IsKept">Whether white space at its ends counts.</param>
/// <param name="Run">The run it is in.</param>
internal sealed record DocxText(string Prefix, bool IsKept, DocxRun? Run);
