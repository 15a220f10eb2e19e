namespace OcrFrench.ModelBuilder.Channel;

/// <summary>A damaged word pair, how often it occurred, and on which pages.</summary>
internal sealed class DamagedPair(string read, string printed, int page)
{
    public string Read { get; } = read;

    /// <summary>In lower case.</summary>
    public string Printed { get; } = printed;

    public int Count { get; set; } = 1;

    public int FirstPage { get; } = page;

    public bool OnSeveralPages { get; set; }
}

/// <summary>The word pairs of some pages. Damaged ones are kept, sound ones only counted.</summary>
internal sealed class TrainingSet
{
    private readonly Dictionary<(string, string), DamagedPair> damaged = [];

    public PrintedCounts Printed { get; } = new();

    /// <summary>How often each character was printed in words that were read correctly.</summary>
    public Dictionary<char, double> SoundCharacters { get; } = [];

    public int Pages { get; private set; }

    public int Words { get; private set; }

    public int DamagedWords { get; private set; }

    public int DroppedWords { get; private set; }

    public static TrainingSet Of(IEnumerable<List<WordPair>> pages)
    {
        TrainingSet set = new();
        foreach (List<WordPair> page in pages) set.Add(page);
        return set;
    }

    public List<DamagedPair> Damaged() =>
        [.. damaged.Values.OrderBy(static p => p.Printed, StringComparer.Ordinal).ThenBy(static p => p.Read, StringComparer.Ordinal)];

    private void Add(List<WordPair> page)
    {
        List<WordPair> kept = PairFilter.Sound(page, out int dropped);
        Printed.Add(string.Concat(kept.Select(static p => p.Printed + " ")));
        foreach (WordPair pair in kept)
        {
            Words++;
            Sound(' ');
            string printed = pair.Printed.ToLowerInvariant();
            if (pair.IsSound)
            {
                foreach (char c in printed) Sound(c);
                continue;
            }
            DamagedWords++;
            if (!damaged.TryGetValue((pair.Read, printed), out DamagedPair? known))
                damaged.Add((pair.Read, printed), new DamagedPair(pair.Read, printed, Pages));
            else
            {
                known.Count++;
                known.OnSeveralPages |= known.FirstPage != Pages;
            }
        }
        DroppedWords += dropped;
        Pages++;
    }

    private void Sound(char c) => SoundCharacters[c] = SoundCharacters.GetValueOrDefault(c) + 1;
}
