using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>A repair that the decoder considers the best, and its probability of being right.</summary>
internal struct Proposal
{
    /// <summary>The place in the text to replace.</summary>
    public int Start, End;

    /// <summary>The replacement in the session's arena.</summary>
    public int TextStart, TextLength;

    public float Probability;
    public SuspectKind Kind;

    /// <summary>The section of the ranker that judged it.</summary>
    public int Section;

    /// <summary>Where the features of the proposal are stored, if they are kept.</summary>
    public int FeaturesAt;

    /// <summary>The index of the first runner-up text, and the number of runners-up.</summary>
    public int RunnersUpFrom, RunnersUpCount;
}
