using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>Knows places that are above suspicion.</summary>
internal interface ISuspectFilter
{
    /// <summary>Removes such places from a list of suspects, in order.</summary>
    void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, LeftPlaces left);
}
