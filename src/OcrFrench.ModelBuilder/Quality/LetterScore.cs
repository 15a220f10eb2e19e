namespace OcrFrench.ModelBuilder.Quality;

/// <summary>
/// The letters measure: how many of the words with damaged letters were fixed, and how many of the changed words were fixed or came nearer.
/// </summary>
/// <remarks>
/// Punctuation, case, cut words and words for which nothing was read do not count, because pages and their truths differ in these for other
/// reasons.
/// </remarks>
internal sealed record LetterScore
{
    public static LetterScore Empty { get; } = new();

    public long Words { get; init; }

    public long Fixed { get; init; }

    public long Missed { get; init; }

    public long Nearer { get; init; }

    public long Wrong { get; init; }

    public long Broken { get; init; }

    /// <summary>Words of the truth without letters, or for which nothing was read.</summary>
    public long None { get; init; }

    public long Damaged => Fixed + Missed + Nearer + Wrong;

    public long Changed => Fixed + Nearer + Wrong + Broken;

    public double Recall => (double)Fixed / Math.Max(1, Damaged);

    public double Precision => (double)(Fixed + Nearer) / Math.Max(1, Changed);

    public static LetterScore Of(IReadOnlyList<LetterVerdict> verdicts)
    {
        long Count(LetterVerdict verdict) => verdicts.LongCount(other => other == verdict);
        return new LetterScore
        {
            Words = verdicts.Count,
            Fixed = Count(LetterVerdict.Fixed),
            Missed = Count(LetterVerdict.Missed),
            Nearer = Count(LetterVerdict.Nearer),
            Wrong = Count(LetterVerdict.Wrong),
            Broken = Count(LetterVerdict.Broken),
            None = Count(LetterVerdict.None),
        };
    }

    public LetterScore Add(LetterScore other) => new()
    {
        Words = Words + other.Words,
        Fixed = Fixed + other.Fixed,
        Missed = Missed + other.Missed,
        Nearer = Nearer + other.Nearer,
        Wrong = Wrong + other.Wrong,
        Broken = Broken + other.Broken,
        None = None + other.None,
    };
}
