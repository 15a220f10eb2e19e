using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Page;

/// <summary>A <c>TextEquiv</c>: one of the readings of a word, a line or a region.</summary>
internal sealed class PageReading
{
    /// <summary>The first byte of its start tag, and the byte after its end tag.</summary>
    public required int Start { get; init; }

    public int End { get; set; }

    /// <summary>The byte after the name of its start tag, where an attribute can be put.</summary>
    public required int NameEnd { get; init; }

    /// <summary>Tells readings apart: the least is the one that counts.</summary>
    public required int Index { get; init; }

    public bool HasIndex => IndexPlace.End > 0;

    /// <summary>The attribute that distinguishes readings.</summary>
    public required XmlAttribute IndexPlace { get; init; }

    /// <summary>The remark on it.</summary>
    public required XmlAttribute Comments { get; init; }

    public required float? Confidence { get; init; }

    /// <summary>The attribute that says how sure the engine was.</summary>
    public required XmlAttribute ConfidencePlace { get; init; }

    /// <summary>Whether it was replaced by a correction made here.</summary>
    public required bool IsReplaced { get; init; }

    /// <summary>The text.</summary>
    public required XmlContent Text { get; init; }

    /// <summary>The same in plain letters, where that is written too.</summary>
    public XmlContent? Plain { get; set; }
}
