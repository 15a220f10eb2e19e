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
    public static SearchLimits Unknown { get; } = new(40, 22f, 2, 1);

    /// <summary>For French words that may stand for another.</summary>
    public static SearchLimits RealWord { get; } = new(24, 10f, 0, 0);
}
