namespace OcrFrench.Edits;

/// <summary>A change to a text.</summary>
/// <param name="Start">Where it starts in the text that is changed.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="TextStart">Where the replacement starts in the arena of its <see cref="ChangeList"/>.</param>
/// <param name="TextLength">Its length.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct Change(int Start, int End, int TextStart, int TextLength, Reason Reason)
{
    public int Length => End - Start;
}

/// <summary>Why a text is changed.</summary>
/// <param name="Kind">What is repaired.</param>
/// <param name="Rule">Who decided.</param>
/// <param name="Confidence">How likely it is to be right.</param>
internal readonly record struct Reason(CorrectionKind Kind, string Rule, float Confidence)
{
    /// <summary>Whose confidence it is, and so what it is held against.</summary>
    public Judge Judge { get; init; }

    /// <summary>Where its readings start in the list of them, and how many there are; the first is the replacement itself.</summary>
    public int Readings { get; init; }

    public int ReadingsCount { get; init; }
}

/// <summary>Who says how likely a change is to be right.</summary>
internal enum Judge : byte
{
    /// <summary>What found it: a rule’s author, a count.</summary>
    Finder,

    /// <summary>The ranker, of something that is no French word.</summary>
    Ranker,

    /// <summary>The ranker, of a French word that may stand for another.</summary>
    RankerOfWord,

    /// <summary>The user, who asked for it: typography, layout, decisions.</summary>
    User,
}
