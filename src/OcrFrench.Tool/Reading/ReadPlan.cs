using OcrFrench.Documents.Files;

namespace OcrFrench.Tool.Reading;

/// <summary>A scan, and where each of the requested forms is written; <see langword="null"/> for standard output.</summary>
internal sealed record ReadTask(string File, IReadOnlyList<(string Format, string? Output)> Targets);

/// <summary>Decides what is written where, before anything is read: no scan is ever overwritten.</summary>
internal static class ReadPlan
{
    /// <exception cref="ToolException">The request makes no sense or would destroy something.</exception>
    public static IReadOnlyList<ReadTask> Make(ReadSettings settings)
    {
        if (settings.Files.Contains("-", StringComparer.Ordinal)) throw Usage(Messages.ReadNeedsFiles);
        bool isFolder = settings.Output is { } output && (Directory.Exists(output) || Path.EndsInDirectorySeparator(output));
        if (settings.Output is not null && !isFolder && settings.Files.Count > 1) throw Usage(Messages.ManyIntoOne(settings.Output));
        if (settings.Output is not null && !isFolder && settings.Formats.Count > 1) throw Usage(Messages.FormatsNeedFolder);
        if (settings.Output is null)
        {
            if (settings.Formats.Count > 1) throw Usage(Messages.FormatsNeedFolder);
            if (settings.Files.Count > 1 && settings.Formats[0] != "text") throw Usage(Messages.FilesNeedFolder(settings.Formats[0]));
            if (settings.Formats[0] == "pdf" && !Console.IsOutputRedirected) throw Usage(Messages.PdfNeedsFile);
        }

        ReadTask[] tasks = [.. settings.Files.Select(
            file => new ReadTask(file, [.. settings.Formats.Select(format => (format, Target(settings, file, format, isFolder)))]))];
        Check(tasks);
        return tasks;
    }

    private static string? Target(ReadSettings settings, string file, string format, bool isFolder) =>
        isFolder ? Path.Combine(settings.Output!, Path.GetFileNameWithoutExtension(file) + ReadFormats.Extension(format)) : settings.Output;

    private static void Check(ReadTask[] tasks)
    {
        var inputs = tasks.Select(static task => SafeFile.ResolvePath(task.File)).ToHashSet(StringComparer.Ordinal);
        var outputs = new HashSet<string>(StringComparer.Ordinal);
        foreach (string target in tasks.SelectMany(static task => task.Targets).Select(static target => target.Output).OfType<string>())
        {
            string path = SafeFile.ResolvePath(target);
            if (inputs.Contains(path)) throw Usage(Messages.WouldOverwriteScan(target));
            if (!outputs.Add(path)) throw Usage(Messages.SameOutput(target));
        }
    }

    private static ToolException Usage(string message) => new(ExitCode.Usage, message);
}
