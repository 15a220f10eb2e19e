using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>A repair that the decoder holds for the best one, and how likely it is to be right.</summary>
internal struct Proposal
{
    /// <summary>The place in the text that is replaced.</summary>
    public int Start, End;

    /// <summary>Where the replacement stands in the session's arena.</summary>
    public int TextStart, TextLength;

    public float Probability;
    public SuspectKind Kind;

    /// <summary>The section of the ranker that judged it.</summary>
    public int Section;

    /// <summary>Where the features of the proposal stand, when they are kept.</summary>
    public int FeaturesAt;

    /// <summary>Index of the first runner-up text, and how many there are.</summary>
    public int RunnersUpFrom, RunnersUpCount;
}
