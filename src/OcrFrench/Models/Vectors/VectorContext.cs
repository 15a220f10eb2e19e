namespace OcrFrench.Models.Vectors;

/// <summary>What <see cref="WordVectors"/> made of the words around a place, and room for making it.</summary>
/// <remarks>Not thread-safe: it is used again for the next place.</remarks>
internal sealed class VectorContext(WordVectors vectors)
{
    /// <summary>The vector to which that of a word in this place is compared.</summary>
    public float[] Expected { get; } = new float[vectors.Dimensions];

    /// <summary>The numbers between the words around and what is expected.</summary>
    public float[] Inner { get; } = new float[vectors.Width];

    /// <summary>The vector of one of the words around.</summary>
    public float[] Word { get; } = new float[vectors.Dimensions];

    /// <summary>The rows of the words around, by position, for which <see cref="Expected"/> was computed.</summary>
    public int[] Rows { get; } = new int[2 * vectors.Reach];

    public bool IsComputed { get; set; }
}
