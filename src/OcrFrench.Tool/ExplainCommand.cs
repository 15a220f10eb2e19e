using System.CommandLine;
using System.Globalization;
using System.Text;
using OcrFrench.Documents;

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
            terminal.Output.Write(Encoding.UTF8.GetBytes(Columns.Align([Messages.ExplainHeads, .. Rows(result)])));
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>A row for each stretch between white space, or wider where a change reaches over it; a row more for each further change.</summary>
    private static IEnumerable<string[]> Rows(CleaningResult result)
    {
        string source = result.Source;
        int next = 0;
        for (int start = 0; start < source.Length;)
        {
            if (char.IsWhiteSpace(source[start]) && !(next < result.Corrections.Count && result.Corrections[next].Start == start))
            {
                start++;
                continue;
            }

            int end = start, first = next;
            while (end < source.Length && !char.IsWhiteSpace(source[end])) end++;
            while (next < result.Corrections.Count && result.Corrections[next].Start <= end)
            {
                end = Math.Max(end, result.Corrections[next++].End);
                while (end < source.Length && !char.IsWhiteSpace(source[end])) end++;
            }

            string read = OneLine(source[start..end]);
            if (next == first) yield return [read, read, Messages.Unchanged];
            for (int i = first; i < next; i++)
            {
                string written = OneLine(result.Text[result.Map.ToOutput(start)..result.Map.ToOutput(end)]);
                yield return i == first ? Row(read, written, result.Corrections[i]) : Row("", "", result.Corrections[i]);
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static string[] Row(string read, string written, Correction correction) =>
    [
        read,
        written,
        OneLine(correction.Original) + "→" + OneLine(correction.Replacement),
        Messages.Kind(correction.Kind),
        correction.Rule,
        correction.Confidence.ToString("F3", CultureInfo.InvariantCulture),
        string.Join(", ", correction.RunnersUp),
    ];

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

    private static string OneLine(string text) => text.Replace("\r", "", StringComparison.Ordinal).Replace('\n', '⏎');
}
