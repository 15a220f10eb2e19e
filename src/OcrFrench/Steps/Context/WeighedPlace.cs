using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>A place that was suspected, with everything that was weighed there: for finding out why a repair was not made.</summary>
/// <param name="Start">Where it starts in the text that the places were looked for in.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">Why it was suspected.</param>
/// <param name="Readings">The candidates in order of cost, without what was read; none where a quick look sufficed.</param>
/// <param name="Best">The index of the reading that was found to be best, or -1.</param>
/// <param name="Probability">How likely the best one was said to be.</param>
internal sealed record WeighedPlace(
    int Start, int End, SuspectKind Kind, IReadOnlyList<WeighedReading> Readings, int Best, float Probability)
{
    /// <summary>Whether a quick look found the word plainly right, and nothing was weighed.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>A candidate for a place.</summary>
/// <param name="Text">What would stand there.</param>
/// <param name="Cost">What the channel and the language model say against it, in nats.</param>
internal readonly record struct WeighedReading(string Text, float Cost);
