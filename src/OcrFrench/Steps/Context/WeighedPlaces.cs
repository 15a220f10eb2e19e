using OcrFrench.Survey;

namespace OcrFrench.Steps.Context;

/// <summary>Takes what was weighed in the last round of cleaning, in positions of the cleaned text.</summary>
internal sealed class WeighedPlaces
{
    /// <summary>The places, in order.</summary>
    public List<WeighedPlace> All { get; } = [];

    /// <summary>Whether the text was judged to be sound, so that little was suspected.</summary>
    public bool IsSound { get; private set; }

    public void Start(in DamageProfile profile)
    {
        All.Clear();
        IsSound = profile.IsSound;
    }
}
