using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Report;

/// <summary>The totals of the files of a folder.</summary>
internal sealed class FolderSum
{
    public long Files { get; private set; }

    public long Words { get; private set; }

    public long Corrections { get; private set; }

    public double Damaged { get; private set; }

    public double DamagedAfter { get; private set; }

    public double Share => Words == 0 ? 0 : Damaged / Words;

    public double ShareAfter => Words == 0 ? 0 : DamagedAfter / Words;

    public void Add(JournalEntry entry)
    {
        Files++;
        Words += entry.Words;
        Corrections += entry.Corrections;
        Damaged += entry.Damaged;
        DamagedAfter += entry.DamagedAfter;
    }

    public void Add(FolderSum other)
    {
        Files += other.Files;
        Words += other.Words;
        Corrections += other.Corrections;
        Damaged += other.Damaged;
        DamagedAfter += other.DamagedAfter;
    }
}

/// <summary>A line of the table of folders.</summary>
/// <param name="Folder">The folder; empty for files outside any folder, null for all other folders.</param>
/// <param name="Sum">The totals of its files, and of the folders in it that have no line of their own.</param>
/// <param name="Others">How many folders the line represents if it is that of the others.</param>
internal sealed record FolderRow(string? Folder, FolderSum Sum, int Others = 0);

/// <summary>
/// Sums files up by folder, as deep as is possible with a bounded number of folders: deeper ones are counted with their parents.
/// </summary>
internal sealed class FolderTally(int capacity = 50_000)
{
    /// <summary>By hand: folders nested more deeply count with those that hold them.</summary>
    private const int Deepest = 8;

    private int _depth = Deepest;
    private Dictionary<string, FolderSum> _sums = new(StringComparer.Ordinal);

    public void Add(JournalEntry entry)
    {
        Of(_sums, Cut(Folder(entry.File), _depth)).Add(entry);
        while (_sums.Count > capacity) _sums = Fold(_sums, --_depth);
    }

    /// <summary>Lines that together hold each file once, sorted by folder.</summary>
    /// <param name="limit">The most lines: folders are told apart as deep as that allows; of too many, those with most damage are
    /// shown.</param>
    public IReadOnlyList<FolderRow> Rows(int limit)
    {
        Dictionary<string, FolderSum> sums = _sums;
        for (int depth = _depth - 1; depth > 0 && sums.Count > limit; depth--) sums = Fold(sums, depth);
        FolderRow[] all = [.. sums.Select(static pair => new FolderRow(pair.Key, pair.Value))
            .OrderByDescending(static row => row.Sum.Damaged).ThenBy(static row => row.Folder, StringComparer.Ordinal)];
        int shown = all.Length > limit ? limit - 1 : all.Length;
        List<FolderRow> rows = [.. all.Take(shown).OrderBy(static row => row.Folder, StringComparer.Ordinal)];
        if (shown == all.Length) return rows;
        var others = new FolderSum();
        foreach (FolderRow row in all.AsSpan(shown)) others.Add(row.Sum);
        rows.Add(new FolderRow(null, others, all.Length - shown));
        return rows;
    }

    private static Dictionary<string, FolderSum> Fold(Dictionary<string, FolderSum> sums, int depth)
    {
        var folded = new Dictionary<string, FolderSum>(StringComparer.Ordinal);
        // In order, so that the sums of fractions are always the same.
        foreach ((string folder, FolderSum sum) in sums.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            Of(folded, Cut(folder, depth)).Add(sum);
        return folded;
    }

    private static FolderSum Of(Dictionary<string, FolderSum> sums, string folder)
    {
        if (sums.TryGetValue(folder, out FolderSum? sum)) return sum;
        return sums[folder] = new FolderSum();
    }

    private static string Folder(string file) => file.LastIndexOf('/') is >= 0 and int end ? file[..end] : "";

    private static string Cut(string folder, int depth)
    {
        if (depth == 0) return "";
        int end = -1;
        for (int i = 0; i < depth; i++)
        {
            end = folder.IndexOf('/', end + 1);
            if (end < 0) return folder;
        }

        return folder[..end];
    }
}
