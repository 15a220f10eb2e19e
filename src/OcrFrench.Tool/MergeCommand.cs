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
        var quiet = new Option<bool>("--quiet", "-q") { Description = Messages.Quiet };
        var command = new Command("merge", Messages.Merge) { manifest, output, quiet };
        command.SetAction(parse => new MergeRun(parse.GetValue(manifest)!, parse.GetValue(output)!, parse.GetValue(quiet), terminal).Run());
        return command;
    }
}
