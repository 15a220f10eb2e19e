namespace OcrFrench.Tool.Collections;

/// <summary>Cleans the files of a collection, resuming where an earlier run stopped.</summary>
internal sealed class CollectionRun(CollectionJob job, Terminal terminal)
{
    /// <summary>By hand: how many files per thread may wait for one before them.</summary>
    private const int Window = 64;

    /// <summary>Cleans what is left to clean.</summary>
    /// <param name="stop">Ends the run when the files in hand are done.</param>
    /// <returns>The totals of the files, earlier runs included; null if the run was stopped.</returns>
    public CollectionTotals? Run(CancellationToken stop)
    {
        var check = new EntryCheck(job.Source, job.Folder, job.Cleaners);
        using var state = new CollectionState(job.Folder, job.Head, job.Files, check);
        if (state.DoneBefore > 0)
            Say(state.IsComplete ? Messages.NothingLeft(job.Folder.Output) : Messages.GoesOn(state.DoneBefore, job.Files.Count));
        if (check.Edited > 0) Say(Messages.EditedSince(check.Edited));
        if (state.IsComplete) return state.Totals;
        var progress = new CollectionProgress(job.Files.Count, job.Files.Sum(static file => Math.Max(0, file.Length)));
        progress.Report(state.Totals, job.Files.Take(state.DoneBefore).Sum(static file => Math.Max(0, file.Length)), isNew: false);
        ProgressDisplay.During(progress, terminal, job.Clean.Quiet, () => Work(state, progress, stop));
        if (state.Totals.Files < job.Files.Count)
        {
            terminal.Error.WriteLine(Messages.Stopped(state.Totals.Files, job.Files.Count));
            return null;
        }

        state.Finish();
        return state.Totals;
    }

    private void Work(CollectionState state, CollectionProgress progress, CancellationToken stop)
    {
        using CancellationTokenRegistration told = stop.Register(() => Say(Messages.Finishing));
        var work = new OrderedWork<(PlannedFile File, JournalEntry? Carried), DoneFile>(job.Jobs, job.Jobs * Window);
        int at = state.DoneBefore;
        work.Run(
            job.Files.Skip(state.DoneBefore).Select(file => (file, state.Carried(file))),
            () =>
            {
                var worker = new FileWorker(job);
                return item => item.Carried is { } entry ? new DoneFile(entry, null) : worker.Clean(item.File);
            },
            done =>
            {
                state.Add(done);
                state.Flush();
                progress.Report(state.Totals, Math.Max(0, job.Files[at++].Length), isNew: done.Lines is not null);
                if (done.Entry.Problem is { } problem) terminal.Error.WriteLine(problem);
                done.Lines?.Dispose();
                done.Doubts?.Dispose();
            },
            stop);
    }

    private void Say(string message)
    {
        if (!job.Clean.Quiet) terminal.Error.WriteLine(message);
    }
}
