using OcrFrench.Models.Search;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>A place that the decoder decides: what was read there, and what may have been printed.</summary>
internal struct Unit
{
    /// <summary>The place in the text, all of which a decision replaces.</summary>
    public int Start, End;

    public SuspectKind Kind;

    /// <summary>What was read, as the search saw it, in the decoder's arena.</summary>
    public int ReadStart, ReadLength;

    /// <summary>How much of what was read stands at the place's start, and where in the text the rest of it starts.</summary>
    public int ReadBreak, RestAt;

    /// <summary>Candidates from here …</summary>
    public int First;

    /// <summary>… to here, not included. The first one leaves the text as it is.</summary>
    public int Last;

    /// <summary>Tokens between the unit before and this one, in the segment's token list.</summary>
    public int FixedFrom, FixedTo;

    /// <summary>The candidate on the best path.</summary>
    public int Best;

    /// <summary>The hash of what was read, for the evidence that other words of the document give.</summary>
    public uint Form;

    public bool IsKnown;
    public SentenceStart AtSentenceStart;
}
