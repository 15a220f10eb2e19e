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
}
