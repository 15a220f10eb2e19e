using System.Numerics;

namespace OcrFrench.Models.Lexicon;

/// <summary>What the header of a lexicon says.</summary>
internal sealed record LexiconCounts
{
    internal required int Words { get; init; }

    internal required int Nodes { get; init; }

    /// <summary>Edges of nodes other than the root that have two children or more.</summary>
    internal required int Edges { get; init; }

    internal required int HotSlots { get; init; }

    /// <summary>The number of distinct sets of children.</summary>
    internal required int Masks { get; init; }

    /// <summary>The number of words with a frequency.</summary>
    internal required int Attested { get; init; }

    /// <summary>The number of words with rare flags and classes.</summary>
    internal required int RareKinds { get; init; }

    /// <summary>The number of words that the frequencies were counted in.</summary>
    internal required long Tokens { get; init; }

    /// <summary>Identifies the words and their order, for data that refers to words by index.</summary>
    internal required ulong Identity { get; init; }

    /// <exception cref="InvalidDataException">A count is impossible.</exception>
    internal void Check()
    {
        if (Words is < 0 or >= LexiconFormat.Limit24 || Nodes is < 1 or > NodeRecord.MostNodes || Edges is < 0 or > NodeRecord.MostNodes
            || Tokens < 0)
            throw new InvalidDataException("The lexicon's counts are out of range.");
        if (Masks is < 1 or > NodeRecord.MostMasks || Attested < 0 || Attested > Words || RareKinds < 0 || RareKinds > Words)
            throw new InvalidDataException("The lexicon's counts are out of range.");
        if (HotSlots is < 1 or > 1 << 20 || !BitOperations.IsPow2(HotSlots))
            throw new InvalidDataException("The lexicon's table of frequent words has an impossible size.");
    }
}
