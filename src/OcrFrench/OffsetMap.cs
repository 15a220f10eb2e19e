namespace OcrFrench;

/// <summary>
/// Maps positions in a source text to positions in the cleaned text and back, so that coordinates and annotations survive.
/// </summary>
/// <remarks>
/// Positions are UTF-16 offsets from 0 to the length of the text, inclusive. The map is total and monotone: every position has an image,
/// and a later position never maps before an earlier one. A position strictly inside a changed stretch maps to the end of its counterpart;
/// the start maps to the start, the end to the end.
/// </remarks>
public sealed class OffsetMap
{
    private readonly int _sourceLength;
    private readonly int _outputLength;
    private readonly IReadOnlyList<Correction> _corrections;

    internal OffsetMap(int sourceLength, int outputLength, IReadOnlyList<Correction> corrections)
    {
        _sourceLength = sourceLength;
        _outputLength = outputLength;
        _corrections = corrections;
    }

    /// <summary>Maps a position in the source to the cleaned text.</summary>
    /// <param name="position">From 0 to the length of the source.</param>
    /// <returns>From 0 to the length of the cleaned text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is negative or past the end of the source
    /// text.</exception>
    public int ToOutput(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, _sourceLength);
        int last = LastStartingBefore(position, static c => c.Start);
        if (last < 0) return position;
        Correction correction = _corrections[last];
        int outputEnd = correction.OutputStart + correction.Replacement.Length;
        return position <= correction.End ? outputEnd : outputEnd + (position - correction.End);
    }

    /// <summary>Maps a position in the cleaned text to the source.</summary>
    /// <param name="position">From 0 to the length of the cleaned text.</param>
    /// <returns>From 0 to the length of the source.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is negative or past the end of the cleaned
    /// text.</exception>
    public int ToSource(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, _outputLength);
        int last = LastStartingBefore(position, static c => c.OutputStart);
        if (last < 0) return position;
        Correction correction = _corrections[last];
        int outputEnd = correction.OutputStart + correction.Replacement.Length;
        return position <= outputEnd ? correction.End : correction.End + (position - outputEnd);
    }

    /// <summary>The last correction that starts strictly before the position, or -1.</summary>
    private int LastStartingBefore(int position, Func<Correction, int> start)
    {
        int low = 0, high = _corrections.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (start(_corrections[middle]) < position) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
