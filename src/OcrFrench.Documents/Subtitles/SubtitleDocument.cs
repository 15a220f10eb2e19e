using System.Text;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Subtitles;

/// <summary>Subtitles whose words are changed in their lines; times, tags and everything else stay.</summary>
internal sealed class SubtitleDocument : WordDocument
{
    private readonly CueReader _reader;

    public SubtitleDocument(XmlSource source, bool isWeb)
        : base(source)
    {
        _reader = new CueReader(source, isWeb);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    /// <summary>A text that would be times, a number or a tag is not written.</summary>
    public override bool CanWrite(WordGroup group) => group.Words.All(static word => CueText.IsPlain(Encoding.UTF8.GetBytes(word.Text)));

    /// <summary>Lines are neither split nor joined: each keeps its own text.</summary>
    public override void Write(WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        foreach (NewWord word in group.Words)
        {
            if (word.Element is { } line) Rewrite(line, word, group, edits);
        }
    }

    /// <summary>Neither format has a place for a note that players would ignore.</summary>
    public override void Stamp(string settings, List<ByteEdit> edits)
    {
    }
}
