namespace OcrFrench.Models.Ngrams;

/// <summary>The two ids before another, hashed once for all that may follow; what they cost when the three are unknown is looked up once too.</summary>
internal struct NgramContext(ulong both, ulong last, int lastId)
{
    /// <summary>The hash of both.</summary>
    public readonly ulong Both => both;

    /// <summary>The hash of the last one alone.</summary>
    public readonly ulong Last => last;

    public readonly int LastId => lastId;

    /// <summary>What both add to the cost of an unknown three, once it is known.</summary>
    public float Backoff { get; private set; }

    public bool IsBackoffKnown { get; private set; }

    public void SetBackoff(float value) => (Backoff, IsBackoffKnown) = (value, true);
}
