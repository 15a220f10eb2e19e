using OcrFrench.Edits;

namespace OcrFrench.Acceptance;

/// <summary>The changes of a round that were not made, with the reasons; recorded only on request.</summary>
internal sealed class Refusals
{
    private readonly List<(DoubtReason Reason, float Threshold)> _reasons = [];

    /// <summary>Whether to record them.</summary>
    public bool IsWanted { get; set; }

    /// <summary>The changes, in any order.</summary>
    public ChangeList Changes { get; } = new();

    public int Count => Changes.Count;

    /// <summary>Why a change was refused, and the confidence it would have needed; 0 where no threshold decided.</summary>
    public (DoubtReason Reason, float Threshold) ReasonOf(int index) => _reasons[index];

    public void Clear()
    {
        Changes.Clear();
        _reasons.Clear();
    }

    public void Add(ChangeList from, in Change change, DoubtReason reason, float threshold = 0)
    {
        if (!IsWanted) return;
        Changes.Add(change.Start, change.End, from.TextOf(change), change.Reason);
        _reasons.Add((reason, threshold));
    }
}
