using System.CommandLine;
using System.CommandLine.Help;
using System.Runtime.InteropServices;
using OcrFrench.Documents;
using OcrFrench.Tool;

Language.Choose();
var terminal = new Terminal();

// An interrupted run leaves nothing half-written behind, wherever it was.
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

// Not a RootCommand: that one takes its name from the program's file.
var root = new Command("ocrfrench", Messages.Root) { new HelpOption { Description = Messages.Help, Recursive = true }, new VersionOption { Description = Messages.Version } };
root.Subcommands.Add(CleanCommand.Create(terminal));
root.Subcommands.Add(ExplainCommand.Create(terminal));
root.Subcommands.Add(ProfileCommand.Create(terminal));
root.Subcommands.Add(EvaluateCommand.Create(terminal));

try
{
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
catch (ToolException error)
{
    terminal.Error.WriteLine(error.Message);
    if (error.ExitCode == ExitCode.Usage) terminal.Error.WriteLine(Messages.TryHelp);
    return error.ExitCode;
}
catch (DocumentException error)
{
    terminal.Error.WriteLine(Messages.Problem(error));
    return ExitCode.InputFailed;
}
catch (BrokenPipeException)
{
    return ExitCode.Ok;
}

static void End(PosixSignalContext signal)
{
    signal.Cancel = true;
    SafeFile.AbandonAll();
    Environment.Exit(ExitCode.Interrupted);
}
