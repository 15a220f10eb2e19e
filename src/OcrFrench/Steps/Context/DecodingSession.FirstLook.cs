using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>The first look alone: what a text tells of its source.</summary>
internal sealed partial class DecodingSession
{
    /// <summary>Repairs at least as likely as this will be made, most of them.</summary>
    private const float LikelyRepair = 0.8f;

    /// <summary>Takes the first look at a text that a source is known by, and no more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspects">The suspicious places, in order; words that do not fit their context are added.</param>
    /// <param name="profile">What is known of the text.</param>
    /// <param name="foreign">Passages in other languages, in order.</param>
    /// <param name="scanned">What has scanned the text last and counted its words.</param>
    /// <returns>The edits that it shows; they hold until the next text.</returns>
    public DocumentEdits FirstLook(ReadOnlySpan<char> text, List<Suspect> suspects, in DamageProfile profile, ReadOnlySpan<(int Start, int End)> foreign, TextScanner scanned)
    {
        Likely = 0;
        GatherEvidence(text, suspects, profile, foreign, scanned);
        return _edits;
    }

    /// <summary>How many places the last first look would repair.</summary>
    public int Likely { get; private set; }
}
