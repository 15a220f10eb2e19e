namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>A damaged word and what became of it.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Truth">What was printed.</param>
/// <param name="Start">Where what was read for it starts in the text.</param>
/// <param name="End">Where that ends.</param>
internal sealed record Loss(LossKind Kind, string Truth, int Start, int End)
{
    /// <summary>Why it was refused, where that is the kind of loss; null where nothing says why.</summary>
    public DoubtReason? Reason { get; init; }

    /// <summary>The reading that was found the best, where the word was weighed.</summary>
    public string? Best { get; init; }

    /// <summary>How likely that reading was said to be.</summary>
    public double Probability { get; init; }
}
