namespace OcrFrench.ModelBuilder.Channel;

/// <summary>How often each string of up to three characters was printed, to normalise the probabilities of edits by.</summary>
internal sealed class PrintedCounts
{
    private readonly Dictionary<ulong, double> counts = [];
    private readonly Dictionary<char, double> capitals = [];

    /// <summary>
    /// The number of characters, including spaces between words; also the number of places where something may be inserted.
    /// </summary>
    public double Characters { get; private set; }

    /// <param name="printed">A printed page in its own case, with a space after each word.</param>
    public void Add(string printed)
    {
        string lower = printed.ToLowerInvariant();
        for (int i = 0; i < lower.Length; i++)
        {
            for (int length = 1; length <= EditKey.Longest && i + length <= lower.Length; length++) Count(lower.AsSpan(i, length));
            if (char.IsUpper(printed[i])) capitals[lower[i]] = capitals.GetValueOrDefault(lower[i]) + 1;
        }
        Characters += lower.Length;
    }

    /// <summary>How often <paramref name="edit"/> could have happened.</summary>
    public double Occasions(EditKey edit)
    {
        if (edit.Printed == 0) return Characters;
        if (edit.IsSingle && edit.ReadLength == 1 && Letters.IsCapitalOfBase((char)edit.Read, (char)edit.Printed))
            return capitals.GetValueOrDefault((char)edit.Printed);
        return counts.GetValueOrDefault(edit.Printed);
    }

    public IEnumerable<char> SingleCharacters => counts.Keys.Where(static k => k >> 16 == 0).Select(static k => (char)k).Order();

    private void Count(ReadOnlySpan<char> printed)
    {
        ulong key = EditKey.Pack(printed);
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
