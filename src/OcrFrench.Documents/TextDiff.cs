using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace OcrFrench.Documents;

/// <summary>Shows what was changed in a text, for people and for <c>patch</c>.</summary>
public static class TextDiff
{
    /// <summary>The difference between two texts, line by line, in the unified format. Empty when they are equal.</summary>
    /// <param name="oldName">The name of the first text.</param>
    /// <param name="newName">The name of the second text.</param>
    /// <param name="oldText">The first text.</param>
    /// <param name="newText">The second text.</param>
    /// <returns>The difference, with three unchanged lines around each change.</returns>
    public static string Unified(string oldName, string newName, string oldText, string newText) =>
        Unified(oldName, newName, oldText, newText, 3);

    /// <summary>The difference between two texts, line by line, in the unified format. Empty when they are equal.</summary>
    /// <param name="oldName">The name of the first text.</param>
    /// <param name="newName">The name of the second text.</param>
    /// <param name="oldText">The first text.</param>
    /// <param name="newText">The second text.</param>
    /// <param name="context">How many unchanged lines to show around a change.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="context"/> is negative.</exception>
    public static string Unified(string oldName, string newName, string oldText, string newText, int context) =>
        Unified(oldName, newName, oldText, newText, context, null);

    /// <summary>
    /// The same, with a note after the line numbers of each group of changes; it is asked for with the start of the group’s first changed
    /// line in the first text.
    /// </summary>
    internal static string Unified(string oldName, string newName, string oldText, string newText, int context, Func<int, string>? heading)
    {
        ArgumentNullException.ThrowIfNull(oldText);
        ArgumentNullException.ThrowIfNull(newText);
        ArgumentOutOfRangeException.ThrowIfNegative(context);
        DiffResult diff = new Differ().CreateCustomDiffs(oldText, newText, ignoreWhiteSpace: false, Lines);
        if (diff.DiffBlocks.Count == 0) return "";
        var text = new StringBuilder();
        text.Append("--- ").Append(oldName).Append('\n').Append("+++ ").Append(newName).Append('\n');
        int first = 0;
        while (first < diff.DiffBlocks.Count)
        {
            int last = first;
            while (last + 1 < diff.DiffBlocks.Count && diff.DiffBlocks[last + 1].DeleteStartA - EndA(diff.DiffBlocks[last]) <= 2 * context)
                last++;
            Hunk(text, diff, first, last, context, heading);
            first = last + 1;
        }

        return text.ToString();
    }

    /// <summary>The source text with every change marked in it: <c>[-1’-]{+l’+}Assemblée</c>. Only lines with changes are shown.</summary>
    /// <param name="result">The text and its changes.</param>
    /// <returns>The lines; empty when nothing was changed.</returns>
    public static string Inline(CleaningResult result) => Inline(result, null);

    /// <summary>The same, with a prefix for each line, which is asked for with the start of its first change.</summary>
    internal static string Inline(CleaningResult result, Func<int, string>? heading)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        string source = result.Source;
        int at = -1;
        foreach (Correction correction in result.Corrections)
        {
            int lineStart = correction.Start == 0 ? 0 : source.LastIndexOf('\n', correction.Start - 1) + 1;
            if (lineStart > at)
            {
                FinishLine(text, source, at);
                at = lineStart;
                if (heading is not null) text.Append(heading(correction.Start)).Append(": ");
            }

            text.Append(source, at, correction.Start - at);
            if (correction.Original.Length > 0) text.Append("[-").Append(correction.Original).Append("-]");
            if (correction.Replacement.Length > 0) text.Append("{+").Append(correction.Replacement).Append("+}");
            at = correction.End;
        }

        FinishLine(text, source, at);
        return text.ToString();
    }

    private static void FinishLine(StringBuilder text, string source, int at)
    {
        if (text.Length == 0) return;
        int end = source.IndexOf('\n', at);
        text.Append(source, at, (end < 0 ? source.Length : end) - at).Append('\n');
    }

    private static void Hunk(StringBuilder text, DiffResult diff, int first, int last, int context, Func<int, string>? heading)
    {
        DiffBlock firstBlock = diff.DiffBlocks[first], lastBlock = diff.DiffBlocks[last];
        int before = Math.Min(context, firstBlock.DeleteStartA);
        int after = Math.Min(context, diff.PiecesOld.Length - EndA(lastBlock));
        int startA = firstBlock.DeleteStartA - before, startB = firstBlock.InsertStartB - before;
        int endA = EndA(lastBlock) + after, endB = lastBlock.InsertStartB + lastBlock.InsertCountB + after;
        text.Append("@@ -").Append(Range(startA, endA)).Append(" +").Append(Range(startB, endB)).Append(" @@");
        if (heading is not null)
            text.Append(' ').Append(heading(diff.PiecesOld.Take(firstBlock.DeleteStartA).Sum(static line => line.Length)));
        text.Append('\n');
        int at = startA;
        for (int i = first; i <= last; i++)
        {
            DiffBlock block = diff.DiffBlocks[i];
            Write(text, ' ', diff.PiecesOld, at, block.DeleteStartA);
            Write(text, '-', diff.PiecesOld, block.DeleteStartA, EndA(block));
            Write(text, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = EndA(block);
        }

        Write(text, ' ', diff.PiecesOld, at, endA);
    }

    private static void Write(StringBuilder text, char sign, string[] lines, int from, int to)
    {
        foreach (string line in lines.AsSpan(from, to - from)) Write(text, sign, line);
    }

    internal static void Write(StringBuilder text, char sign, string line)
    {
        text.Append(sign).Append(line);
        if (!line.EndsWith('\n')) text.Append("\n\\ No newline at end of file\n");
    }

    /// <summary>A range counts from 1, but an empty one names the line before it; a length of 1 is omitted.</summary>
    internal static string Range(long start, long end)
    {
        long length = end - start, line = length == 0 ? start : start + 1;
        return length == 1 ? FormattableString.Invariant($"{line}") : FormattableString.Invariant($"{line},{length}");
    }

    private static int EndA(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    internal static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }
}
