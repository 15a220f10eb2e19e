using OcrFrench.Documents.Prose;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tei;

/// <summary>A TEI text whose words are changed between its tags.</summary>
internal sealed class TeiDocument : ProseDocument
{
    private readonly TeiReader _reader;

    public TeiDocument(XmlSource source)
        : base(source)
    {
        _reader = new TeiReader(source);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;
}
