using System.CommandLine;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Cluster;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench plan</c></summary>
internal static class PlanCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = Messages.PlanFolder };
        var output = new Option<string>("--output", "-o") { Description = Messages.PlanOutput, HelpName = "PLAN", Required = true };
        Option<int> shards = NumberOption.AtLeast(1, "--shards", Messages.Shards),
            jobs = NumberOption.AtLeast(1, "--jobs", Messages.JobsOfFolder, "-j");
        shards.Required = true;
        var format = new Option<string?>("--format") { Description = Messages.Format }.AcceptOnlyFromAmong(TextFormats.All);
        Option<string?> encoding = CleanCommand.EncodingOption("--encoding", Messages.EncodingOption);
        var field = new Option<string?>("--field") { Description = Messages.Field, HelpName = "NAME" };
        var withCorrections = new Option<bool>("--with-corrections") { Description = Messages.WithCorrections };
        var withDoubts = new Option<bool>("--with-doubts") { Description = Messages.WithDoubts };
        var noFirstPass = new Option<bool>("--no-first-pass") { Description = Messages.NoFirstPass };
        var quiet = new Option<bool>("--quiet", "-q") { Description = Messages.Quiet };
        var engine = new EngineOptions();
        var command = new Command("plan", Messages.Plan)
        {
            folder, output, shards, jobs, format, encoding, field, withCorrections, withDoubts, noFirstPass, quiet,
        };
        engine.AddTo(command);
        command.SetAction(parse =>
        {
            var settings = new PlanSettings
            {
                Folder = parse.GetValue(folder)!,
                Output = parse.GetValue(output)!,
                Shards = parse.GetValue(shards),
                UsesFirstPass = !parse.GetValue(noFirstPass),
                Quiet = parse.GetValue(quiet),
            };
            if (parse.GetValue(jobs) is > 0 and int number) settings = settings with { Jobs = number };
            var clean = new CleanSettings
            {
                Files = [settings.Folder],
                Format = parse.GetValue(format),
                Encoding = CleanCommand.Find(parse.GetValue(encoding)),
                Field = parse.GetValue(field),
                WithCorrections = parse.GetValue(withCorrections),
                WithDoubts = parse.GetValue(withDoubts),
            };
            return new PlanRun(settings, clean, engine.Cleaners(parse), terminal).Run();
        });
        return command;
    }
}
