namespace OcrFrench.Rules;

/// <summary>
/// What a rule file may cost. The limits are far above honest use; they keep a hostile file from taking the process down.
/// </summary>
internal static class RuleLimits
{
    /// <summary>Characters in all files together.</summary>
    public const int TextLength = 4 * 1024 * 1024;

    /// <summary>Characters in one line, so that a message that quotes it stays readable.</summary>
    public const int LineLength = 2_000;

    public const int Rules = 20_000;

    /// <summary>Characters that a pattern may look at, its context included. Bounds the work at each place of a text.</summary>
    public const int PatternLength = 64;

    /// <summary>Parentheses inside parentheses: the parser is recursive.</summary>
    public const int Nesting = 16;

    /// <summary>Plain sequences that the alternatives and optional parts of one match line stand for.</summary>
    public const int Expansion = 512;

    /// <summary>Plain sequences of all rules together.</summary>
    public const int Sequences = 200_000;

    /// <summary>Different sets of characters in all rules together.</summary>
    public const int CharSets = 4_096;

    /// <summary>Kinds of characters that the rules tell apart.</summary>
    public const int CharClasses = 4_096;

    public const int States = 1_000_000;

    /// <summary>Steps of each part of the work of compiling; overlapping classes can make it large however few the rules.</summary>
    public const int BuildSteps = 20_000_000;

    /// <summary>Sequences that may end at the same place of the same text: each may be tried there.</summary>
    public const int Rivals = 256;

    /// <summary>Sequences that may begin at the same place of the same text and end at any: the best is looked for among them.</summary>
    public const int Contenders = 1_024;

    /// <summary>Characters that a replacement may write, captures included.</summary>
    public const int ReplacementLength = 128;

    /// <summary>Characters of a token that a guard looks at. A longer token is no word, and its rules are refused.</summary>
    public const int TokenLength = 128;

    /// <summary>Guards and rivals of one rule.</summary>
    public const int Guards = 32;
}
