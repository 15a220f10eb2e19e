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

    /// <summary>How many sets of children differ.</summary>
    internal required int Masks { get; init; }

    /// <summary>How many words have a frequency.</summary>
    internal required int Attested { get; init; }

    /// <summary>How many words have flags and classes that few words have.</summary>
    internal required int RareKinds { get; init; }

    /// <summary>How many words the frequencies were counted in.</summary>
    internal required long Tokens { get; init; }

    /// <summary>Names the words and their order: what refers to words by their indexes goes by it.</summary>
    internal required ulong Identity { get; init; }

    /// <exception cref="InvalidDataException">A count is impossible.</exception>
    internal void Check()
    {
        if (Words is < 0 or >= LexiconFormat.Limit24 || Nodes is < 1 or > NodeRecord.MostNodes || Edges is < 0 or > NodeRecord.MostNodes || Tokens < 0)
            throw new InvalidDataException("The lexicon's counts are out of range.");
        if (Masks is < 1 or > NodeRecord.MostMasks || Attested < 0 || Attested > Words || RareKinds < 0 || RareKinds > Words)
            throw new InvalidDataException("The lexicon's counts are out of range.");
        if (HotSlots is < 1 or > 1 << 20 || !BitOperations.IsPow2(HotSlots))
            throw new InvalidDataException("The lexicon's table of frequent words has an impossible size.");
    }
}
