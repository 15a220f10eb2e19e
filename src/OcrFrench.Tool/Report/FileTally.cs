using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Report;

/// <summary>The totals of the files of a collection, and the few that a reader should see.</summary>
internal sealed class FileTally
{
    /// <summary>By hand: how many files with problems or remarks are listed, and how many of the most damaged ones.</summary>
    private const int Shown = 200;
    private const int Damaged = 20;

    /// <summary>By hand: the estimate says too little of fewer words.</summary>
    private const int FewestWords = 50;

    /// <summary>The least share of damaged words of each class (by hand).</summary>
    private static readonly double[] s_classes = [0, 0.01, 0.03, 0.05, 0.1, 0.2];

    private static readonly Comparer<JournalEntry> s_byName = Comparer<JournalEntry>.Create(
        static (a, b) => string.CompareOrdinal(a.File, b.File));

    private readonly long[] _before = new long[s_classes.Length], _after = new long[s_classes.Length];
    private readonly SortedDictionary<string, long> _formats = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _leftAlone = new(StringComparer.Ordinal);
    private readonly BestOf<JournalEntry> _problems = new(Shown, s_byName), _notes = new(Shown, s_byName);
    private readonly BestOf<JournalEntry> _damaged = new(Damaged, Comparer<JournalEntry>.Create(static (a, b) =>
        (b.DamagedAfter / b.Words).CompareTo(a.DamagedAfter / a.Words) is not 0 and int order
            ? order
            : string.CompareOrdinal(a.File, b.File)));

    public static IReadOnlyList<double> Classes => s_classes;

    public FolderSum All { get; } = new();

    public FolderTally Folders { get; } = new();

    public long Pages { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>Files in which nothing was to be corrected.</summary>
    public long Unchanged { get; private set; }

    public long Cleaned { get; private set; }

    /// <summary>How many files there are of each format.</summary>
    public IReadOnlyDictionary<string, long> Formats => _formats;

    /// <summary>How many files fall into each of <see cref="Classes"/> before cleaning.</summary>
    public IReadOnlyList<long> Before => _before;

    /// <summary>The same after cleaning.</summary>
    public IReadOnlyList<long> After => _after;

    /// <summary>Files that could not be cleaned, the first of them by name.</summary>
    public IReadOnlyList<JournalEntry> WithProblems => _problems.Items;

    public long ProblemCount => _problems.Seen;

    /// <summary>Files with remarks, the first of them by name.</summary>
    public IReadOnlyList<JournalEntry> WithNotes => _notes.Items;

    public long NoteCount => _notes.Seen;

    /// <summary>How many words were left for not being French prose.</summary>
    public LeftCount Left { get; } = new();

    /// <summary>How many files are not documents, by what they are.</summary>
    public IReadOnlyDictionary<string, long> LeftAlone => _leftAlone;

    /// <summary>Files with the greatest share of damaged words after cleaning.</summary>
    public IReadOnlyList<JournalEntry> MostDamaged => _damaged.Items;

    public void Add(JournalEntry entry)
    {
        if (entry.Problem is not null)
        {
            _problems.Add(entry);
            return;
        }

        if (entry.LeftAlone is { } kind)
        {
            _leftAlone[kind] = _leftAlone.GetValueOrDefault(kind) + 1;
            return;
        }

        if (entry.Note is not null) _notes.Add(entry);
        Cleaned++;
        if (entry.Corrections == 0) Unchanged++;
        Pages += entry.Pages;
        Bytes += entry.Source?.Length ?? 0;
        _formats[entry.Format] = _formats.GetValueOrDefault(entry.Format) + 1;
        All.Add(entry);
        Left.Add(entry.Left);
        Folders.Add(entry);
        if (entry.Words < FewestWords) return;
        _before[Class(entry.Damaged / entry.Words)]++;
        _after[Class(entry.DamagedAfter / entry.Words)]++;
        if (entry.DamagedAfter > 0) _damaged.Add(entry);
    }

    private static int Class(double share)
    {
        int found = 0;
        for (int i = 1; i < s_classes.Length; i++) if (share >= s_classes[i]) found = i;
        return found;
    }
}
