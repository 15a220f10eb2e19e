namespace OcrFrench.Rules;

/// <summary>
/// What a rule file may cost. The limits were set by hand, far above honest use; they keep a hostile file from bringing down the process.
/// </summary>
internal static class RuleLimits
{
    /// <summary>Characters in all files together.</summary>
    public const int TextLength = 4 * 1024 * 1024;

    /// <summary>Characters in one line, so that a message that quotes it stays readable.</summary>
    public const int LineLength = 2_000;

    /// <summary>Rules in all files together.</summary>
    public const int Rules = 20_000;

    /// <summary>Characters that a pattern may examine, its context included. Bounds the work at each place of a text.</summary>
    public const int PatternLength = 64;

    /// <summary>Parentheses inside parentheses: the parser is recursive.</summary>
    public const int Nesting = 16;

    /// <summary>Plain sequences that the alternatives and optional parts of one match line expand to.</summary>
    public const int Expansion = 512;

    /// <summary>Plain sequences of all rules together.</summary>
    public const int Sequences = 200_000;

    /// <summary>Different sets of characters in all rules together.</summary>
    public const int CharSets = 4_096;

    /// <summary>Classes of characters that the rules distinguish.</summary>
    public const int CharClasses = 4_096;

    /// <summary>States of the automaton.</summary>
    public const int States = 1_000_000;

    /// <summary>Steps in each phase of compilation; overlapping classes can make it long even for a few rules.</summary>
    public const int BuildSteps = 20_000_000;

    /// <summary>Sequences that may end at the same place of the same text: each may be tried there.</summary>
    public const int Rivals = 256;

    /// <summary>Sequences that may start at the same place of the same text and end anywhere: the best of them is chosen.</summary>
    public const int Contenders = 1_024;

    /// <summary>Characters that a replacement may write, captures included.</summary>
    public const int ReplacementLength = 128;

    /// <summary>Characters of a token that a guard examines. A longer token is not a word, and rules do not apply to it.</summary>
    public const int TokenLength = 128;

    /// <summary>Guards and rivals of one rule.</summary>
    public const int Guards = 32;
}
