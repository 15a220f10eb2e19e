using System.Text;

namespace OcrFrench;

/// <summary>A cleaned text with everything that was changed in it.</summary>
public sealed class CleaningResult
{
    private readonly Lazy<DocumentProfile> _profile;

    internal CleaningResult(string source, string text, IReadOnlyList<Correction> corrections, Func<DocumentProfile> profile)
    {
        Source = source;
        Text = text;
        Corrections = corrections;
        _profile = new Lazy<DocumentProfile>(profile);
        Map = new OffsetMap(source.Length, text.Length, corrections);
    }

    /// <summary>The text that was given.</summary>
    public string Source { get; }

    /// <summary>The cleaned text; the same instance as <see cref="Source"/> when nothing was changed.</summary>
    public string Text { get; }

    /// <summary>The changes, sorted by <see cref="Correction.Start"/> and disjoint. Empty when nothing was changed.</summary>
    public IReadOnlyList<Correction> Corrections { get; }

    /// <summary>
    /// What the text tells of itself: the kind of its OCR, how much of it is damaged, words that recur, what was misread most. Put together
    /// when it is first asked for, which costs about as much as cleaning sound text.
    /// </summary>
    public DocumentProfile Profile => _profile.Value;

    /// <summary>Maps positions between <see cref="Source"/> and <see cref="Text"/>, both ways.</summary>
    public OffsetMap Map { get; }

    /// <summary>The cleaning with only some of its corrections, as a reviewer leaves it.</summary>
    /// <param name="condition">Whether a correction is made.</param>
    /// <returns>The same instance when all of them are.</returns>
    public CleaningResult Keep(Func<Correction, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var kept = new List<Correction>(Corrections.Count);
        var text = new StringBuilder(Text.Length);
        int at = 0;
        foreach (Correction correction in Corrections)
        {
            if (!condition(correction)) continue;
            text.Append(Source, at, correction.Start - at);
            kept.Add(correction with { OutputStart = text.Length });
            text.Append(correction.Replacement);
            at = correction.End;
        }

        if (kept.Count == Corrections.Count) return this;
        text.Append(Source, at, Source.Length - at);
        return new CleaningResult(Source, kept.Count == 0 ? Source : text.ToString(), kept, () => Profile);
    }
}
