using System.Runtime.InteropServices;
using OcrFrench.Documents;
using OcrFrench.Documents.Files;
using OcrFrench.Tool;

Language.Choose();
var terminal = new Terminal();

// An interrupted run leaves nothing half-written behind, wherever it was.
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

try
{
    // What most calls ask for goes past the parser, which takes as long to load and set up as cleaning a page.
    return CleanCommand.IsPlain(args) ? CleanCommand.Run(args[1..], terminal) : CommandLine.Run(args, terminal);
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
    if (Interruption.TryFinish()) return;
    SafeFile.AbandonAll();
    Environment.Exit(ExitCode.Interrupted);
}
