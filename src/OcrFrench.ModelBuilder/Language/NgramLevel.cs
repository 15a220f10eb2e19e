namespace OcrFrench.ModelBuilder.Language;

/// <summary>
/// The n-grams of one length, sorted by context and word. Order 1 holds every id at its own index; in the others, <see cref="Context"/>
/// and <see cref="Suffix"/> point to the n-grams without the last and without the first id, one order down.
/// </summary>
internal sealed class NgramLevel(int order, int length)
{
    public int Order { get; } = order;

    public int Length { get; } = length;

    public int[] Context { get; } = new int[order == 1 ? 0 : length];

    public int[] Suffix { get; } = new int[order == 1 ? 0 : length];

    public int[] Word { get; } = new int[length];

    /// <summary>Whether the first id is the start of a sentence.</summary>
    public bool[] AtStart { get; } = new bool[length];

    /// <summary>How often the n-gram occurs in the text.</summary>
    public int[] Count { get; } = new int[length];

    /// <summary>The count that Kneser-Ney uses: below the highest order, the number of different ids seen before the n-gram.</summary>
    public int[] Adjusted { get; } = new int[length];

    /// <summary>P(word | context).</summary>
    public double[] Probability { get; } = new double[length];

    /// <summary>The factor applied to the lower order's probability of ids that did not follow this n-gram.</summary>
    public double[] Backoff { get; } = new double[length];

    /// <summary>Whether the model keeps the n-gram.</summary>
    public bool[] Kept { get; } = new bool[length];
}
