namespace OcrFrench.Models.Search;

/// <summary>How far a search for candidates goes.</summary>
/// <param name="Beam">The number of partial candidates kept at each character.</param>
/// <param name="MaxCost">The largest channel cost of a candidate, in nats.</param>
/// <param name="MaxGeneric">The maximum number of edits that no table lists.</param>
/// <param name="MaxSplits">The maximum number of inserted spaces.</param>
/// <param name="Span">How far behind the best of its position, in nats, a partial reading may be and still be kept. Measured
/// with the beam of 40: 10 and 8 instead of 12 lose 0.5 % and 2 % of the repairs, of joined lines 1.3 % and 5 %.</param>
/// <param name="MaxTotal">The largest cost of a candidate with its rarity; a whole number, or none.</param>
internal readonly record struct SearchLimits(int Beam, float MaxCost, int MaxGeneric, int MaxSplits, float Span = 12,
    float MaxTotal = float.PositiveInfinity)
{
    /// <summary>For words that are not French.</summary>
    /// <remarks>
    /// Set by hand, and varied on the training pairs, where these repair 24 587 words. Half the beam loses 223 of them, twice the beam
    /// gains 94. Costs up to 16 lose 500. One unlisted edit, three, or two spaces change ten words at most; no space loses 111.
    /// </remarks>
    public static SearchLimits Unknown { get; } = new(40, 22f, 2, 1);

    /// <summary>For French words that may stand for another.</summary>
    /// <remarks>
    /// Set by hand; on the training pairs half the beam breaks two more words, and costs up to 13 repair 73 more but get six more wrong.
    /// </remarks>
    public static SearchLimits RealWord { get; } = new(24, 10f, 0, 0);
}
