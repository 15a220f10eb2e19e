using OcrFrench.Tool.Cleaning;

namespace OcrFrench.Tool.Collections;

/// <summary>Cleans a folder into another, and goes on where an earlier run has stopped.</summary>
internal sealed class CollectionRun(CollectionSettings settings, CleanSettings clean, CleanerSource cleaners, Terminal terminal)
{
    /// <summary>So many files may wait, for each thread, for one before them.</summary>
    private const int Window = 64;

    private readonly CollectionFolder _folder = new(settings.Output);

    public int Run()
    {
        CollectionGuard.CheckFolders(settings.Folder, settings.Output);
        cleaners.For(Path.Combine(settings.Folder, "x"));
        using CollectionLock held = CollectionLock.Take(_folder);
        if (settings.Restart) CollectionState.Forget(_folder);
        JournalHead head = CollectionGuard.Head(settings, clean, cleaners);
        CollectionGuard.CheckHead(_folder, head);
        PlannedFile[] plan = [.. FolderWalk.Files(settings.Folder, Path.GetFullPath(settings.Output))];
        if (plan.Length == 0) throw new ToolException(ExitCode.InputFailed, Messages.NoFiles(settings.Folder));
        CancellationToken stop = Interruption.Begin();
        try
        {
            return Run(plan, head, stop);
        }
        finally
        {
            Interruption.End();
        }
    }

    private int Run(PlannedFile[] plan, JournalHead head, CancellationToken stop)
    {
        var check = new EntryCheck(settings.Folder, _folder, cleaners);
        using var state = new CollectionState(_folder, head, plan, check);
        if (state.DoneBefore > 0) Say(state.IsComplete ? Messages.NothingLeft(settings.Output) : Messages.GoesOn(state.DoneBefore, plan.Length));
        if (check.Edited > 0) Say(Messages.EditedSince(check.Edited));
        if (!state.IsComplete)
        {
            var progress = new CollectionProgress(plan.Length, plan.Sum(static file => Math.Max(0, file.Length)));
            progress.Report(state.Totals, plan.Take(state.DoneBefore).Sum(static file => Math.Max(0, file.Length)), isNew: false);
            using CancellationTokenRegistration _ = stop.Register(() => Say(Messages.Finishing));
            ProgressDisplay.During(progress, terminal, clean.Quiet, () => Work(plan, state, progress, stop));
            if (state.Totals.Files < plan.Length)
            {
                terminal.Error.WriteLine(Messages.Stopped(state.Totals.Files, plan.Length));
                return ExitCode.Interrupted;
            }

            state.Finish();
        }

        Summarize(state.Totals);
        return state.Totals.Problems > 0 ? ExitCode.InputFailed : ExitCode.Ok;
    }

    private void Work(PlannedFile[] plan, CollectionState state, CollectionProgress progress, CancellationToken stop)
    {
        var work = new OrderedWork<(PlannedFile File, JournalEntry? Carried), DoneFile>(settings.Jobs, settings.Jobs * Window);
        int at = state.DoneBefore;
        work.Run(
            plan.Skip(state.DoneBefore).Select(file => (file, state.Carried(file))),
            () =>
            {
                var worker = new FileWorker(settings.Folder, _folder, clean, cleaners);
                return item => item.Carried is { } entry ? new DoneFile(entry, null) : worker.Clean(item.File);
            },
            done =>
            {
                state.Add(done.Entry, done.Lines);
                state.Flush();
                progress.Report(state.Totals, Math.Max(0, plan[at++].Length), isNew: done.Lines is not null);
                if (done.Entry.Problem is { } problem) terminal.Error.WriteLine(problem);
                done.Lines?.Dispose();
            },
            stop);
    }

    private void Summarize(CollectionTotals totals)
    {
        Say(Messages.CollectionDone(settings.Output, totals.Files, totals.Pages, totals.Corrections));
        if (totals.LeftAlone.Count > 0) Say(Messages.LeftAlone(totals.LeftAlone.Values.Sum(), string.Join(", ", totals.LeftAlone.Select(static kind => $"{kind.Key} {kind.Value}"))));
        if (totals.Problems > 0) terminal.Error.WriteLine(Messages.ProblemsLeft(totals.Problems));
    }

    private void Say(string message)
    {
        if (!clean.Quiet) terminal.Error.WriteLine(message);
    }
}
