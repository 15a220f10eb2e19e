using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Plain;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Cleans a plain text, in its encoding.</summary>
internal sealed class TextJob(CleanSettings settings, CleanerSource cleaners, Terminal terminal)
{
    /// <summary>
    /// Whether the last text was written in a different encoding than it was read in: it then counts as changed even without repairs.
    /// </summary>
    public bool Converted { get; private set; }

    /// <summary>What was left alone in the last text for not being French prose; none if the changes were not requested.</summary>
    public LeftCount Left { get; } = new();

    /// <summary>Reads a text, writes it cleaned, and returns how many changes were made.</summary>
    /// <param name="task">The text.</param>
    /// <param name="input">Where to read it.</param>
    /// <param name="encoding">Its encoding; null to detect it.</param>
    /// <param name="output">Where to write it.</param>
    /// <param name="log">Where the changes go, if anywhere.</param>
    /// <param name="doubts">Where the doubts go, if anywhere.</param>
    /// <param name="tally">What is to be counted, if anything.</param>
    public int Run(
        CleanTask task, Stream input, TextEncoding? encoding, Stream output, ChangeLog? log, DoubtLog? doubts, Tally? tally)
    {
        TextSource source = TextSource.Open(input, task.Name, encoding);
        TextDocument document = source.Document;
        if (document.Rival is { } rival) Say(Messages.GuessedEncoding(task.Name, document.Encoding, rival, document.Odds));
        TextDocument target = document with { Encoding = settings.OutputEncoding ?? document.Encoding };
        Converted = target.Encoding != document.Encoding;
        OcrCleaner cleaner = cleaners.For(task.Input);
        target = target with { HasByteOrderMark = document.HasByteOrderMark && target.Encoding.Mark.Length > 0 };
        log?.Begin(LogHead.Of(task, settings, cleaner.Options, "text", document.Encoding),
            document.HasByteOrderMark ? document.Encoding.Mark.Length : 0);
        // The changes were not requested.
        bool isSilent = log is null && doubts is null && tally is null && settings.Diff is null && task.Output is null && !settings.Check
            && target.Encoding.HasEverything;
        var diff = new DiffJob(settings, task, terminal);
        Left.Clear();
        int changes = 0, left = 0;
        if (tally is not null) tally.Format = TextFormats.Text;
        foreach (string text in source.Stretches())
        {
            if (Converted && !target.Encoding.TryEncode(text, out _))
                throw new DocumentException(DocumentProblem.NotInEncoding, task.Name, 1, member: target.Encoding.Title);
            if (isSilent && (source.IsLong || GallicaText.HeadLength(text) == 0))
            {
                output.Write((target with { Text = cleaner.Clean(text) }).ToArray());
            }
            else
            {
                CleaningResult all = source.IsLong ? cleaner.Analyze(text) : GallicaText.Analyze(cleaner, text),
                    result = target.Writable(all);
                Left.Add(all);
                changes += result.Corrections.Count;
                left += all.Corrections.Count - result.Corrections.Count;
                output.Write((target with { Text = result.Text }).ToArray());
                log?.WriteText(result);
                doubts?.WriteText(all, document.Encoding);
                tally?.Add(all, Pages(text));
                diff.Add(result);
            }

            // Only the first stretch starts with the byte order mark.
            target = target with { HasByteOrderMark = false };
        }

        diff.Finish();
        if (left > 0) Say(Messages.LeftOut(task.Name, target.Encoding, left));
        return changes;
    }

    /// <summary>Form feeds separate pages; a text without any is one page.</summary>
    private static int Pages(string text) => 1 + text.AsSpan().TrimEnd("\f\r\n").Count('\f');

    private void Say(string message)
    {
        if (!settings.Quiet) terminal.Error.WriteLine(message);
    }
}
