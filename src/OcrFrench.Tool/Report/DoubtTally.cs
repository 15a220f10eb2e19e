using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Report;

/// <summary>The doubts of a page: how many there are, and how many of them have a reading to choose.</summary>
internal sealed record PageDoubts(string File, long Page)
{
    public long All { get; set; }

    public long WithReadings { get; set; }

    /// <summary>Those with most to choose first.</summary>
    public static IComparer<PageDoubts> ByNumber { get; } = Comparer<PageDoubts>.Create(static (a, b) =>
    {
        int order = b.WithReadings.CompareTo(a.WithReadings);
        if (order == 0) order = b.All.CompareTo(a.All);
        if (order == 0) order = string.CompareOrdinal(a.File, b.File);
        return order == 0 ? a.Page.CompareTo(b.Page) : order;
    });
}

/// <summary>
/// The totals of the file of doubts of a collection. Pages are counted one after the other, in file order: only the few that are
/// shown are kept in memory.
/// </summary>
internal sealed class DoubtTally
{
    /// <summary>How many pages are listed: by hand, what a reader looks through before going back to the collection.</summary>
    private const int Pages = 20;

    private readonly SortedDictionary<DoubtReason, (long All, long WithReadings)> _reasons = [];
    private readonly BestOf<PageDoubts> _pages = new(Pages, PageDoubts.ByNumber);
    private PageDoubts? _page;

    public long All { get; private set; }

    public long WithReadings { get; private set; }

    /// <summary>How many there are for each reason, and how many of these have a reading; the most frequent first.</summary>
    public IReadOnlyList<(DoubtReason Reason, long All, long WithReadings)> Reasons =>
        [.. _reasons.Select(static pair => (Reason: pair.Key, pair.Value.All, pair.Value.WithReadings))
            .OrderByDescending(static row => row.All).ThenBy(static row => row.Reason)];

    /// <summary>The pages with most doubts that have readings.</summary>
    public IReadOnlyList<PageDoubts> MostDoubtful => _pages.Items;

    /// <summary>Why the doubts could not be read to their end.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether the collection was cleaned by a version that kept its doubts.</summary>
    public bool AreKnown { get; private set; }

    public void Read(CollectionFolder folder, JournalHead head)
    {
        if (!File.Exists(folder.Doubts)) return;
        AreKnown = true;
        try
        {
            using var stream = new FileStream(
                folder.Doubts, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
            foreach (LoggedDoubt doubt in new DoubtReader(stream, folder.Doubts).All()) Add(doubt, head.Relative(doubt.Document));
        }
        catch (Exception error) when (Failures.Describe(folder.Doubts, error) is { } message)
        {
            Problem = message;
        }

        if (_page is { WithReadings: > 0 }) _pages.Add(_page);
        _page = null;
    }

    private void Add(LoggedDoubt doubt, string file)
    {
        int reading = doubt.Readings.Count > 0 ? 1 : 0;
        (All, WithReadings) = (All + 1, WithReadings + reading);
        (long all, long withReadings) = _reasons.GetValueOrDefault(doubt.Reason);
        _reasons[doubt.Reason] = (all + 1, withReadings + reading);
        if (_page is null || _page.File != file || _page.Page != doubt.Page)
        {
            if (_page is { WithReadings: > 0 }) _pages.Add(_page);
            _page = new PageDoubts(file, doubt.Page);
        }

        _page.All++;
        _page.WithReadings += reading;
    }
}
