using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>Knows of places that they are not to be suspected.</summary>
internal interface ISuspectFilter
{
    /// <summary>Takes such places out of a list of suspicious ones, in order.</summary>
    void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, LeftPlaces left);
}
