using OcrFrench.Documents;
using OcrFrench.Documents.Files;

namespace OcrFrench.Tool.Replay;

/// <summary>Finds the requested documents of a log, and decides what is written where, before anything is written.</summary>
internal static class ReplayPlan
{
    /// <summary>Plans what to do with the documents of a log.</summary>
    /// <param name="settings">The command line.</param>
    /// <param name="documents">The heads in the log.</param>
    /// <param name="problems">What cannot be done; the rest can.</param>
    /// <exception cref="ToolException">The request makes no sense or would destroy something.</exception>
    public static IReadOnlyList<ReplayTask> Make(ReplaySettings settings, IReadOnlyList<LoggedDocument> documents, List<string> problems)
    {
        var tasks = new List<ReplayTask>();
        bool folder = settings.Output is { } output && (Directory.Exists(output) || Path.EndsInDirectorySeparator(output));
        IEnumerable<(int Index, string File)> chosen = settings.Files.Count > 0
            ? Named(settings, documents, problems)
            : All(settings, documents, problems);
        foreach ((int index, string file) in chosen)
            tasks.Add(new ReplayTask(index, file, Target(settings, documents[index], file, folder)));
        if (settings.Output is not null && !folder && tasks.Count > 1) throw Usage(Messages.ManyIntoOne(settings.Output));
        Check(settings, tasks);
        return tasks;
    }

    private static IEnumerable<(int Index, string File)> All(
        ReplaySettings settings, IReadOnlyList<LoggedDocument> documents, List<string> problems)
    {
        for (int i = 0; i < documents.Count; i++)
        {
            if (Recorded(settings, documents[i]) is { } file) yield return (i, file);
            else problems.Add(settings.Undo ? Messages.WentToStandardOutput(documents[i].Name) : Messages.CameFromStandardInput);
        }
    }

    private static IEnumerable<(int Index, string File)> Named(
        ReplaySettings settings, IReadOnlyList<LoggedDocument> documents, List<string> problems)
    {
        foreach (string file in settings.Files)
        {
            int index;
            try
            {
                index = Find(settings, documents, file);
            }
            catch (Exception error) when (Failures.Describe(file, error) is { } message)
            {
                problems.Add(message);
                continue;
            }

            if (index >= 0) yield return (index, file);
            else problems.Add(Messages.NotInLog(file, settings.Log));
        }
    }

    /// <summary>A file is identified by its path, otherwise by its bytes, otherwise by its name alone.</summary>
    private static int Find(ReplaySettings settings, IReadOnlyList<LoggedDocument> documents, string file)
    {
        string path = SafeFile.ResolvePath(file);
        int found = IndexOf(documents, d => Recorded(settings, d) is { } recorded && SafeFile.ResolvePath(recorded) == path);
        if (found >= 0) return found;
        FileState state;
        using (FileStream stream = File.OpenRead(file)) state = FileState.Of(stream);
        found = IndexOf(documents, d => state == (settings.Undo ? d.Result : d.Source));
        return found >= 0 ? found : IndexOf(documents, d => Path.GetFileName(d.Name) == Path.GetFileName(file));
    }

    private static int IndexOf(IReadOnlyList<LoggedDocument> documents, Func<LoggedDocument, bool> condition)
    {
        for (int i = 0; i < documents.Count; i++)
            if (condition(documents[i])) return i;
        return -1;
    }

    /// <summary>The file that the log names: what came of cleaning, or what was cleaned.</summary>
    private static string? Recorded(ReplaySettings settings, LoggedDocument document) =>
        settings.Undo ? document.Output : document.Name == "-" ? null : document.Name;

    /// <summary>Undoing restores the file itself; applying writes where cleaning wrote.</summary>
    private static string? Target(ReplaySettings settings, LoggedDocument document, string file, bool folder)
    {
        if (settings.Output is not null) return folder ? Path.Combine(settings.Output, Path.GetFileName(file)) : settings.Output;
        return settings.Undo || document.Output == document.Name ? file : document.Output;
    }

    private static void Check(ReplaySettings settings, List<ReplayTask> tasks)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { SafeFile.ResolvePath(settings.Log) };
        if (settings.Changes is { } changes)
        {
            if (!taken.Add(SafeFile.ResolvePath(changes))) throw Usage(Messages.WouldOverwriteInput(changes));
            if (tasks.Exists(task => SafeFile.ResolvePath(task.Input) == SafeFile.ResolvePath(changes)))
                throw Usage(Messages.WouldOverwriteInput(changes));
        }

        foreach (string target in tasks.Select(static task => task.Output).OfType<string>())
            if (!taken.Add(SafeFile.ResolvePath(target))) throw Usage(Messages.SameOutput(target));
    }

    private static ToolException Usage(string message) => new(ExitCode.Usage, message);
}
