using System.CommandLine;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Report;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench report</c></summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var collection = new Argument<string>("FOLDER") { Description = Messages.ReportCollectionFolder };
        var output = new Option<string?>("--output", "-o") { Description = Messages.ReportOutput, HelpName = "FILE.html" };
        var command = new Command("report", Messages.Report) { collection, output };
        command.SetAction(parse => Write(parse.GetValue(collection)!, parse.GetValue(output), terminal));
        return command;
    }

    /// <summary>Writes the report of a cleaned folder to a file, or to standard output.</summary>
    public static int Write(string collection, string? output, Terminal terminal)
    {
        var folder = new CollectionFolder(collection);
        if (!CollectionFolder.Is(collection)) throw new ToolException(ExitCode.InputFailed, Messages.NoCollection(collection));
        try
        {
            if (Head(folder) is not { } head) throw new ToolException(ExitCode.InputFailed, Messages.NoCollection(collection));
            IEnumerable<JournalEntry> entries = JournalReader.Entries(folder.Journal);
            if (output is null) CollectionReport.Write(folder, head, entries, terminal.Output);
            else CollectionReport.Write(folder, head, entries, output);
            if (!JournalReader.EndsIn(folder.Journal)) terminal.Error.WriteLine(Messages.ReportOfUnfinished(collection));
            return ExitCode.Ok;
        }
        catch (Exception error) when (Failures.Describe(output ?? folder.Journal, error) is { } message)
        {
            throw new ToolException(ExitCode.InputFailed, message);
        }
    }

    private static JournalHead? Head(CollectionFolder folder)
    {
        using var reader = new JournalReader(folder.Journal);
        return reader.Head;
    }
}
