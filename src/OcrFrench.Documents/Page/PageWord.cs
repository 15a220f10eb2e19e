using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Page;

/// <summary>A <c>Word</c> of a PAGE file, or a line or a region whose text is not divided further.</summary>
internal sealed class PageWord : Word
{
    /// <summary>What it is, and what contains it.</summary>
    public required PageElement Element { get; init; }
}

/// <summary>A region, a line or a word while it is read.</summary>
internal sealed class PageElement
{
    // Few elements have both, and a file may have millions.
    private List<PageElement>? _glyphs, _children;

    /// <summary>What contains it; null for a region of its own.</summary>
    public PageElement? Parent { get; init; }

    public required string Id { get; init; }

    public required int Start { get; init; }

    public required int TagEnd { get; init; }

    public int End { get; set; }

    /// <summary>How many elements enclose its content.</summary>
    public required int Depth { get; init; }

    /// <summary>Its readings, as in the file.</summary>
    public List<PageReading> Readings { get; } = new(1); // mostly one

    /// <summary>The reading that counts: the first, or that with the least index.</summary>
    public PageReading? Reading { get; set; }

    /// <summary>Its text.</summary>
    public XmlContent? Text => Reading?.Text;

    /// <summary>The letters of a word.</summary>
    public List<PageElement> Glyphs => _glyphs ??= [];

    public bool HasGlyphs => _glyphs is { Count: > 0 };

    /// <summary>The value of <c>points</c>.</summary>
    public (int Start, int End) Points { get; set; }

    public List<PageElement> Children => _children ??= [];

    public bool IsWord { get; init; }

    public bool IsLine { get; init; }

    public bool IsGlyph { get; init; }

    /// <summary>Its words, or itself when it has none, by their numbers in the document.</summary>
    public (int First, int Last) Words { get; set; } = (-1, -1);
}
