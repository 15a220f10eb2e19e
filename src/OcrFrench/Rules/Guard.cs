namespace OcrFrench.Rules;

/// <summary>What a guard looks at.</summary>
internal enum GuardSubject
{
    /// <summary>The token around the match, as it stands.</summary>
    Token,

    /// <summary>The token as it would stand after the replacement.</summary>
    Result,

    /// <summary>The word before the token, with only space, or a comma or semicolon and space, between.</summary>
    Previous,

    /// <summary>The word after the token, with only space between.</summary>
    Next,
}

/// <summary>What a guard asks.</summary>
internal enum GuardTest
{
    /// <summary>Made of known words.</summary>
    Known,

    /// <summary>Nothing stands there.</summary>
    Absent,

    /// <summary>Begins with a lower-case letter.</summary>
    Lower,

    /// <summary>Begins with a capital.</summary>
    Upper,

    /// <summary>Holds no lower-case letter and at least two capitals.</summary>
    Caps,

    /// <summary>Holds a digit.</summary>
    Number,

    /// <summary>Every word of it occurs at least so often.</summary>
    Frequency,

    /// <summary>Is one of a list of words, letter for letter.</summary>
    In,

    /// <summary>Ends in a finite verb that is neither noun nor adjective, whatever is elided before it.</summary>
    Verb,
}

/// <summary>A condition on the place of a match, written <c>require subject [not] test</c>.</summary>
internal sealed record Guard(GuardSubject Subject, GuardTest Test, bool Not, int Frequency, IReadOnlyList<string> Words)
{
    /// <summary>Whether this guard lets pass only what the other lets pass too, as far as can be told from their text.</summary>
    public bool Covers(Guard other) =>
        Subject == other.Subject && Test == other.Test && Not == other.Not && Frequency == other.Frequency
        && Words.SequenceEqual(other.Words, StringComparer.Ordinal);
}
