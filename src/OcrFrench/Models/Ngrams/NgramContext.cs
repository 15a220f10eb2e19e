namespace OcrFrench.Models.Ngrams;

/// <summary>
/// The two ids before another, hashed once for everything that may follow; the backoff cost of unknown triples is looked up once too.
/// </summary>
internal struct NgramContext(ulong both, ulong last, int lastId)
{
    /// <summary>The hash of both ids.</summary>
    public readonly ulong Both => both;

    /// <summary>The hash of the second one alone.</summary>
    public readonly ulong Last => last;

    public readonly int LastId => lastId;

    /// <summary>What the two add to the cost of an unknown triple, once it has been looked up.</summary>
    public float Backoff { get; private set; }

    public bool IsBackoffKnown { get; private set; }

    public void SetBackoff(float value) => (Backoff, IsBackoffKnown) = (value, true);
}
