using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Words;

/// <summary>
/// Reads a large document in slices: goes through all of it first, for where it can be cut and for what no slice shows by itself.
/// </summary>
internal abstract class DocumentSurvey : ICutGuide
{
    public abstract bool IsHtml { get; }

    public int Pages { get; protected set; }

    /// <summary>Whether the last word seen goes on after it: the document is not cut there.</summary>
    protected bool GoesOn { get; set; }

    public virtual void Begin(XmlSource window) => (Pages, GoesOn) = (0, false);

    public abstract CutRank See(XmlTokenizer token, XmlSource window);

    /// <summary>Reads a slice of the document that was surveyed.</summary>
    public abstract WordDocument Read(XmlSource slice);

    /// <summary>Whether a text ends with a mark of hyphenation.</summary>
    protected static bool EndsInHyphen(ReadOnlySpan<byte> text) =>
        text.EndsWith("-"u8) || text.EndsWith("\u00AD"u8) || text.EndsWith("¬"u8) || text.EndsWith("\u2010"u8) || text.EndsWith("\u2011"u8);
}
