using OcrFrench.Models.Search;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>A place for the decoder to decide: what was read there, and what may have been printed.</summary>
internal struct Unit
{
    /// <summary>The place in the text; a decision replaces all of it.</summary>
    public int Start, End;

    public SuspectKind Kind;

    /// <summary>What was read, in the form used for the search, in the decoder's arena.</summary>
    public int ReadStart, ReadLength;

    /// <summary>How much of what was read is at the start of the place, and where in the text the rest begins.</summary>
    public int ReadBreak, RestAt;

    /// <summary>The first candidate, which leaves the text as it is …</summary>
    public int First;

    /// <summary>… and the end of the candidates, exclusive.</summary>
    public int Last;

    /// <summary>The tokens between the previous unit and this one, in the segment's token list.</summary>
    public int FixedFrom, FixedTo;

    /// <summary>The candidate on the best path.</summary>
    public int Best;

    /// <summary>The hash of what was read, for evidence from other words of the document.</summary>
    public uint Form;

    public bool IsKnown;
    public SentenceStart AtSentenceStart;
}
