using OcrFrench.Documents;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Cleans a plain text, in its encoding.</summary>
internal sealed class TextJob(CleanSettings settings, CleanerSource cleaners, Terminal terminal)
{
    /// <summary>Whether the last text was written in another encoding than it was read in: then it is new even with nothing repaired.</summary>
    public bool Converted { get; private set; }

    /// <summary>Reads a text, writes it cleaned, and gives back how many changes were made.</summary>
    public int Run(CleanTask task, ReadOnlySpan<byte> bytes, Stream output, ChangeLog? log)
    {
        TextDocument document = TextDocument.Parse(bytes, task.Name, settings.Encoding);
        if (document.Rival is { } rival) Say(Messages.GuessedEncoding(task.Name, document.Encoding, rival, document.Odds));
        TextDocument target = document with { Encoding = settings.OutputEncoding ?? document.Encoding };
        if (target.Encoding.Mark.Length == 0) target = target with { HasByteOrderMark = false };
        Converted = target.Encoding != document.Encoding;
        if (Converted && !target.Encoding.TryEncode(document.Text, out _)) throw new DocumentException(DocumentProblem.NotInEncoding, task.Name, 1, member: target.Encoding.Title);
        OcrCleaner cleaner = cleaners.For(task.Input);
        if (log is null && settings.Diff is null && task.Output is null && !settings.Check && target.Encoding.HasEverything)
        {
            // Nobody asks what was changed.
            (target with { Text = cleaner.Clean(document.Text) }).Save(output);
            return 0;
        }

        CleaningResult all = cleaner.Analyze(document.Text), result = target.Writable(all);
        if (all.Corrections.Count - result.Corrections.Count is > 0 and int left) Say(Messages.LeftOut(task.Name, target.Encoding, left));
        (target with { Text = result.Text }).Save(output);
        log?.Begin(LogHead.Of(task, settings, cleaner.Options, "text", document.Encoding), document.HasByteOrderMark ? document.Encoding.Mark.Length : 0);
        log?.WriteText(result);
        terminal.ShowDiff(settings.Diff, task.Name, task.Output ?? task.Name, result);
        return result.Corrections.Count;
    }

    private void Say(string message)
    {
        if (!settings.Quiet) terminal.Error.WriteLine(message);
    }
}
