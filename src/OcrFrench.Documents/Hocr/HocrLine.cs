using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Hocr;

/// <summary>A line of an hOCR file while it is not known whether it is divided into words.</summary>
internal sealed class HocrLine(XmlTokenizer tag, string id, int words)
{
    public int Start { get; } = tag.Start;

    public int TagEnd { get; } = tag.End;

    /// <summary>How many elements enclose its content.</summary>
    public int Depth { get; } = tag.Depth;

    public string Id { get; } = id;

    public XmlAttribute[] Attributes { get; } = [.. tag.Attributes];

    public XmlAttribute Title { get; } = tag.Attribute("title"u8);

    /// <summary>How many words there were before it.</summary>
    public int Words { get; } = words;

    /// <summary>Its text as far as it was read.</summary>
    public List<(int Start, int End, bool Verbatim)> Texts { get; } = [];
}
