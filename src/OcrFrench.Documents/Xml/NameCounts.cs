namespace OcrFrench.Documents.Xml;

/// <summary>How often each name is open: an end tag that closes nothing is detected without going through all open elements.</summary>
internal sealed class NameCounts
{
    private readonly Dictionary<int, int> _counts = [];

    public void Add(ReadOnlySpan<byte> name)
    {
        int hash = HashOf(name);
        _counts[hash] = _counts.GetValueOrDefault(hash) + 1;
    }

    public void Remove(ReadOnlySpan<byte> name) => _counts[HashOf(name)]--;

    /// <summary>Whether the name may be open; names that share a hash are not told apart.</summary>
    public bool Has(ReadOnlySpan<byte> name) => _counts.GetValueOrDefault(HashOf(name)) > 0;

    /// <summary>A number for a name, the same in capitals and small letters.</summary>
    public static int HashOf(ReadOnlySpan<byte> name)
    {
        uint hash = 2166136261;
        foreach (byte b in name) hash = (hash ^ (b is >= (byte)'A' and <= (byte)'Z' ? b + 32u : b)) * 16777619;
        return (int)hash;
    }
}
