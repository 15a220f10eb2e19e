namespace OcrFrench.Rules;

/// <summary>A piece of a pattern, as written.</summary>
internal abstract record Pattern;

/// <summary>One character out of a set.</summary>
internal sealed record OneOf(CharSet Set) : Pattern;

/// <summary>A sequence of pieces, possibly empty.</summary>
internal sealed record Series(IReadOnlyList<Pattern> Parts) : Pattern;

/// <summary>One piece or another.</summary>
internal sealed record Choice(IReadOnlyList<Pattern> Options) : Pattern;

/// <summary>A piece that may be missing.</summary>
internal sealed record Maybe(Pattern Part) : Pattern;

/// <summary>A piece whose text the replacement can repeat: <c>$1</c> is the first opened.</summary>
internal sealed record Capture(int Number, Pattern Part) : Pattern;

/// <summary>One <c>match</c> line: what is replaced, what must surround it, and what is written instead.</summary>
/// <param name="Left">The character just before, or null for any.</param>
/// <param name="Core">What is replaced.</param>
/// <param name="Right">What must follow; it is not replaced.</param>
/// <param name="Replacement">What is written.</param>
/// <param name="Line">The line in the file.</param>
internal sealed record MatchLine(CharSet? Left, Pattern Core, Pattern Right, Replacement Replacement, int Line);
