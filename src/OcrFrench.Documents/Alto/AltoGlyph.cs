using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>A <c>Glyph</c> of a word: one of its letters, with its own place.</summary>
internal sealed class AltoGlyph
{
    public required int Start { get; init; }

    public int End { get; set; }

    public required XmlContent Content { get; init; }

    public required float? Confidence { get; init; }

    public List<SymbolReading> Variants { get; } = [];
}
