using System.CommandLine;
using System.CommandLine.Help;

namespace OcrFrench.Tool;

/// <summary>All commands with their options.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal)
    {
        // Not a RootCommand: that one takes its name from the program's file.
        var root = new Command("ocrfrench", Messages.Root)
        {
            new HelpOption { Description = Messages.Help, Recursive = true },
            new VersionOption { Description = Messages.Version },
        };
        root.Subcommands.Add(CleanCommand.Create(terminal));
        root.Subcommands.Add(PlanCommand.Create(terminal));
        root.Subcommands.Add(MergeCommand.Create(terminal));
        root.Subcommands.Add(ReadCommand.Create(terminal));
        root.Subcommands.Add(ReportCommand.Create(terminal));
        root.Subcommands.Add(ReplayCommands.CreateUndo(terminal));
        root.Subcommands.Add(ReplayCommands.CreateApply(terminal));
        root.Subcommands.Add(ReviewCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(ProfileCommand.Create(terminal));
        root.Subcommands.Add(EvaluateCommand.Create(terminal));

        ParseResult parse = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count > 0)
        {
            foreach (var error in parse.Errors) terminal.Error.WriteLine(error.Message);
            terminal.Error.WriteLine(Messages.TryHelp);
            return ExitCode.Usage;
        }

        return parse.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = StandardStreams.Text(terminal.Output),
            Error = terminal.Error,
        });
    }
}
