namespace OcrFrench.Models.Ngrams;

/// <summary>Token ids in a reusable buffer.</summary>
internal sealed class TokenBuffer
{
    private int[] _ids = new int[256];

    public int Count { get; private set; }

    public int this[int index] => _ids[index];

    public ReadOnlySpan<int> this[Range range] => _ids.AsSpan(0, Count)[range];

    public void Clear() => Count = 0;

    public void Add(int id)
    {
        if (Count == _ids.Length) Array.Resize(ref _ids, Count * 2);
        _ids[Count++] = id;
    }
}
