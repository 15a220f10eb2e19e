namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>A damaged word and what became of it.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Truth">What was printed.</param>
/// <param name="Start">The start of what was read for it.</param>
/// <param name="End">The end of what was read for it.</param>
internal sealed record Loss(LossKind Kind, string Truth, int Start, int End)
{
    /// <summary>Why the change was refused, if it was and if the reason is known.</summary>
    public DoubtReason? Reason { get; init; }

    /// <summary>The best reading, if the word was weighed.</summary>
    public string? Best { get; init; }

    /// <summary>The probability of that reading.</summary>
    public double Probability { get; init; }
}
