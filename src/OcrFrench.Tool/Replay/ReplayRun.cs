using OcrFrench.Documents;
using OcrFrench.Documents.Files;
using OcrFrench.Tool.Engine;
using OcrFrench.Tool.Review;

namespace OcrFrench.Tool.Replay;

/// <summary>Undoes the changes of a log, or makes them again. What fails is reported and left as it was; the rest is done.</summary>
internal sealed class ReplayRun(ReplaySettings settings, Terminal terminal)
{
    private readonly DecidedChanges? _decided = settings.Decisions.Count == 0
        ? null
        : new DecidedChanges([.. settings.Decisions.SelectMany(SettingFiles.Decisions)]);
    private readonly LogWithDoubts _log = new(settings.Log, settings.Decisions.Count == 0 ? null : settings.Doubts);
    private readonly AppliedLog _applied = new(settings.Applied);
    private bool _failed;

    public int Run()
    {
        IReadOnlyList<LoggedDocument> documents;
        try
        {
            // The whole log is read before anything is done, so that a bad line at its end changes nothing.
            documents = _log.Read(isInOrder: true).Select(static document => document.Document).ToArray();
        }
        catch (Exception error) when (Failures.Describe(settings.Log, error) is { } message)
        {
            throw new ToolException(ExitCode.InputFailed, message);
        }

        var problems = new List<string>();
        ILookup<int, ReplayTask> tasks = ReplayPlan.Make(settings, documents, problems).ToLookup(static task => task.Index);
        foreach (string problem in problems) Report(problem);
        using SafeFile? changes = NewLog.Create(settings.Changes, mayReplace: true);
        using SafeFile? applied = NewLog.Create(settings.IsOfAll ? settings.Applied : null, mayReplace: true);
        ChangeLog[] logs = [.. new[] { changes, applied }.OfType<SafeFile>().Select(static file => new ChangeLog(file.Stream))];
        int index = 0;
        foreach (DocumentChanges document in _log.Read(isInOrder: _decided is null))
        {
            foreach (ReplayTask task in tasks[index]) Try(task, document, logs);
            index++;
        }

        changes?.Commit();
        applied?.Commit();
        if (_log.LeftOut is { } other) Report(Messages.DoubtsOfOther(settings.Doubts!, other));
        if (_decided is not null && settings.Files.Count == 0 && _decided.CountUnused() is > 0 and int unused)
            Say(Messages.UnusedDecisions(unused));
        if (_decided is { UnusedWords: { Count: > 0 } words } && settings.Files.Count == 0) Say(Messages.UnusedWords(words));
        return _failed ? ExitCode.InputFailed : ExitCode.Ok;
    }

    private void Try(ReplayTask task, DocumentChanges document, ChangeLog[] logs)
    {
        string blamed = task.Input;
        try
        {
            using Stream input = Cleaning.PdfInput.OpenLogged(task.Input, document.Document.Format);
            FileState state = FileState.Of(input);
            input.Position = 0;
            if (settings.Undo) Undo(task, document, state, input, ref blamed);
            else Apply(task, document, state, input, logs, ref blamed);
        }
        catch (Exception error) when (Failures.Describe(blamed, error) is { } message)
        {
            Report(message);
        }
    }

    private void Undo(ReplayTask task, DocumentChanges document, FileState state, Stream input, ref string blamed)
    {
        bool isOriginal = state == document.Document.Source;
        if (isOriginal && task.IsInPlace)
        {
            Say(Messages.IsOriginal(task.Input));
            return;
        }

        // Readings that a reviewer chose are in no log of the cleaning.
        if (!isOriginal && state != document.Document.Result && _applied.Find(document.Document.Name, state) is { } made) document = made;
        using SafeFile file = Create(task.Output!, ref blamed);
        blamed = task.Input;
        int count = 0;
        if (isOriginal) input.CopyTo(file.Stream);
        else count = ChangeReplay.Undo(document, task.Input, state, input, file.Stream);
        input.Dispose();
        blamed = task.Output!;
        file.Commit();
        Say(Messages.Undone(task.Input, task.Output!, count));
    }

    private void Apply(ReplayTask task, DocumentChanges document, FileState state, Stream input, ChangeLog[] logs, ref string blamed)
    {
        if (task.IsInPlace && document.IsWhole && state == document.Document.Result)
        {
            Say(Messages.HasChanges(task.Input));
            return;
        }

        if (_decided is not null && state == document.Document.Source)
        {
            document = _decided.Follow(document, task.Input, StandardStreams.ReadAll(input), Report);
            input.Position = 0;
        }

        FileState outcome;
        string? backup = null;
        if (task.Output is null)
        {
            // Nothing is output before all of it is known to be right.
            outcome = ChangeReplay.Apply(document, task.Input, state, input, Stream.Null);
            input.Position = 0;
            ChangeReplay.Apply(document, task.Input, state, input, terminal.Output);
        }
        else
        {
            using SafeFile file = Create(task.Output, ref blamed);
            blamed = task.Input;
            outcome = ChangeReplay.Apply(document, task.Input, state, input, file.Stream);
            input.Dispose();
            blamed = task.Output;
            if (!Holds(task.Output, outcome)) backup = file.Commit(backup: true);
            Say(Messages.Applied(task.Input, task.Output, document.Accepted.Count(), document.Document.Changes, backup));
        }

        blamed = settings.Changes ?? settings.Applied ?? "";
        LoggedDocument head = document.Document with { Name = task.Input, Output = task.Output, Tool = Cleaning.LogHead.Tool };
        foreach (ChangeLog log in logs) ChangeReplay.Log(document, head, outcome, log);
    }

    private static bool Holds(string path, FileState state)
    {
        if (!File.Exists(path)) return false;
        using FileStream stream = File.OpenRead(path);
        return FileState.Of(stream) == state;
    }

    private static SafeFile Create(string path, ref string blamed)
    {
        blamed = path;
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        return new SafeFile(path);
    }

    private void Report(string message)
    {
        terminal.Error.WriteLine(message);
        _failed = true;
    }

    private void Say(string message)
    {
        if (!settings.Quiet) terminal.Error.WriteLine(message);
    }
}
