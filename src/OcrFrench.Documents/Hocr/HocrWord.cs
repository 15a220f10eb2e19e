using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Hocr;

/// <summary>A <c>ocrx_word</c> of an hOCR file.</summary>
internal sealed class HocrWord : Word
{
    /// <summary>The attributes of its start tag.</summary>
    public required XmlAttribute[] Attributes { get; init; }

    /// <summary>The four numbers of its <c>bbox</c>, in the file.</summary>
    public required (int Start, int End) BoxPlace { get; init; }

    /// <summary>Its <c>title</c>, with its properties; all zero if there is none.</summary>
    public required XmlAttribute Title { get; init; }

    /// <summary>The content between its tags.</summary>
    public required (int Start, int End) Inside { get; init; }

    /// <summary>Whether that is its text and what the engine says of its letters, and nothing else.</summary>
    public required bool HasDetails { get; init; }
}
