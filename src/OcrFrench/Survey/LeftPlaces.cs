using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>Places that look damaged but are left, with the reasons; recorded only on request.</summary>
internal sealed class LeftPlaces
{
    private readonly List<(Suspect Place, DoubtReason Reason)> _places = [];

    /// <summary>Whether to record them.</summary>
    public bool IsWanted { get; set; }

    public IReadOnlyList<(Suspect Place, DoubtReason Reason)> All => _places;

    public void Clear() => _places.Clear();

    /// <summary>Records a place. French words that may stand for another are skipped: nearly all of them are right.</summary>
    public void Add(in Suspect place, DoubtReason reason)
    {
        if (IsWanted && place.Kind == SuspectKind.Unknown) _places.Add((place, reason));
    }
}
