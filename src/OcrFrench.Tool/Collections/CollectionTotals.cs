using OcrFrench.Tool.Cleaning;

namespace OcrFrench.Tool.Collections;

/// <summary>The totals of the files of a run so far.</summary>
internal sealed class CollectionTotals
{
    private readonly SortedDictionary<string, long> _leftAlone = new(StringComparer.Ordinal);

    public long Files { get; private set; }

    public long Pages { get; private set; }

    public long Bytes { get; private set; }

    public long Corrections { get; private set; }

    public long Problems { get; private set; }

    /// <summary>How many words were left for not being French prose.</summary>
    public LeftCount Left { get; } = new();

    /// <summary>How many files of each kind were left alone because they are not documents.</summary>
    public IReadOnlyDictionary<string, long> LeftAlone => _leftAlone;

    public void Add(JournalEntry entry)
    {
        Files++;
        Pages += entry.Pages;
        Bytes += entry.Source?.Length ?? 0;
        Corrections += entry.Corrections;
        Left.Add(entry.Left);
        if (entry.Problem is not null) Problems++;
        if (entry.LeftAlone is { } kind) _leftAlone[kind] = _leftAlone.GetValueOrDefault(kind) + 1;
    }

    public void Clear()
    {
        (Files, Pages, Bytes, Corrections, Problems) = (0, 0, 0, 0, 0);
        _leftAlone.Clear();
        Left.Clear();
    }
}
