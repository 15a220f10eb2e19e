using System.Globalization;
using OcrFrench.Documents.Files;

namespace OcrFrench.Tool.Collections;

/// <summary>
/// How much of a collection is done: resumes the journal of an earlier run, however that ended, and writes the rest of it.
/// </summary>
/// <remarks>
/// Journal and log name files in the order of the plan. As long as they match the start of the plan, and nothing in it has changed, the run
/// appends to them. Otherwise a new pair is started beside the old one, takes over what is still valid, and finally replaces it. Either way
/// the result is what one uninterrupted run would have left, byte for byte.
/// </remarks>
internal sealed class CollectionState : IDisposable
{
    /// <summary>How often additions are flushed to the system, and how often to the disk, in milliseconds. By hand.</summary>
    private const long FlushInterval = 100, SyncInterval = 5000;

    private readonly CollectionFolder _folder;
    private readonly EntryCheck _check;
    private List<string> _unsynced = [];
    private readonly JournalPair _pair;
    private readonly JournalWriter? _writer;
    private readonly CarriedEntries? _carried;
    private long _lastFlush, _lastSync = Environment.TickCount64;
    private Task _syncing = Task.CompletedTask;

    /// <summary>Opens what an earlier run left, or starts anew.</summary>
    /// <param name="folder">Where it is kept; it is locked.</param>
    /// <param name="head">What the run is.</param>
    /// <param name="plan">All files of the run.</param>
    /// <param name="check">Says whether a file is unchanged.</param>
    public CollectionState(CollectionFolder folder, JournalHead head, IReadOnlyList<PlannedFile> plan, EntryCheck check)
    {
        _folder = folder;
        _check = check;
        FinishReplacing(folder);
        bool isReplacing = folder.NewPair.Exists && folder.Pair.Exists;
        _pair = isReplacing ? folder.NewPair : folder.Pair;
        JournalPrefix prefix = JournalPrefix.Of(_pair, plan, check, ReadSynced(folder), Totals);
        DoneBefore = prefix.Files;
        IsComplete = prefix is { IsComplete: true, Fits: true } && prefix.Files == plan.Count && !isReplacing;
        if (IsComplete) return;
        if (!prefix.Fits && !isReplacing)
        {
            _pair = folder.NewPair;
            Totals.Clear();
            DoneBefore = 0;
        }

        if (DoneBefore > 0)
        {
            _writer = JournalWriter.GoOn(_pair, prefix);
        }
        else
        {
            // How much of another journal is on the disk says nothing about this one.
            File.Delete(folder.Synced);
            _writer = JournalWriter.Create(_pair, head);
        }

        if (_pair != folder.Pair) _carried = new CarriedEntries(folder.Pair);
    }

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsComplete { get; }

    /// <summary>How many files of the plan are in the journal already: they are skipped.</summary>
    public int DoneBefore { get; }

    /// <summary>What has been done so far, earlier runs included.</summary>
    public CollectionTotals Totals { get; } = new();

    /// <summary>What an older journal says about a file, if it is still valid. Must be asked in the order of the plan.</summary>
    public JournalEntry? Carried(PlannedFile file) => _carried?.Find(file, _check);

    /// <summary>Adds a file that is done.</summary>
    /// <param name="done">Its entry.</param>
    public void Add(DoneFile done)
    {
        JournalEntry entry = done.Entry;
        if (done.Lines is null) _writer!.Add(entry, _carried!.LinesOf(entry), _carried.DoubtsOf(entry));
        else _writer!.Add(
            entry with { LogLength = done.Lines.Length, DoubtLength = done.Doubts?.Length ?? 0 }, done.Lines, done.Doubts ?? Stream.Null);
        Totals.Add(entry);
        if (done.Lines is not null && entry.Result is not null) _unsynced.Add(_folder.Target(entry));
    }

    /// <summary>Makes additions survive the end of this program from time to time, and, less often, a power failure.</summary>
    public void Flush()
    {
        long now = Environment.TickCount64;
        if (now - _lastFlush < FlushInterval) return;
        _writer!.Flush();
        _lastFlush = now;
        if (now - _lastSync < SyncInterval || !_syncing.IsCompleted) return;
        _syncing.GetAwaiter().GetResult();
        _syncing = BeginSync();
        _lastSync = now;
    }

    /// <summary>Ends the journal: nothing is left to do.</summary>
    public void Finish()
    {
        _writer!.End(Totals.Files);
        _writer.Flush();
        _syncing.GetAwaiter().GetResult();
        BeginSync().GetAwaiter().GetResult();
        Dispose();
        if (_pair != _folder.Pair)
        {
            // From here on the new journal is valid; its log and its doubts follow, at the latest when the folder is opened again.
            File.Move(_pair.Journal, _folder.Journal, overwrite: true);
            FinishReplacing(_folder);
        }

        File.Delete(_folder.Synced);
    }

    public void Dispose()
    {
        // Whether the disk has what was written no longer matters when a run fails: the next run checks.
        _ = Task.WhenAny(_syncing).GetAwaiter().GetResult();
        _writer?.Dispose();
        _carried?.Dispose();
    }

    /// <summary>Forgets everything: the cleaned files stay until they are written anew.</summary>
    public static void Forget(CollectionFolder folder)
    {
        // The profile first: without a journal, nothing would show that it belongs to another run. Then a new log: without its journal, it
        // would be taken for one that should replace the old one.
        File.Delete(folder.Profile);
        File.Delete(folder.NewPair.Log);
        File.Delete(folder.NewPair.Doubts);
        File.Delete(folder.NewPair.Journal);
        File.Delete(folder.Journal);
        File.Delete(folder.Log);
        File.Delete(folder.Doubts);
        File.Delete(folder.Applied);
        File.Delete(folder.Synced);
    }

    private static void FinishReplacing(CollectionFolder folder)
    {
        if (folder.NewPair.Exists) return;
        if (File.Exists(folder.NewPair.Log)) File.Move(folder.NewPair.Log, folder.Log, overwrite: true);
        if (File.Exists(folder.NewPair.Doubts)) File.Move(folder.NewPair.Doubts, folder.Doubts, overwrite: true);
    }

    private static long ReadSynced(CollectionFolder folder) =>
        File.Exists(folder.Synced) && long.TryParse(
            File.ReadAllText(folder.Synced), NumberStyles.None, CultureInfo.InvariantCulture, out long synced) ? synced : 0;

    /// <summary>Waits for the disk while the work continues; then records how many files are on it.</summary>
    private Task BeginSync()
    {
        List<string> files = _unsynced;
        _unsynced = [];
        long count = Totals.Files;
        return Task.Run(() =>
        {
            DiskSync.Wait(_folder.Output, [.. files, _pair.Log, _pair.Doubts, _pair.Journal]);
            using var synced = new SafeFile(_folder.Synced, _folder.Temporary);
            synced.Stream.Write(System.Text.Encoding.ASCII.GetBytes(count.ToString(CultureInfo.InvariantCulture)));
            synced.Commit();
        });
    }
}
