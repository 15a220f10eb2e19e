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

    /// <summary>Words with raised letters are abbreviations, and their letters must not become the number of a note.</summary>
    public override bool CanWrite(WordGroup group)
    {
        for (int i = group.First; i <= group.Last; i++)
        {
            ProseWord word = _reader.Words[i];
            for (int piece = word.FirstPiece; piece <= word.LastPiece; piece++)
                if (word.Text.Pieces[piece].Mark > 0) return false;
        }

        return true;
    }
}
