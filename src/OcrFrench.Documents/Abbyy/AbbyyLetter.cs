using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Abbyy;

/// <summary>
/// A <c>charParams</c>, a letter or a space with its place; or, in a file that was written without them, a character of the text.
/// </summary>
internal sealed class AbbyyLetter
{
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>What is between its tags, including other readings; the character itself if it has no tags.</summary>
    public required (int Start, int End) Inside { get; init; }

    /// <summary>What it says, without other readings.</summary>
    public required XmlContent Content { get; init; }

    public string Text => Content.Text;

    /// <summary>The attributes of its tag; none where it has no tags.</summary>
    public XmlAttribute[] Attributes { get; init; } = [];

    /// <summary>The byte after its start tag; 0 where it has none.</summary>
    public int TagEnd { get; init; }

    public bool IsElement => TagEnd > 0;

    /// <summary>Whether it is in a CDATA section, without a tag of its own.</summary>
    public bool IsVerbatim => !IsElement && Content.Pieces[0].IsVerbatim;

    /// <summary>Whether it is the first on its line, or follows a space.</summary>
    public bool IsAfterSpace { get; set; }

    /// <summary>Whether its tag ends in <c>/></c>.</summary>
    public bool IsEmpty { get; init; }

    public Box? Box { get; init; }

    /// <summary>How sure the engine was of it, from 0 to 100; null where it does not say.</summary>
    public float? Confidence { get; init; }

    /// <summary>Whether the engine marked it as doubtful.</summary>
    public bool IsSuspicious { get; init; }

    /// <summary>Its other readings.</summary>
    public IReadOnlyList<SymbolReading> Variants { get; init; } = [];

    /// <summary>Whether an attribute says yes, as different versions write it.</summary>
    public static bool IsTrue(ReadOnlySpan<byte> value) => value.SequenceEqual("1"u8) || value.SequenceEqual("true"u8);

    public bool IsSpace => Text.AsSpan().IsWhiteSpace();
}
