using System.CommandLine;
using OcrFrench.Documents;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Cluster;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench clean</c></summary>
internal static class CleanCommand
{
    /// <summary>Whether a command line is <c>clean</c> with nothing but names of files.</summary>
    public static bool IsPlain(string[] args)
    {
        if (args.Length == 0 || args[0] != "clean") return false;
        for (int i = 1; i < args.Length; i++)
            if (args[i].Length == 0 || (args[i][0] == '-' && args[i].Length > 1)) return false;
        return true;
    }

    /// <summary>Cleans files as the command does without options.</summary>
    public static int Run(string[] files, Terminal terminal)
    {
        var settings = new CleanSettings { Files = files.Length > 0 ? files : ["-"] };
        IReadOnlyList<CleanTask> tasks = CleanPlan.Make(settings);
        return new CleanRun(settings, CleanerSource.Plain, terminal).Run(tasks);
    }

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = Messages.Files, Arity = ArgumentArity.ZeroOrMore };
        files.RefuseOptions();
        var output = new Option<string?>("--output", "-o") { Description = Messages.Output, HelpName = "FILE|FOLDER" };
        var inPlace = new Option<bool>("--in-place", "-i") { Description = Messages.InPlace };
        var diff = new Option<bool>("--diff") { Description = Messages.Diff };
        var diffStyle = new Option<string?>("--diff-style") { Description = Messages.DiffStyle }.AcceptOnlyFromAmong("unified", "inline");
        var changes = new Option<string?>("--changes") { Description = Messages.Changes, HelpName = "FILE.jsonl" };
        var doubts = new Option<string?>("--doubts") { Description = Messages.DoubtsOption, HelpName = "FILE.jsonl" };
        var format = new Option<string?>("--format") { Description = Messages.Format }.AcceptOnlyFromAmong(TextFormats.All);
        Option<string?> encoding = EncodingOption("--encoding", Messages.EncodingOption),
            outputEncoding = EncodingOption("--output-encoding", Messages.OutputEncoding);
        var field = new Option<string?>("--field") { Description = Messages.Field, HelpName = "NAME" };
        var withCorrections = new Option<bool>("--with-corrections") { Description = Messages.WithCorrections };
        var withDoubts = new Option<bool>("--with-doubts") { Description = Messages.WithDoubts };
        var to = new Option<string?>("--to") { Description = Messages.ToOfPdf }.AcceptOnlyFromAmong(PdfInput.Forms);
        var trackChanges = new Option<bool>("--track-changes") { Description = Messages.TrackChanges };
        var check = new Option<bool>("--check") { Description = Messages.Check };
        var quiet = new Option<bool>("--quiet", "-q") { Description = Messages.Quiet };
        Option<int> jobs = NumberOption.AtLeast(1, "--jobs", Messages.JobsOfFolder, "-j"),
            shard = NumberOption.AtLeast(1, "--shard", Messages.Shard);
        var manifest = new Option<string?>("--manifest") { Description = Messages.ManifestOption, HelpName = "FILE.json" };
        var restart = new Option<bool>("--restart") { Description = Messages.Restart };
        var noFirstPass = new Option<bool>("--no-first-pass") { Description = Messages.NoFirstPass };
        var report = new Option<string?>("--report") { Description = Messages.ReportOption, HelpName = "FILE.html" };
        var engine = new EngineOptions();
        var command = new Command("clean", Messages.Clean)
        {
            files, output, inPlace, diff, diffStyle, changes, doubts, format, encoding, outputEncoding, field, withCorrections, withDoubts,
            to, trackChanges, check, jobs, restart, noFirstPass, report, manifest, shard, quiet,
        };
        engine.AddTo(command);
        command.SetAction(parse =>
        {
            var settings = new CleanSettings
            {
                Files = parse.GetValue(files) is { Length: > 0 } named ? named : ["-"],
                Output = parse.GetValue(output),
                InPlace = parse.GetValue(inPlace),
                Diff = parse.GetValue(diffStyle) ?? (parse.GetValue(diff) ? "unified" : null),
                Changes = parse.GetValue(changes),
                Doubts = parse.GetValue(doubts),
                Format = parse.GetValue(format),
                Encoding = Find(parse.GetValue(encoding)),
                OutputEncoding = Find(parse.GetValue(outputEncoding)),
                Field = parse.GetValue(field),
                WithCorrections = parse.GetValue(withCorrections),
                WithDoubts = parse.GetValue(withDoubts),
                To = parse.GetValue(to),
                TrackChanges = parse.GetValue(trackChanges),
                Check = parse.GetValue(check),
                Quiet = parse.GetValue(quiet),
                Jobs = parse.GetValue(jobs) is > 0 and int number ? number : null,
                Restart = parse.GetValue(restart),
                NoFirstPass = parse.GetValue(noFirstPass),
                Report = parse.GetValue(report),
            };
            if (parse.GetValue(manifest) is { } plan)
                return new ShardRun(plan, parse.GetValue(shard), CleanPlan.Shard(settings, parse.GetValue(shard)), terminal).Run();
            if (parse.GetValue(shard) > 0) throw new ToolException(ExitCode.Usage, Messages.ManifestNeeds);
            if (CollectionSettings.Of(settings) is { } collection)
                return Collection(collection, settings, engine.Cleaners(parse), terminal);
            IReadOnlyList<CleanTask> tasks = CleanPlan.Make(settings);
            return new CleanRun(settings, engine.Cleaners(parse), terminal).Run(tasks);
        });
        return command;
    }

    private static int Collection(CollectionSettings settings, CleanSettings clean, CleanerSource cleaners, Terminal terminal)
    {
        int code = new FolderRun(settings, clean, cleaners, terminal).Run();
        if (code != ExitCode.Interrupted && settings.Report is { } report) ReportCommand.Write(settings.Output, report, terminal);
        return code;
    }

    public static Option<string?> EncodingOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "NAME" };
        option.Validators.Add(static result =>
        {
            string? unknown = result.Tokens.Select(static token => token.Value).FirstOrDefault(static value => Find(value) is null);
            if (unknown is not null) result.AddError(Messages.UnknownEncoding(unknown));
        });
        return option;
    }

    public static TextEncoding? Find(string? name) =>
        name is not null && TextEncoding.TryFind(name, out TextEncoding? encoding) ? encoding : null;
}
