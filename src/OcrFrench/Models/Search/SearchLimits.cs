namespace OcrFrench.Models.Search;

/// <summary>How far a search for candidates goes.</summary>
/// <param name="Beam">How many partial readings are kept at each character.</param>
/// <param name="MaxCost">The largest channel cost of a candidate, in nats.</param>
/// <param name="MaxGeneric">How many edits may be of a kind that no table lists.</param>
/// <param name="MaxSplits">How many spaces may be put in.</param>
/// <param name="Span">How far behind the best of its position a partial reading may be, in nats, and still be kept.</param>
internal readonly record struct SearchLimits(int Beam, float MaxCost, int MaxGeneric, int MaxSplits, float Span = 12)
{
    /// <summary>For words that are not French.</summary>
    /// <remarks>
    /// By hand; varied on the training pairs, 24 587 of whose words they repair. Half the beam loses 223 of these, twice as many gain
    /// 94. Costs up to 16 lose 500. One unlisted edit, three, or two spaces change ten words at most; no space loses 111.
    /// </remarks>
    public static SearchLimits Unknown { get; } = new(40, 22f, 2, 1);

    /// <summary>For French words that may stand for another.</summary>
    /// <remarks>
    /// By hand; on the training pairs half the beam breaks two words more, costs up to 13 repair 73 more and get six more wrong.
    /// </remarks>
    public static SearchLimits RealWord { get; } = new(24, 10f, 0, 0);
}
