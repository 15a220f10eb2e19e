using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>Places that look damaged and are left, with the reason; only kept where somebody wants to know.</summary>
internal sealed class LeftPlaces
{
    private readonly List<(Suspect Place, DoubtReason Reason)> _places = [];

    /// <summary>Whether anybody wants to know.</summary>
    public bool IsWanted { get; set; }

    public IReadOnlyList<(Suspect Place, DoubtReason Reason)> All => _places;

    public void Clear() => _places.Clear();

    /// <summary>Keeps a place. French words that may stand for another are passed over: nearly all of them are right.</summary>
    public void Add(in Suspect place, DoubtReason reason)
    {
        if (IsWanted && place.Kind == SuspectKind.Unknown) _places.Add((place, reason));
    }
}
