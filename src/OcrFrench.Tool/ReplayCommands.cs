using System.CommandLine;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Replay;
using OcrFrench.Tool.Review;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench undo</c> and <c>ocrfrench apply</c></summary>
internal static class ReplayCommands
{
    public static Command CreateUndo(Terminal terminal) => Create("undo", Messages.Undo, terminal, changes: null);

    public static Command CreateApply(Terminal terminal) =>
        Create(
            "apply",
            Messages.Apply,
            terminal,
            new Option<string?>("--changes") { Description = Messages.ApplyChanges, HelpName = "FILE.jsonl" },
            new Option<string[]>("--decisions") { Description = Messages.ApplyDecisions, HelpName = "FILE" },
            new Option<string?>("--doubts") { Description = Messages.DoubtsOfLog, HelpName = "FILE.jsonl" });

    private static Command Create(string name, string description, Terminal terminal, Option<string?>? changes,
        Option<string[]>? decisions = null, Option<string?>? doubts = null)
    {
        var log = new Argument<string>("LOG|OUT") { Description = Messages.Log };
        var files = new Argument<string[]>("FILE") { Description = Messages.LogFiles, Arity = ArgumentArity.ZeroOrMore };
        files.RefuseOptions();
        var output = new Option<string?>("--output", "-o") { Description = Messages.Output, HelpName = "FILE|FOLDER" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = Messages.Quiet };
        var command = new Command(name, description) { log, files, output, quiet };
        if (changes is not null) command.Options.Add(changes);
        if (decisions is not null) command.Options.Add(decisions);
        if (doubts is not null) command.Options.Add(doubts);
        command.SetAction(parse => new ReplayRun(
            new ReplaySettings
            {
                Undo = changes is null,
                Log = LogPath.Of(parse.GetValue(log)!),
                Doubts = doubts is null ? null : LogWithDoubts.Beside(parse.GetValue(log)!, parse.GetValue(doubts)),
                Applied = Directory.Exists(parse.GetValue(log)!) ? new CollectionFolder(parse.GetValue(log)!).Applied : null,
                Files = parse.GetValue(files) ?? [],
                Output = parse.GetValue(output),
                Changes = changes is null ? null : parse.GetValue(changes),
                Decisions = decisions is null ? [] : parse.GetValue(decisions) ?? [],
                Quiet = parse.GetValue(quiet),
            },
            terminal).Run());
        return command;
    }
}
