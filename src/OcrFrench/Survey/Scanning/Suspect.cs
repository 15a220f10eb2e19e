namespace OcrFrench.Survey.Scanning;

/// <summary>Why a place in the text is looked at.</summary>
internal enum SuspectKind : byte
{
    /// <summary>Not a French word, name, number or anything else that is known.</summary>
    Unknown,

    /// <summary>A French word, number or sign that often stands where another was printed.</summary>
    RealWord,

    /// <summary>A French word that fits neither what stands before it nor what follows.</summary>
    Unlikely,

    /// <summary>A word that a line's end cuts in two.</summary>
    LineEnd,

    /// <summary>A clitic with a space after it.</summary>
    OpenElision,
}

/// <summary>A place that may be damaged: a word with whatever is glued to it, without the punctuation around it.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">Why it is looked at.</param>
/// <param name="Word">The index of the word in the lexicon, or -1.</param>
internal readonly record struct Suspect(int Start, int End, SuspectKind Kind, int Word)
{
    public int Length => End - Start;
}

/// <summary>What a scan counted.</summary>
internal struct ScanCounts
{
    /// <summary>Words with at least one letter.</summary>
    public int Words;

    /// <summary>Words of three letters or more that the lexicon does not know, names aside.</summary>
    public int Unknown;

    /// <summary>Words of three letters or more that only old spelling knows.</summary>
    public int Old;
}
