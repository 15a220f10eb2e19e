namespace OcrFrench.Documents;

/// <summary>
/// How close a text from OCR and its cleaned form come to the truth. Counts can be added across pages; the rates follow from them.
/// </summary>
public sealed record EvaluationResult
{
    /// <summary>Nothing compared yet: the starting point of a sum.</summary>
    public static EvaluationResult Empty { get; } = new();

    /// <summary>Characters (code points) of the truth.</summary>
    public long Characters { get; init; }

    /// <summary>Characters to insert, delete or replace to turn what was read into the truth.</summary>
    public long CharacterErrorsBefore { get; init; }

    /// <summary>The same for the cleaned text.</summary>
    public long CharacterErrorsAfter { get; init; }

    /// <summary>Words of the truth, separated by white space.</summary>
    public long Words { get; init; }

    /// <summary>Words to insert, delete or replace to turn what was read into the truth.</summary>
    public long WordErrorsBefore { get; init; }

    /// <summary>The same for the cleaned text.</summary>
    public long WordErrorsAfter { get; init; }

    /// <summary>Words of the truth that were misread.</summary>
    public long Damaged => Fixed + Missed + Nearer + Wrong;

    /// <summary>Words of the truth that were read correctly.</summary>
    public long Sound => Words - Damaged;

    /// <summary>Damaged words that cleaning repaired.</summary>
    public long Fixed { get; init; }

    /// <summary>Damaged words that cleaning left as they were read.</summary>
    public long Missed { get; init; }

    /// <summary>Damaged words that cleaning brought closer to the truth without reaching it.</summary>
    public long Nearer { get; init; }

    /// <summary>Damaged words that cleaning changed without bringing them closer.</summary>
    public long Wrong { get; init; }

    /// <summary>Correctly read words that cleaning changed.</summary>
    public long Broken { get; init; }

    /// <summary>Words that cleaning changed.</summary>
    public long Changed => Fixed + Nearer + Wrong + Broken;

    /// <summary>Character error rate before cleaning: errors per character of the truth.</summary>
    public double CharacterErrorRateBefore => Share(CharacterErrorsBefore, Characters);

    /// <summary>Character error rate after cleaning.</summary>
    public double CharacterErrorRateAfter => Share(CharacterErrorsAfter, Characters);

    /// <summary>The share of the character errors that cleaning removed; negative if it added some.</summary>
    public double CharacterErrorReduction => 1 - Share(CharacterErrorsAfter, CharacterErrorsBefore);

    /// <summary>Word error rate before cleaning: errors per word of the truth.</summary>
    public double WordErrorRateBefore => Share(WordErrorsBefore, Words);

    /// <summary>Word error rate after cleaning.</summary>
    public double WordErrorRateAfter => Share(WordErrorsAfter, Words);

    /// <summary>The share of damaged words that cleaning repaired.</summary>
    public double Recall => Share(Fixed, Damaged);

    /// <summary>The share of changed words that reached the truth or came closer to it; 0 if nothing was changed.</summary>
    public double EditPrecision => Share(Fixed + Nearer, Changed);

    /// <summary>The sum of two results, for example of two pages of a book.</summary>
    /// <param name="other">The result to add.</param>
    /// <returns>The sum; both operands are unchanged.</returns>
    public EvaluationResult Add(EvaluationResult other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new EvaluationResult
        {
            Characters = Characters + other.Characters,
            CharacterErrorsBefore = CharacterErrorsBefore + other.CharacterErrorsBefore,
            CharacterErrorsAfter = CharacterErrorsAfter + other.CharacterErrorsAfter,
            Words = Words + other.Words,
            WordErrorsBefore = WordErrorsBefore + other.WordErrorsBefore,
            WordErrorsAfter = WordErrorsAfter + other.WordErrorsAfter,
            Fixed = Fixed + other.Fixed,
            Missed = Missed + other.Missed,
            Nearer = Nearer + other.Nearer,
            Wrong = Wrong + other.Wrong,
            Broken = Broken + other.Broken,
        };
    }

    private static double Share(long part, long whole) => (double)part / Math.Max(1, whole);
}
