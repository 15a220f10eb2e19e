using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Files;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Cleans one document after the other. What fails is reported and skipped.</summary>
internal sealed class CleanRun(CleanSettings settings, CleanerSource cleaners, Terminal terminal)
{
    private readonly DocumentJob _document = new(settings, cleaners, terminal);

    /// <summary>The file at fault if something fails now.</summary>
    private string _blamed = "";

    /// <summary>Whether the check has found something to repair.</summary>
    private bool _found;

    public int Run(IReadOnlyList<CleanTask> tasks)
    {
        // Invalid settings end the run before anything is done.
        int placed = tasks.Select(task => cleaners.For(task.Input).Options.Decisions.Count(static decision => decision.At.Count > 0))
            .DefaultIfEmpty().Max();
        if (placed > 0 && !settings.Quiet) terminal.Error.WriteLine(Messages.LeftToApply(placed));
        using SafeFile? changes = NewLog.Create(settings.Changes, mayReplace: false);
        // Doubts can be written again, so overwriting an older file of them loses nothing.
        using SafeFile? left = NewLog.Create(settings.Doubts, mayReplace: true);
        ChangeLog? log = changes is null ? null : new ChangeLog(changes.Stream);
        DoubtLog? doubts = left is null ? null : new DoubtLog(left.Stream);
        bool failed = false;
        foreach (CleanTask task in tasks)
        {
            long logged = Position(changes), noted = Position(left);
            _blamed = task.Name;
            try
            {
                Clean(task, log, doubts);
            }
            catch (Exception error) when (Failures.Describe(_blamed, error) is { } message)
            {
                terminal.Error.WriteLine(message);
                failed = true;
                // What could not be completed is not logged.
                failed |= !TryAbandon(changes, log, logged) | !Try(settings.Doubts, () => CutBack(left, noted));
            }
        }

        failed |= !Try(settings.Changes, () => changes?.Commit()) | !Try(settings.Doubts, () => left?.Commit());
        return failed ? ExitCode.InputFailed : _found ? ExitCode.ChangesFound : ExitCode.Ok;
    }

    private bool TryAbandon(SafeFile? changes, ChangeLog? log, long logged)
    {
        return Try(settings.Changes, () =>
        {
            log?.Abandon();
            CutBack(changes, logged);
        });
    }

    private static long Position(SafeFile? file) => file is { Stream.CanSeek: true } ? file.Stream.Position : 0;

    private static void CutBack(SafeFile? file, long length)
    {
        if (file is { Stream.CanSeek: true }) file.Stream.SetLength(length);
    }

    private bool Try(string? file, Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception error) when (Failures.Describe(file ?? "", error) is { } message)
        {
            terminal.Error.WriteLine(message);
            return false;
        }
    }

    private void Clean(CleanTask task, ChangeLog? log, DoubtLog? doubts)
    {
        if (settings.Check)
        {
            Check(task);
            return;
        }

        if (task.Output is null)
        {
            Clean(task, settings.Diff is null ? terminal.Output : Stream.Null, log, doubts);
            return;
        }

        int changes;
        string? backup = null;
        using (Stream input = Open(task))
        {
            _blamed = task.Output;
            if (!settings.InPlace && Path.GetDirectoryName(Path.GetFullPath(task.Output)) is { } folder) Directory.CreateDirectory(folder);
            using var file = new SafeFile(task.Output);
            _blamed = task.Name;
            changes = _document.Run(task, input, file.Stream, log, doubts);
            input.Dispose();
            // A file with nothing to change is not touched.
            if (!settings.InPlace || changes > 0 || (!task.IsJsonLines && _document.Converted))
                backup = file.Commit(backup: settings.InPlace);
        }

        if (settings.Quiet) return;
        string done = settings.InPlace ? Messages.DoneInPlace(task.Name, backup, changes) : Messages.Done(task.Name, task.Output, changes);
        terminal.Error.WriteLine(done + Messages.AndLeft(_document.Left.Words));
    }

    /// <summary>Names a document in which something would change; a diff names it anyway.</summary>
    private void Check(CleanTask task)
    {
        using Stream input = Open(task);
        if (_document.Run(task, input, Stream.Null, log: null, doubts: null) == 0) return;
        _found = true;
        if (!settings.Quiet && settings.Diff is null) terminal.Output.Write(Encoding.UTF8.GetBytes(task.Name + "\n"));
    }

    private void Clean(CleanTask task, Stream output, ChangeLog? log, DoubtLog? doubts)
    {
        using Stream input = Open(task);
        _document.Run(task, input, output, log, doubts);
    }

    private static Stream Open(CleanTask task) =>
        task.IsStandardInput
            ? StandardStreams.Input()
            : new FileStream(task.Input, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
}
