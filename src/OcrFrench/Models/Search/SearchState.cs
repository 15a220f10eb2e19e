using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Models.Search;

[Flags]
internal enum StateFlags : byte
{
    None = 0,

    /// <summary>At least one character of the current word is printed.</summary>
    InWord = 1,

    /// <summary>The word before was a clitic: a vowel must follow.</summary>
    AfterClitic = 2,

    /// <summary>The last edit put something in, so that the next one may not.</summary>
    Inserted = 4,

    /// <summary>Of an edit alone: what was read is what was printed.</summary>
    Kept = 8,
}

/// <summary>Where a partial reading stands: the place in the lexicon, and what the words behind it were.</summary>
internal struct SearchPlace
{
    public GraphState Graph;

    /// <summary>−ln P of the whole words behind.</summary>
    public float Unigram;

    /// <summary>−ln P that no word goes below which starts as the current one: what any of its letters told.</summary>
    public float Ahead;

    /// <summary>Tells apart readings whose words behind differ, if only in a clitic: context will choose between them.</summary>
    public ushort History;

    public byte Words;
    public byte Splits;
    public StateFlags Flags;
}

/// <summary>A partial reading: where it stands, what it cost, and where it came from.</summary>
internal struct SearchState
{
    public SearchPlace Place;
    public float Cost;

    /// <summary>What partial readings are compared by: the cost, what going on costs at least, and the rarity of the words as far as it is known.</summary>
    public float Order;

    public int Back;
    public ShortText Printed;

    /// <summary>The edit’s index in the table, or −1.</summary>
    public short Edit;

    public byte ReadLength;
    public byte Generic;

    /// <summary>Whether it is still among those that may be kept at its position.</summary>
    public bool IsListed;
}
