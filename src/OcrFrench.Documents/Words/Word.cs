using OcrFrench.Documents.Evidence;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Words;

/// <summary>An element of a document that contains a word (or a whole line, or a mark of its own).</summary>
internal abstract class Word
{
    /// <summary>The first byte of its start tag.</summary>
    public required int Start { get; init; }

    /// <summary>The byte after its start tag.</summary>
    public required int TagEnd { get; init; }

    /// <summary>The byte after its end tag.</summary>
    public int End { get; set; }

    /// <summary>What it says.</summary>
    public required XmlContent Content { get; init; }

    public virtual string Id { get; init; } = "";

    public Box? Box { get; init; }

    /// <summary>What the document says about how it was read; null if nothing.</summary>
    public WordEvidence? Evidence { get; set; }

    /// <summary>The number of its page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The number of its line in the document, in file order.</summary>
    public required int Line { get; init; }

    /// <summary>The number of its line on its page, from 1, in the order in which lines are read.</summary>
    public int LineOnPage { get; set; }

    /// <summary>What precedes it in the running text, unless it is the first: nothing, a space, or line ends.</summary>
    public string Separator { get; set; } = "";

    /// <summary>A hyphen follows that is an element of its own.</summary>
    public bool HasHyphen { get; set; }

    /// <summary>It must not be split, because it contains elements.</summary>
    public bool IsWhole { get; set; }

    /// <summary>It contains several lines, and line ends in it are line ends.</summary>
    public bool HasLines { get; init; }

    /// <summary>Other elements refer to this one, so it is the one to keep when words are joined.</summary>
    public virtual bool IsPreferred => false;

    /// <summary>When it is split, its element becomes the last part.</summary>
    public virtual bool EndsWord => false;

    /// <summary>Where it starts in the running text.</summary>
    public int TextStart { get; set; }

    public int TextEnd { get; set; }
}
