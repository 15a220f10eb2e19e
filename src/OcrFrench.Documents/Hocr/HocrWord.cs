using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Hocr;

/// <summary>A <c>ocrx_word</c> of an hOCR file.</summary>
internal sealed class HocrWord : Word
{
    /// <summary>The attributes of its start tag.</summary>
    public required XmlAttribute[] Attributes { get; init; }

    /// <summary>The four numbers of its <c>bbox</c>, in the file.</summary>
    public required (int Start, int End) BoxPlace { get; init; }
}
