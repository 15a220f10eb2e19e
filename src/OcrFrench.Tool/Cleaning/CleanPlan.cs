using OcrFrench.Documents.Files;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Decides what is written where, before anything is read: no input is overwritten unless requested.</summary>
internal static class CleanPlan
{
    /// <exception cref="ToolException">The request makes no sense or would destroy something.</exception>
    public static IReadOnlyList<CleanTask> Make(CleanSettings settings)
    {
        bool piped = settings.Files.Contains("-", StringComparer.Ordinal);
        if (FolderOption(settings) is { } folderOption) throw Usage(Messages.OnlyForFolders(folderOption));
        // Among several files, a folder is skipped with a message: shell patterns match folders too.
        if (settings.Files is [var named] && named != "-" && Directory.Exists(named)) throw Usage(Messages.FolderNeedsOutput(named));
        if (settings.Files.Count(static file => file == "-") > 1) throw Usage(Messages.InputTwice);
        if (settings.Check && Written(settings) is { } option) throw Usage(Messages.CheckWritesNothing(option));
        if (settings.InPlace && settings.Output is not null) throw Usage(Messages.InPlaceAndOutput);
        if (settings.InPlace && piped) throw Usage(Messages.InPlaceNeedsFiles);
        if (piped && !Console.IsInputRedirected) throw Usage(Messages.NothingToRead);

        bool folder = settings.Output is { } output && (Directory.Exists(output) || Path.EndsInDirectorySeparator(output));
        if (folder && piped) throw Usage(Messages.FolderNeedsFiles);
        if (settings.Output is not null && !folder && settings.Files.Count > 1) throw Usage(Messages.ManyIntoOne(settings.Output));
        CleanTask[] tasks = settings.Files.Select(file => new CleanTask(file, Target(settings, file, folder), IsJsonLines(settings, file)))
            .ToArray();
        CheckFormat(settings, tasks);
        if (settings.To is not null && !piped && !settings.Files.Any(PdfInput.Is)) throw Usage(Messages.OnlyPdf);
        if (settings.InPlace && settings.Files.FirstOrDefault(PdfInput.Is) is { } pdf) throw Usage(Messages.PdfStays(pdf));
        CheckTargets(settings, tasks);
        return tasks;
    }

    /// <summary>The settings of a run over a shard of a plan.</summary>
    /// <exception cref="ToolException">The command line contains options that the plan determines.</exception>
    public static CleanSettings Shard(CleanSettings settings, int shard)
    {
        bool isPlain = settings is
        {
            Format: null, Encoding: null, Field: null, WithCorrections: false, WithDoubts: false, TrackChanges: false,
            NoFirstPass: false, Report: null, Changes: null, Doubts: null
        } && settings.Files is ["-"];
        if (shard == 0 || settings.Output is null || !isPlain) throw Usage(Messages.ManifestNeeds);
        if (FileOption(settings) is { } option) throw Usage(Messages.NotForFolders(option));
        return settings;
    }

    /// <summary>The option that makes sense for files alone, if there is one.</summary>
    public static string? FileOption(CleanSettings settings) =>
        settings.InPlace ? "--in-place" : settings.Check ? "--check" : settings.Diff is not null ? "--diff"
        : settings.OutputEncoding is not null ? "--output-encoding" : settings.To is not null ? "--to" : null;

    /// <summary>The option that makes sense for folders alone, if there is one.</summary>
    private static string? FolderOption(CleanSettings settings) =>
        settings.Jobs is not null ? "--jobs" : settings.Restart ? "--restart" : settings.NoFirstPass ? "--no-first-pass"
        : settings.Report is not null ? "--report" : null;

    /// <summary>The option that causes something to be written, if there is one.</summary>
    private static string? Written(CleanSettings settings) =>
        settings.InPlace ? "--in-place"
        : settings.Output is not null ? "--output"
        : settings.Changes is not null ? "--changes"
        : settings.Doubts is not null ? "--doubts"
        : settings.WithCorrections ? "--with-corrections"
        : settings.WithDoubts ? "--with-doubts" : null;

    private static string? Target(CleanSettings settings, string file, bool folder) =>
        settings.InPlace ? file : !folder ? settings.Output
        : Path.Combine(settings.Output!, PdfInput.Is(file) ? PdfInput.NameOf(file, settings.To) : Path.GetFileName(file));

    private static bool IsJsonLines(CleanSettings settings, string file) =>
        settings.Format is { } format ? format == TextFormats.JsonLines : TextFormats.IsJsonLines(file);

    private static void CheckFormat(CleanSettings settings, CleanTask[] tasks)
    {
        if (!Array.Exists(tasks, static task => task.IsJsonLines))
        {
            if (settings.Field is not null) throw Usage(Messages.OnlyJsonLines("--field"));
            if (settings.WithCorrections) throw Usage(Messages.OnlyJsonLines("--with-corrections"));
            if (settings.WithDoubts) throw Usage(Messages.OnlyJsonLines("--with-doubts"));
        }
        else if (settings.Diff is not null)
        {
            throw Usage(Messages.OnlyText("--diff"));
        }

        if (Array.TrueForAll(tasks, static task => task.IsJsonLines))
        {
            if (settings.Encoding is not null) throw Usage(Messages.OnlyText("--encoding"));
            if (settings.OutputEncoding is not null) throw Usage(Messages.OnlyText("--output-encoding"));
        }

        if (settings.OutputEncoding is not null && settings.Changes is not null) throw Usage(Messages.ConversionAndChanges);
    }

    private static void CheckTargets(CleanSettings settings, CleanTask[] tasks)
    {
        var inputs = tasks.Where(static task => !task.IsStandardInput).Select(static task => SafeFile.ResolvePath(task.Input))
            .ToHashSet(StringComparer.Ordinal);
        var outputs = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<string?> targets = [
            .. settings.InPlace ? [] : tasks.Select(static task => task.Output), settings.Changes, settings.Doubts];
        foreach (string target in targets.OfType<string>())
        {
            string path = SafeFile.ResolvePath(target);
            if (inputs.Contains(path)) throw Usage(Messages.WouldOverwriteInput(target));
            if (!outputs.Add(path)) throw Usage(Messages.SameOutput(target));
        }
    }

    private static ToolException Usage(string message) => new(ExitCode.Usage, message);
}
