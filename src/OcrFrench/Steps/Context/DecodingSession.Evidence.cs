using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>The evidence pass on its own: what a text reveals about its source.</summary>
internal sealed partial class DecodingSession
{
    /// <summary>Most repairs at least this likely will be made.</summary>
    /// <remarks>By hand: about where the levels decide.</remarks>
    private const float LikelyRepair = 0.8f;

    /// <summary>Makes only the evidence pass through a text, to learn about its source.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspects">The suspicious places, in order; words that do not fit their context are added.</param>
    /// <param name="profile">What is known of the text.</param>
    /// <param name="closed">Stretches that are not French prose, in order.</param>
    /// <param name="scanned">What has scanned the text last and counted its words.</param>
    /// <returns>The edits that it shows; they hold until the next text.</returns>
    public DocumentEdits EvidenceOf(
        ReadOnlySpan<char> text, List<Suspect> suspects, in DamageProfile profile, ReadOnlySpan<ClosedRange> closed, TextScanner scanned)
    {
        Likely = 0;
        GatherEvidence(text, suspects, profile, closed, scanned);
        return _edits;
    }

    /// <summary>How many places the most recent evidence pass would repair.</summary>
    public int Likely { get; private set; }
}
