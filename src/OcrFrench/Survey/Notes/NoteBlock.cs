namespace OcrFrench.Survey.Notes;

/// <summary>Consecutive notes at the foot of a page, with consecutive numbers.</summary>
/// <param name="First">The index of the first one in the list of note lines.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Base">The number of the first one; 0 when none of their numbers was read.</param>
internal readonly record struct NoteBlock(int First, int Count, int Base)
{
    /// <summary>By hand: the longest note, in lines; what comes after it is another page.</summary>
    private const int MostLines = 7;

    /// <summary>By hand: the number of notes that may have been missed between two pages.</summary>
    private const int MostMissing = 2;

    public int Last => Base + Count - 1;

    /// <summary>Groups note lines into blocks and keeps those whose numbers continue from page to page, or restart at 1.</summary>
    public static void FindAll(ReadOnlySpan<char> text, List<NoteLine> lines, List<NoteBlock> into)
    {
        for (int i = 0; i < lines.Count;)
        {
            int first = i++, at = lines[first].Value;
            while (i < lines.Count && lines[i].InBrackets == lines[first].InBrackets && IsNext(text, lines[i - 1], lines[i]))
            {
                int expected = at > 0 ? at + (i - first) : 0;
                if (lines[i].Value > 0 && expected > 0 && lines[i].Value != expected) break;
                if (lines[i].Value > 0 && expected == 0)
                {
                    if (lines[i].Value <= i - first) break;
                    at = lines[i].Value - (i - first);
                }

                i++;
            }

            into.Add(new NoteBlock(first, i - first, at));
        }

        Chain(into);
    }

    /// <summary>Whether there is only the rest of a note between two note lines.</summary>
    private static bool IsNext(ReadOnlySpan<char> text, in NoteLine line, in NoteLine next)
    {
        ReadOnlySpan<char> between = text[line.LabelEnd..next.Start].TrimEnd("\r\n \t");
        return between.Count('\n') < MostLines && !between.Contains('\f') && between.IndexOf("\n\n") < 0 && between.IndexOf("\n\r\n") < 0;
    }

    private static void Chain(List<NoteBlock> blocks)
    {
        int kept = 0, last = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            NoteBlock block = blocks[i];
            // Numbers that were not read are certain if those before and after leave room for exactly that many.
            if (block.Base == 0 && i + 1 < blocks.Count && blocks[i + 1].Base == last + block.Count + 1)
            {
                block = block with { Base = last + 1 };
            }
            if (block.Base == 0 || (block.Base != 1 && (block.Base <= last || block.Base > last + 1 + MostMissing))) continue;
            last = block.Last;
            blocks[kept++] = block;
        }

        blocks.RemoveRange(kept, blocks.Count - kept);
    }
}
