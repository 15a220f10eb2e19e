using System.CommandLine;
using System.Text;
using OcrFrench.Documents;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench explain</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string?>("TEXT") { Description = Messages.Text, Arity = ArgumentArity.ZeroOrOne };
        var engine = new EngineOptions();
        var command = new Command("explain", Messages.Explain) { text };
        engine.AddTo(command);
        command.SetAction(parse =>
        {
            string? given = parse.GetValue(text);
            if (given is null or "-") given = ReadInput();
            CleaningResult result = engine.Cleaners(parse).For("-").Analyze(given);
            terminal.Output.Write(Encoding.UTF8.GetBytes(Columns.Align([Messages.ExplainHeads, .. Explanation.Rows(result)])));
            return ExitCode.Ok;
        });
        return command;
    }

    private static string ReadInput()
    {
        if (!Console.IsInputRedirected) throw new ToolException(ExitCode.Usage, Messages.NothingToRead);
        try
        {
            return ReadableText.FromStandardInput();
        }
        catch (DocumentException error)
        {
            throw new ToolException(ExitCode.InputFailed, Messages.Problem(error));
        }
    }
}
