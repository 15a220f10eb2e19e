using OcrFrench.Survey.Languages;

namespace OcrFrench.Survey;

/// <summary>A stretch of text that is left alone because it is not French, or not prose.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Reason">What it is: another language, or no prose.</param>
/// <param name="Language">The language, where it is another one.</param>
internal readonly record struct ClosedRange(int Start, int End, DoubtReason Reason, PassageLanguage Language)
{
    public int Length => End - Start;
}
