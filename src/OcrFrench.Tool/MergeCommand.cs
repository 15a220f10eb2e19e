using System.CommandLine;
using OcrFrench.Tool.Cluster;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench merge</c></summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var manifest = new Option<string>("--manifest") { Description = Messages.ManifestOption, HelpName = "FILE.json", Required = true };
        var output = new Option<string>("--output", "-o") { Description = Messages.MergeOutput, HelpName = "FOLDER", Required = true };
        var report = new Option<string?>("--report") { Description = Messages.ReportOption, HelpName = "FILE.html" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = Messages.Quiet };
        var command = new Command("merge", Messages.Merge) { manifest, output, report, quiet };
        command.SetAction(parse =>
        {
            string folder = parse.GetValue(output)!;
            int code = new MergeRun(parse.GetValue(manifest)!, folder, parse.GetValue(quiet), terminal).Run(out bool isMerged);
            if (isMerged && parse.GetValue(report) is { } target) ReportCommand.Write(folder, target, terminal);
            return code;
        });
        return command;
    }
}
