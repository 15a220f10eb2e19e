using System.Text;
using OcrFrench.Documents.Packages;
using OcrFrench.Documents.Prose;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Docx;

/// <summary>
/// Finds the words of a DOCX: those of its paragraphs, which may be spread over several runs, and of tables, notes, headers and footers.
/// Deleted text that is still shown, field instructions and formulas are left out.
/// </summary>
internal sealed class DocxReader
{
    private readonly XmlSource _whole;
    private readonly ProseBuilder _words;
    private readonly List<DocxText> _texts = [];
    private readonly DocxRuns _runs = new();
    private int _base;

    public DocxReader(XmlSource source)
    {
        _whole = source;
        _words = new ProseBuilder(source.Utf8, html: false);
    }

    public IReadOnlyList<ProseWord> Words => _words.Words;

    /// <summary>The elements with text, by the number that pieces have as their mark.</summary>
    public IReadOnlyList<DocxText> Texts => _texts;

    public void Read(TextPackage package)
    {
        foreach ((string name, int start, int end) in package.Parts)
        {
            _base = start;
            try
            {
                ReadPart(XmlSource.Read(_whole.Utf8[start..end], _whole.Name));
            }
            catch (DocumentException)
            {
                throw new DocumentException(DocumentProblem.DamagedPackage, _whole.Name, 0, -1, name);
            }

            _words.Break("\n\n");
        }

        _words.End();
    }

    private void ReadPart(XmlSource part)
    {
        var tokens = new XmlTokenizer(part, html: false);
        int skipped = 0;
        bool isText = false, isKept = false;
        while (tokens.Read())
        {
            if (skipped > 0)
            {
                if (tokens.Kind == XmlTokenKind.EndTag && tokens.Depth < skipped) skipped = 0;
                continue;
            }

            switch (tokens.Kind)
            {
                case XmlTokenKind.StartTag when IsLeft(tokens):
                    if (!tokens.IsEmpty) skipped = tokens.Depth;
                    break;
                case XmlTokenKind.StartTag when tokens.Is("t"u8):
                    isText = !tokens.IsEmpty;
                    isKept = tokens.Attribute("xml:space"u8) is { } space && space.ValueEnd > space.ValueStart
                        && part.Utf8.AsSpan(space.ValueStart, space.ValueEnd - space.ValueStart).SequenceEqual("preserve"u8);
                    if (isText) _texts.Add(new DocxText(Encoding.UTF8.GetString(tokens.FullName[..^1]), isKept, _runs.At(_base)));
                    break;
                case XmlTokenKind.StartTag:
                    _runs.Start(tokens);
                    Start(tokens);
                    break;
                case XmlTokenKind.EndTag when tokens.Is("t"u8):
                    isText = false;
                    break;
                case XmlTokenKind.EndTag:
                    _runs.End(tokens);
                    End(tokens);
                    break;
                case XmlTokenKind.Text when isText:
                    Add(part.Utf8, tokens.Start, tokens.End, isKept);
                    break;
                case XmlTokenKind.CData when isText:
                    _words.Add(_base + tokens.Start + 9, _base + tokens.End - 3, isVerbatim: true, mark: _texts.Count - 1);
                    break;
            }
        }
    }

    /// <summary>Elements whose text is not to be read.</summary>
    private static bool IsLeft(XmlTokenizer tokens) =>
        tokens.Is("del"u8) || tokens.Is("moveFrom"u8) || tokens.Is("instrText"u8) || tokens.Is("ruby"u8) || tokens.Is("pPrChange"u8)
        || tokens.Is("rPrChange"u8);

    /// <summary>White space at the ends of a text does not count, unless the document says that it is preserved.</summary>
    private void Add(byte[] bytes, int start, int end, bool isKept)
    {
        while (!isKept && start < end && bytes[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') start++;
        while (!isKept && end > start && bytes[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') end--;
        _words.Add(_base + start, _base + end, mark: _texts.Count - 1);
    }

    private void Start(XmlTokenizer tokens)
    {
        if (tokens.Is("txbxContent"u8) && !tokens.IsEmpty) _words.Enter();
        else if (tokens.Is("br"u8) || tokens.Is("cr"u8)) _words.Break("\n");
        else if (tokens.Is("tab"u8) || tokens.Is("ptab"u8)) _words.Break("\t");
        else if (tokens.Is("noBreakHyphen"u8)) _words.Break("-");
        else if (tokens.Is("lastRenderedPageBreak"u8)) _words.NewPage();
    }

    private void End(XmlTokenizer tokens)
    {
        if (tokens.Is("txbxContent"u8)) _words.Leave();
        else if (tokens.Is("p"u8)) _words.Break("\n\n");
    }
}
