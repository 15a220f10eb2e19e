using System.Text;
using OcrFrench.Edits;
using OcrFrench.Survey;

namespace OcrFrench;

/// <summary>A cleaned text, with every change made to it.</summary>
public sealed class CleaningResult
{
    /// <summary>The rule under which settled doubts are listed.</summary>
    private const string SettledRule = "settled";

    private readonly Lazy<DocumentProfile> _profile;

    internal CleaningResult(string source, string text, IReadOnlyList<Correction> corrections, IReadOnlyList<Doubt> doubts,
        Func<DocumentProfile> profile)
    {
        Source = source;
        Text = text;
        Corrections = corrections;
        Doubts = doubts;
        _profile = new Lazy<DocumentProfile>(profile);
        Map = new OffsetMap(source.Length, text.Length, corrections);
    }

    /// <summary>The text as it was given.</summary>
    public string Source { get; }

    /// <summary>The cleaned text; the same instance as <see cref="Source"/> when nothing was changed.</summary>
    public string Text { get; }

    /// <summary>The changes, sorted by <see cref="Correction.Start"/> and disjoint. Empty when nothing was changed.</summary>
    public IReadOnlyList<Correction> Corrections { get; }

    /// <summary>
    /// The places that looked damaged but were left alone, sorted by <see cref="Doubt.Start"/> and disjoint. Where a word was repaired only
    /// in part, a doubt may contain a correction: its readings then cover both.
    /// </summary>
    public IReadOnlyList<Doubt> Doubts { get; }

    /// <summary>
    /// What the text reveals about itself: what kind of OCR read it, how much of it is damaged, which words recur, what was misread most
    /// often. Computed on first access, which costs about as much as cleaning sound text.
    /// </summary>
    public DocumentProfile Profile => _profile.Value;

    /// <summary>What was left alone for not being French prose: of <see cref="Profile"/>, the part that costs nothing.</summary>
    internal WordsLeft Left { get; init; } = WordsLeft.None;

    /// <summary>Maps positions between <see cref="Source"/> and <see cref="Text"/>, in both directions.</summary>
    public OffsetMap Map { get; }

    /// <summary>Keeps only some of the corrections, as a reviewer would. The doubts stay.</summary>
    /// <param name="condition">Returns true for the corrections to keep.</param>
    /// <returns>The same instance when all are kept.</returns>
    public CleaningResult Keep(Func<Correction, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        List<Correction> kept = [.. Corrections.Where(condition)];
        return kept.Count == Corrections.Count ? this : With(kept, Doubts);
    }

    /// <summary>Settles some of the doubts, as decided by a person, another engine or a language model.</summary>
    /// <remarks>
    /// Each chosen reading becomes a correction with the rule <c>settled</c> and the probability of the reading as its confidence; it
    /// replaces any corrections inside the doubt. The map, the change log and undo work as for any other correction. The rest of the text
    /// is not examined again.
    /// </remarks>
    /// <param name="choose">Returns, for each doubt that has readings, the text of one of them, or null to leave the place as it
    /// is.</param>
    /// <returns>The same instance when every doubt is left as it is.</returns>
    /// <exception cref="ArgumentException">The chosen text is not one of the doubt’s readings.</exception>
    public CleaningResult Settle(Func<Doubt, string?> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        var chosen = new List<Correction>();
        var left = new List<Doubt>();
        foreach (Doubt doubt in Doubts)
        {
            string? text = doubt.Readings.Count == 0 ? null : choose(doubt);
            if (text is null) left.Add(doubt);
            else chosen.Add(Settled(doubt, text));
        }

        if (chosen.Count == 0) return this;
        IEnumerable<Correction> others = Corrections.Where(made => !chosen.Exists(one => made.Start < one.End && one.Start < made.End));
        return With([.. others.Concat(chosen).OrderBy(static correction => correction.Start)], left);
    }

    private static Correction Settled(Doubt doubt, string text)
    {
        DoubtReading reading = doubt.Readings.FirstOrDefault(reading => reading.Text == text)
            ?? throw new ArgumentException($"'{text}' is not one of the readings of '{doubt.Original}' at {doubt.Start}: choose one of "
                + $"{string.Join(", ", doubt.Readings.Select(static r => $"'{r.Text}'"))}, or null.");
        return new Correction
        {
            Start = doubt.Start,
            OutputStart = 0,
            Original = doubt.Original,
            Replacement = text,
            Kind = Kinds.Of(doubt.Original, text),
            Rule = SettledRule,
            Confidence = reading.Probability,
            RunnersUp = [.. doubt.Readings.Where(other => other != reading).Select(static other => other.Text)],
        };
    }

    /// <summary>The same source with these corrections, sorted and disjoint, instead of its own.</summary>
    private CleaningResult With(List<Correction> corrections, IReadOnlyList<Doubt> doubts)
    {
        var text = new StringBuilder(Text.Length);
        int at = 0;
        for (int i = 0; i < corrections.Count; i++)
        {
            Correction correction = corrections[i];
            text.Append(Source, at, correction.Start - at);
            corrections[i] = correction with { OutputStart = text.Length };
            text.Append(correction.Replacement);
            at = correction.End;
        }

        text.Append(Source, at, Source.Length - at);
        return new CleaningResult(Source, corrections.Count == 0 ? Source : text.ToString(), corrections, doubts, () => Profile)
        {
            Left = Left
        };
    }
}
