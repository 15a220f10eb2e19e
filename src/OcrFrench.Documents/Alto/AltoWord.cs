using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>A <c>String</c> of an ALTO file.</summary>
internal sealed class AltoWord : Word
{
    /// <summary>The attributes of its start tag, to be changed in place.</summary>
    public required XmlAttribute[] Attributes { get; init; }

    /// <summary>Whether the tag ends in <c>/></c>.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>The <c>SP</c> before it, or nothing.</summary>
    public required (int Start, int End) Space { get; init; }

    /// <summary>Where an <c>ALTERNATIVE</c> may be inserted: first, but after a <c>Shape</c>.</summary>
    public int Inside { get; set; }

    /// <summary>The value of <c>WC</c>.</summary>
    public (int Start, int End) ConfidencePlace { get; init; }

    /// <summary>Its other readings; not what was replaced here.</summary>
    public IReadOnlyList<string> Alternatives { get; set; } = [];

    public IReadOnlyList<AltoGlyph> Glyphs { get; set; } = [];

    /// <summary><c>HypPart1</c>: the first half of a word that the line's end cuts.</summary>
    public required bool IsFirstPart { get; init; }

    /// <summary><c>HypPart2</c>: the second half.</summary>
    public required bool IsSecondPart { get; init; }

    /// <summary>A <c>HYP</c> follows.</summary>
    public bool IsCut { get; set; }

    /// <summary>Whether it refers in any way to a whole word that it is part of.</summary>
    public bool HasWhole => IsFirstPart || IsSecondPart || Whole is not null;

    /// <summary>The whole word, as written in <c>SUBS_CONTENT</c>.</summary>
    public XmlContent? Whole { get; init; }

    public override bool IsPreferred => IsFirstPart || IsSecondPart;

    public override bool EndsWord => IsFirstPart;
}
