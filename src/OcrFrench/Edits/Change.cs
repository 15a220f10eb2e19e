namespace OcrFrench.Edits;

/// <summary>A change to a text.</summary>
/// <param name="Start">Where it starts in the text being changed.</param>
/// <param name="End">Where it ends in that text.</param>
/// <param name="TextStart">Where the replacement starts in the arena of its <see cref="ChangeList"/>.</param>
/// <param name="TextLength">Its length.</param>
/// <param name="Reason">Why the change is made.</param>
internal readonly record struct Change(int Start, int End, int TextStart, int TextLength, Reason Reason)
{
    public int Length => End - Start;
}

/// <summary>The reason for a change.</summary>
/// <param name="Kind">The kind of repair.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Confidence">The probability that it is right.</param>
internal readonly record struct Reason(CorrectionKind Kind, string Rule, float Confidence)
{
    /// <summary>Below this confidence a change is not even worth a doubt (set by hand).</summary>
    public const float Floor = 0.2f;

    /// <summary>Where the confidence comes from, which determines the threshold it is compared with.</summary>
    public Judge Judge { get; init; }

    /// <summary>Where its readings start in the reading list, and how many there are; the first is the replacement itself.</summary>
    public int Readings { get; init; }

    public int ReadingsCount { get; init; }
}

/// <summary>Where the confidence of a change comes from.</summary>
internal enum Judge : byte
{
    /// <summary>Whatever found the change: a rule’s author, a count.</summary>
    Finder,

    /// <summary>The ranker, for something that is not a French word.</summary>
    Ranker,

    /// <summary>The ranker, for a French word that may stand for another.</summary>
    RankerOfWord,

    /// <summary>The source as a whole, which shows throughout how its engine reads a letter, whatever its spelling.</summary>
    Source,

    /// <summary>The user, who requested it: typography, layout, decisions.</summary>
    User,
}
