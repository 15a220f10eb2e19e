using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Models.Search;

[Flags]
internal enum StateFlags : byte
{
    None = 0,

    /// <summary>At least one character of the current word has been printed.</summary>
    InWord = 1,

    /// <summary>The previous word was a clitic: a vowel must follow.</summary>
    AfterClitic = 2,

    /// <summary>The last edit inserted something, so the next one may not.</summary>
    Inserted = 4,

    /// <summary>For edits only: what was read is what was printed.</summary>
    Kept = 8,
}

/// <summary>The position of a partial reading: the place in the lexicon, and the words before it.</summary>
internal struct SearchPlace
{
    public GraphState Graph;

    /// <summary>The ways out of that place.</summary>
    public ulong Exits;

    /// <summary>−ln P of the complete words before.</summary>
    public float Unigram;

    /// <summary>A lower bound on −ln P of the current word, from any of its letters so far.</summary>
    public float Ahead;

    /// <summary>Distinguishes candidates whose previous words differ, if only in a clitic: context will choose between them.</summary>
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

    /// <summary>
    /// The key for comparing partial candidates: the cost, the least cost of continuing, and the rarity of the words as far as it is known.
    /// </summary>
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
