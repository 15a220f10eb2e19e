using System.Globalization;
using OcrFrench.Documents.Files;
using OcrFrench.Tesseract;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Reading;

/// <summary>Reads one scan after the other. What fails is reported and skipped.</summary>
internal sealed class ReadRun(ReadSettings settings, CleanerSource cleaners, Terminal terminal)
{
    private bool _failed;

    public int Run(IReadOnlyList<ReadTask> tasks)
    {
        // Invalid settings end the run before anything is done.
        if (!settings.Raw) foreach (ReadTask task in tasks) cleaners.For(task.File);
        using ScanReader reader = MakeReader();
        try
        {
            Run(tasks, reader).GetAwaiter().GetResult();
        }
        catch (InvalidDataException error)
        {
            throw new ToolException(ExitCode.Configuration, error.Message);
        }

        return _failed ? ExitCode.InputFailed : ExitCode.Ok;
    }

    private ScanReader MakeReader()
    {
        try
        {
            return new ScanReader(settings.ToOptions());
        }
        catch (EngineNotFoundException error)
        {
            throw new ToolException(ExitCode.Configuration, Messages.Problem(error));
        }
        catch (ArgumentException)
        {
            // Everything else was checked before.
            throw new ToolException(ExitCode.Usage, Messages.NoLanguage(settings.Language));
        }
    }

    private async Task Run(IReadOnlyList<ReadTask> tasks, ScanReader reader)
    {
        int at = 0;
        var pages = new List<ScanPage>();
        await foreach (ScanOutcome outcome in reader.ReadAllAsync(tasks.Select(static task => task.File)).ConfigureAwait(false))
        {
            ReadTask task = tasks[at];
            if (outcome.Error is not null) Fail(Messages.Problem(outcome.Error));
            else pages.Add(Kept(outcome.Page!));
            if (!outcome.IsLast) continue;
            if (pages.Count > 0) Write(task, pages);
            pages.Clear();
            at++;
        }
    }

    /// <summary>Writes the image given to the engine, if requested, and releases it.</summary>
    private ScanPage Kept(ScanPage page)
    {
        if (settings.KeepImages is null) return page;
        string name = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(page.File)}-{page.Number:D4}.png");
        Try(Path.Combine(settings.KeepImages, name), stream => stream.Write(page.PreparedImage.Span));
        return page with { PreparedImage = default };
    }

    private void Write(ReadTask task, List<ScanPage> pages)
    {
        var document = new ReadDocument([.. pages], settings.Raw ? null : cleaners.For(task.File));
        foreach ((string format, string? output) in task.Targets)
        {
            if (output is null) document.Write(format, terminal.Output);
            else if (Try(output, stream => document.Write(format, stream)) && !settings.Quiet)
                terminal.Error.WriteLine(Messages.ReadDone(task.File, output, pages.Count, document.Changes));
        }
    }

    private bool Try(string path, Action<Stream> write)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new SafeFile(path);
            write(file.Stream);
            file.Commit();
            return true;
        }
        catch (Exception error) when (Failures.Describe(path, error) is { } message)
        {
            Fail(message);
            return false;
        }
    }

    private void Fail(string message)
    {
        terminal.Error.WriteLine(message);
        _failed = true;
    }
}
