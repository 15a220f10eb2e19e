namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>A text whose repairs the ranker learns to judge.</summary>
/// <param name="Kind">What kind of text it is, and who read it.</param>
/// <param name="Work">The work that it is of: no work is both learnt from and judged.</param>
/// <param name="Read">The text as it was read.</param>
/// <param name="Printed">What was printed; the same where every change is wrong.</param>
internal sealed record JudgedText(string Kind, string Work, string Read, string Printed)
{
    /// <summary>Works are divided into this many parts, each judged by what the others taught (by hand).</summary>
    public const int Parts = 5;

    /// <summary>Whether its words may be among those that the language model learns from.</summary>
    public bool IsOfCorpora => Kind is "calamari18" or "sound-novel" or "sound-law" or "sound-novel18" or "sound-old18";

    /// <summary>Whether a commercial engine read it.</summary>
    public bool IsOfCommercialEngine => Kind is "gallica" or "drafts" or "residue" or "press";

    /// <summary>Whether its truth is another reading that nobody corrected to the letter: a word in it may be a misreading.</summary>
    public bool HasUnsureTruth => Kind is "press" or "cut-press" or "calamari18";

    public bool IsSound => ReferenceEquals(Read, Printed) || Read == Printed;

    /// <summary>The part that its work belongs to.</summary>
    public int Part => (int)(Hash(Work) % Parts);

    /// <summary>FNV-1a: the same everywhere, unlike the hash codes of .NET.</summary>
    public static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
