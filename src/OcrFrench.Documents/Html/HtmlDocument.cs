using OcrFrench.Documents.Prose;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Html;

/// <summary>A page of HTML whose words are changed between its tags.</summary>
internal sealed class HtmlDocument : ProseDocument
{
    private readonly HtmlReader _reader;

    public HtmlDocument(XmlSource source)
        : base(source)
    {
        _reader = new HtmlReader(source);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;
}
