namespace OcrFrench.Rules;

/// <summary>What a guard examines.</summary>
internal enum GuardSubject
{
    /// <summary>The token around the match, before the replacement.</summary>
    Token,

    /// <summary>The token after the replacement.</summary>
    Result,

    /// <summary>The word before the token, separated only by a space, or a comma or semicolon and a space.</summary>
    Previous,

    /// <summary>The word after the token, separated only by a space.</summary>
    Next,
}

/// <summary>What a guard tests.</summary>
internal enum GuardTest
{
    /// <summary>Consists of known words.</summary>
    Known,

    /// <summary>Is empty.</summary>
    Absent,

    /// <summary>Begins with a lower-case letter.</summary>
    Lower,

    /// <summary>Begins with a capital.</summary>
    Upper,

    /// <summary>Contains no lower-case letter and at least two capitals.</summary>
    Caps,

    /// <summary>Contains a digit.</summary>
    Number,

    /// <summary>Every word of it has at least a given frequency.</summary>
    Frequency,

    /// <summary>Is one of a list of words, compared exactly.</summary>
    In,

    /// <summary>Ends in a finite verb that is neither noun nor adjective, whatever is elided before it.</summary>
    Verb,
}

/// <summary>A condition on the place of a match, written <c>require subject [not] test</c>.</summary>
internal sealed record Guard(GuardSubject Subject, GuardTest Test, bool Not, int Frequency, IReadOnlyList<string> Words)
{
    /// <summary>Whether this guard passes only what the other passes too, as far as their text shows.</summary>
    public bool Covers(Guard other) =>
        Subject == other.Subject && Test == other.Test && Not == other.Not && Frequency == other.Frequency
        && Words.SequenceEqual(other.Words, StringComparer.Ordinal);
}
