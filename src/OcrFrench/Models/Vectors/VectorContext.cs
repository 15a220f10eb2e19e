using OcrFrench.Models.Ngrams;

namespace OcrFrench.Models.Vectors;

/// <summary>
/// What <see cref="WordVectors"/> expects in a place, and what it expected in earlier ones: every pass over a text weighs the same places,
/// all candidates of one stand between the same words, and the network takes longer than all that is asked of it.
/// </summary>
/// <remarks>Not thread-safe: it is used again for the next place.</remarks>
internal sealed class VectorContext
{
    /// <summary>How many places are remembered; a power of two. By hand: those of a few pages, in 150 kilobytes.</summary>
    private const int Places = 512;

    private readonly int _positions, _dimensions;
    private readonly int[] _rows;
    private readonly float[] _expected;
    private int _place;

    public VectorContext(WordVectors vectors)
    {
        _positions = 2 * vectors.Reach;
        _dimensions = vectors.Dimensions;
        Inner = new float[vectors.Width];
        Word = new float[vectors.Dimensions];
        Around = new int[_positions];
        _rows = new int[Places * _positions];
        // No word has this row.
        Array.Fill(_rows, -1);
        _expected = new float[Places * _dimensions];
    }

    /// <summary>The vector to which that of a word in this place is compared.</summary>
    public Span<float> Expected => _expected.AsSpan(_place * _dimensions, _dimensions);

    /// <summary>The rows of the words around the place, by position.</summary>
    public int[] Around { get; }

    /// <summary>The numbers between the words around and what is expected.</summary>
    public float[] Inner { get; }

    /// <summary>The vector of one of the words around.</summary>
    public float[] Word { get; }

    /// <summary>Turns to a place with the words in <see cref="Around"/>.</summary>
    /// <returns>Whether what is expected there is known; otherwise the caller computes it.</returns>
    public bool IsRemembered()
    {
        ulong hash = NgramHash.Start(0);
        foreach (int row in Around) hash = NgramHash.Append(hash, row);
        _place = (int)(hash % Places);
        Span<int> rows = _rows.AsSpan(_place * _positions, _positions);
        if (rows.SequenceEqual(Around)) return true;
        Around.CopyTo(rows);
        return false;
    }
}
