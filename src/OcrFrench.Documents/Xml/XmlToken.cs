namespace OcrFrench.Documents.Xml;

/// <summary>What a token of an XML file is.</summary>
internal enum XmlTokenKind
{
    StartTag,
    EndTag,
    Text,
    CData,
    Comment,
    Instruction,
    Doctype,
}

/// <summary>An attribute in the file: the places of its name and of its value, without the quotes.</summary>
/// <param name="Start">The first byte of its name.</param>
/// <param name="NameEnd">The byte after its name.</param>
/// <param name="ValueStart">The first byte of its value.</param>
/// <param name="ValueEnd">The byte after its value.</param>
/// <param name="Quote">The quote, or 0 when there is none, as HTML allows.</param>
internal readonly record struct XmlAttribute(int Start, int NameEnd, int ValueStart, int ValueEnd, byte Quote)
{
    /// <summary>The byte after the attribute, with its closing quote.</summary>
    public int End => ValueEnd + (Quote == 0 ? 0 : 1);
}
