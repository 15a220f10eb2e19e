namespace OcrFrench.Rules;

/// <summary>One of the plain forms of a match line: a fixed number of characters, each out of a set.</summary>
/// <param name="Rule">The index of the rule.</param>
/// <param name="Match">The index of the match line in the rule.</param>
/// <param name="Sets">For the character before, each character of the core, and each character after it, in that order.</param>
/// <param name="CoreLength">The number of characters replaced.</param>
/// <param name="Captures">Where the captures stand.</param>
internal sealed record Sequence(int Rule, int Match, CharSet[] Sets, int CoreLength, CaptureSpan[] Captures);
