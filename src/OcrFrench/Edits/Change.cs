namespace OcrFrench.Edits;

/// <summary>A change to a text.</summary>
/// <param name="Start">Where it starts in the text that is changed.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="TextStart">Where the replacement starts in the arena of its <see cref="ChangeList"/>.</param>
/// <param name="TextLength">Its length.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct Change(int Start, int End, int TextStart, int TextLength, Reason Reason)
{
    public int Length => End - Start;
}

/// <summary>Why a text is changed.</summary>
/// <param name="Kind">What is repaired.</param>
/// <param name="Rule">Who decided.</param>
/// <param name="Confidence">How likely it is to be right.</param>
/// <param name="RunnersUp">Where the other readings start in the list of them.</param>
/// <param name="RunnersUpCount">How many there are.</param>
internal readonly record struct Reason(CorrectionKind Kind, string Rule, float Confidence, int RunnersUp, int RunnersUpCount);
