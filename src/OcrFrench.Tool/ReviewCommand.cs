using System.CommandLine;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Review;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench review</c></summary>
internal static class ReviewCommand
{
    public static Command Create(Terminal terminal)
    {
        var log = new Argument<string>("OUT|LOG") { Description = Messages.ReviewLog };
        var output = new Option<string?>("--output", "-o") { Description = Messages.ReviewOutput, HelpName = "FOLDER" };
        var doubts = new Option<string?>("--doubts") { Description = Messages.DoubtsOfLog, HelpName = "FILE.jsonl" };
        var noScans = new Option<bool>("--no-scans") { Description = Messages.ReviewNoScans };
        var quiet = new Option<bool>("--quiet", "-q") { Description = Messages.Quiet };
        var command = new Command("review", Messages.Review) { log, output, doubts, noScans, quiet };
        command.SetAction(parse =>
        {
            string named = parse.GetValue(log)!;
            return new ReviewRun(
                new ReviewSettings
                {
                    Log = LogPath.Of(named),
                    Output = parse.GetValue(output) ?? DefaultOutput(named),
                    Doubts = LogWithDoubts.Beside(named, parse.GetValue(doubts)),
                    WithScans = !parse.GetValue(noScans),
                    Quiet = parse.GetValue(quiet),
                },
                terminal).Run();
        });
        return command;
    }

    /// <summary>For a collection its own folder; for a log, one named after it beside it.</summary>
    private static string DefaultOutput(string named) => Directory.Exists(named)
        ? Path.Combine(new CollectionFolder(named).State, "review")
        : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(named))!, Path.GetFileNameWithoutExtension(named) + "-review");
}
