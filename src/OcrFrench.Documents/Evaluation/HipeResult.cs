namespace OcrFrench.Documents.Evaluation;

/// <summary>
/// The measure of the HIPE-OCRepair evaluation of 2026, over folded text (lower case, letters and numbers only): the match error
/// rate, errors ÷ (errors + matching characters), and how many units came out better or worse.
/// </summary>
internal sealed record HipeResult
{
    /// <summary>Nothing compared yet: the start of a sum.</summary>
    public static HipeResult Empty { get; } = new();

    /// <summary>Texts compared.</summary>
    public long Units { get; init; }

    /// <summary>Characters that matched before cleaning.</summary>
    public long HitsBefore { get; init; }

    /// <summary>Errors before cleaning.</summary>
    public long ErrorsBefore { get; init; }

    /// <summary>Characters that matched after cleaning.</summary>
    public long HitsAfter { get; init; }

    /// <summary>Errors after cleaning.</summary>
    public long ErrorsAfter { get; init; }

    /// <summary>Units with a lower match error rate after cleaning.</summary>
    public long Better { get; init; }

    /// <summary>Units with a higher match error rate after cleaning.</summary>
    public long Worse { get; init; }

    /// <summary>Match error rate over all units before cleaning.</summary>
    public double RateBefore => Rate(HitsBefore, ErrorsBefore);

    /// <summary>Match error rate over all units after cleaning.</summary>
    public double RateAfter => Rate(HitsAfter, ErrorsAfter);

    /// <summary>The share of the units made better less the share made worse, from -1 to 1.</summary>
    public double Preference => (double)(Better - Worse) / Math.Max(1, Units);

    /// <summary>The sum of two results.</summary>
    public HipeResult Add(HipeResult other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new HipeResult
        {
            Units = Units + other.Units,
            HitsBefore = HitsBefore + other.HitsBefore,
            ErrorsBefore = ErrorsBefore + other.ErrorsBefore,
            HitsAfter = HitsAfter + other.HitsAfter,
            ErrorsAfter = ErrorsAfter + other.ErrorsAfter,
            Better = Better + other.Better,
            Worse = Worse + other.Worse,
        };
    }

    internal static double Rate(long hits, long errors) => (double)errors / Math.Max(1, hits + errors);
}
