namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>A text from whose repairs the ranker learns.</summary>
/// <param name="Kind">What kind of text it is, and who read it.</param>
/// <param name="Work">The work that it belongs to: a work is either learnt from or judged, not both.</param>
/// <param name="Read">The text as it was read.</param>
/// <param name="Printed">What was printed; the same as what was read if any change is wrong.</param>
internal sealed record JudgedText(string Kind, string Work, string Read, string Printed)
{
    /// <summary>The works are divided into this many parts, one of which is kept aside to be judged. By hand.</summary>
    public const int Parts = 5;

    /// <summary>Whether the language model may have learnt from it.</summary>
    public bool IsOfCorpora => Kind is "calamari18" or "sound-novel" or "sound-law" or "sound-novel18" or "sound-old18";

    /// <summary>Whether a commercial engine read it.</summary>
    public bool IsOfCommercialEngine => Kind is "gallica" or "drafts" or "residue" or "press";

    /// <summary>Whether its truth is another OCR that was not fully corrected and may be misread itself.</summary>
    public bool HasUnsureTruth => Kind is "press" or "cut-press" or "calamari18";

    public bool IsSound => ReferenceEquals(Read, Printed) || Read == Printed;

    /// <summary>The part of the material that its work belongs to.</summary>
    public int Part => (int)(Hash(Work) % Parts);

    /// <summary>FNV-1a, which is the same everywhere, unlike hash codes in .NET.</summary>
    public static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
