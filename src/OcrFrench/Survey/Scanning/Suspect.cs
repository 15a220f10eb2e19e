using OcrFrench.Characters;

namespace OcrFrench.Survey.Scanning;

/// <summary>Why a place in the text is suspicious.</summary>
internal enum SuspectKind : byte
{
    /// <summary>Not a French word, a name, a number or anything else that is known.</summary>
    Unknown,

    /// <summary>A French word, number or sign that is often a misreading of another.</summary>
    RealWord,

    /// <summary>A French word that fits neither what precedes it nor what follows.</summary>
    Unlikely,

    /// <summary>A word divided at a line's end.</summary>
    LineEnd,

    /// <summary>A clitic with a space after it.</summary>
    OpenElision,

    /// <summary>Two French words that are one without the space between them.</summary>
    Cut,
}

/// <summary>A place that may be damaged: a word with whatever is attached to it, without the punctuation around it.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">Why it is suspicious.</param>
/// <param name="Word">The index of the word in the lexicon, or -1.</param>
internal readonly record struct Suspect(int Start, int End, SuspectKind Kind, int Word)
{
    public int Length => End - Start;
}

/// <summary>The counts of a scan.</summary>
internal struct ScanCounts
{
    /// <summary>Words with at least one letter.</summary>
    public int Words;

    /// <summary>Words of three letters or more that are not in the lexicon, names aside.</summary>
    public int Unknown;

    /// <summary>Such words in passages that are left alone, which are not damage; <see cref="Unknown"/> is without them.</summary>
    public int Closed;

    /// <summary>Whether a word that the lexicon does not know counts as unknown: it has three letters or more, and is not a name.</summary>
    public static bool CountsAsUnknown(ReadOnlySpan<char> token)
    {
        if (Chars.IsUpper(token[0])) return false;
        int letters = 0;
        foreach (char c in token)
            if (Chars.IsLetter(c)) letters++;
        return letters > 2;
    }

    /// <summary>Words of three letters or more that exist only in old spelling.</summary>
    public int Old;
}
