using System.Diagnostics;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Benchmarks;

/// <summary>
/// What the journal and the log of a collection cost: the same pages cleaned and written, with and without them, by turns.
/// </summary>
internal static class JournalComparison
{
    private const int Pages = 4000, Turns = 5;

    public static void Print(TextWriter output)
    {
        string root = Directory.CreateTempSubdirectory("ocrfrench-").FullName;
        try
        {
            string source = Path.Combine(root, "pages");
            GeneratedCollection.Write(source, Pages);
            Time(source, Path.Combine(root, "first"), isJournalled: true);
            var (without, with, ratios) = (new double[Turns], new double[Turns], new double[Turns]);
            for (int i = 0; i < Turns; i++)
            {
                string target = Path.Combine(root, "out" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                without[i] = Time(source, target + "a", isJournalled: false);
                with[i] = Time(source, target + "b", isJournalled: true);
                ratios[i] = with[i] / without[i];
            }

            Array.Sort(ratios);
            output.WriteLine("| Pages | Cleaned and written, s | With journal and log, flushed to the disk, s | Ratio of the best | Median "
                + "of the ratios |");
            output.WriteLine("|------:|-----------------------:|---------------------------------------------:|------------------:|---------------------:|");
            output.WriteLine(FormattableString.Invariant(
                $"| {Pages} | {without.Min():F2} | {with.Min():F2} | {with.Min() / without.Min():F3} | {ratios[Turns / 2]:F3} |"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static double Time(string source, string target, bool isJournalled)
    {
        var clean = new CleanSettings { Files = [source], Output = target, Quiet = true };
        var folder = new CollectionFolder(target);
        PlannedFile[] files = [.. FolderWalk.Files(source, "")];
        using CollectionLock held = CollectionLock.Take(folder);
        var job = new CollectionJob
        {
            Source = source,
            Folder = folder,
            Head = CollectionGuard.Head(source, usesFirstPass: false, clean, CleanerSource.Plain),
            Files = files,
            Clean = clean,
            Cleaners = CleanerSource.Plain,
            Jobs = 1,
        };
        var worker = new FileWorker(job);
        long start = Stopwatch.GetTimestamp();
        using (CollectionState? state = isJournalled
            ? new CollectionState(folder, job.Head, files, new EntryCheck(source, folder, CleanerSource.Plain))
            : null)
        {
            foreach (PlannedFile file in files)
            {
                DoneFile done = worker.Clean(file);
                if (done.Entry.Result is null) throw new InvalidOperationException(file.File + " was not cleaned.");
                state?.Add(done);
                state?.Flush();
                done.Lines?.Dispose();
                done.Doubts?.Dispose();
            }

            state?.Finish();
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (isJournalled && JournalReader.Entries(folder.Journal).Count() != Pages)
            throw new InvalidOperationException("The journal lacks pages.");
        return seconds;
    }
}
