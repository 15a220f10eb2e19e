namespace OcrFrench.Characters;

/// <summary>
/// Stretches of values, one after another in a single reusable buffer. What was written stays where it is until the arena is cleared, so
/// that its owner can refer to it by start and length; nothing is allocated once the buffer has grown.
/// </summary>
/// <param name="capacity">How many values fit before the buffer has to grow.</param>
internal sealed class Arena<T>(int capacity)
    where T : unmanaged
{
    private T[] _values = new T[capacity];

    /// <summary>How many values have been written: where the next stretch will start.</summary>
    public int Length { get; private set; }

    public T this[int index] => _values[index];

    public ReadOnlySpan<T> this[Range range] => Written[range];

    /// <summary>Everything that has been written.</summary>
    public ReadOnlySpan<T> Written => _values.AsSpan(0, Length);

    /// <summary>Forgets what was written; the buffer is kept.</summary>
    public void Clear() => Length = 0;

    /// <summary>Forgets what was written behind a place.</summary>
    public void CutTo(int length) => Length = Math.Min(Length, length);

    /// <summary>A stretch that has been written.</summary>
    public ReadOnlySpan<T> At(int start, int length) => _values.AsSpan(start, length);

    /// <summary>Writes a stretch, which may be one of this arena; returns where it starts.</summary>
    public int Write(ReadOnlySpan<T> stretch)
    {
        int start = Length, length = start + stretch.Length;
        if (length > _values.Length) Array.Resize(ref _values, Math.Max(_values.Length * 2, length));
        stretch.CopyTo(_values.AsSpan(start));
        Length = length;
        return start;
    }

    /// <summary>Writes a single value.</summary>
    public void Add(T value)
    {
        if (Length == _values.Length) Array.Resize(ref _values, _values.Length * 2);
        _values[Length++] = value;
    }
}
