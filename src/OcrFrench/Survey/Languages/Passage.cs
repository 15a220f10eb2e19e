namespace OcrFrench.Survey.Languages;

/// <summary>A stretch of text that is not French.</summary>
/// <param name="Start">Where its first word starts.</param>
/// <param name="End">Where its last word ends.</param>
/// <param name="Language">What it is in; never French.</param>
internal readonly record struct Passage(int Start, int End, PassageLanguage Language)
{
    public int Length => End - Start;
}
