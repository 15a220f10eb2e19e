namespace OcrFrench.ModelBuilder.Channel;

/// <summary>The edits that the channel knows, and the canonical form of each.</summary>
internal static class EditShapes
{
    /// <summary>The numbers of characters read and printed, in the order in which a lattice lists its arcs.</summary>
    public static readonly (int Read, int Printed)[] All =
        [(0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2)];

    /// <summary>
    /// Makes an edit in its canonical form: unchanged letters are in lower case, also those beside a changed letter. False if such an edit
    /// must not be learnt.
    /// </summary>
    public static bool TryMake(ReadOnlySpan<char> read, ReadOnlySpan<char> printed, out EditKey edit)
    {
        edit = default;
        if (read.Length == 0 && printed.Length == 2 && !IsElision(printed)) return false;
        int head = CommonHead(read, printed), tail = CommonTail(read, printed);
        if (read.Length + printed.Length > 2)
        {
            // A changed character may form an edit with an unchanged letter beside it (`1’→l’`), but not with an unchanged space.
            if (head == read.Length && head == printed.Length) return false;
            if ((head > 0 && printed[0] == ' ') || (tail > 0 && printed[^1] == ' ')) return false;
        }
        Span<char> written = stackalloc char[EditKey.Longest];
        for (int i = 0; i < read.Length; i++)
            written[i] = i < head || i >= read.Length - tail ? char.ToLowerInvariant(read[i]) : read[i];
        edit = EditKey.Of(written[..read.Length], printed);
        return true;
    }

    /// <summary>A letter with an apostrophe: the only two characters that are ever lost together.</summary>
    public static bool IsElision(ReadOnlySpan<char> printed) => printed.Length == 2 && char.IsLetter(printed[0]) && printed[1] == '’';

    /// <summary>Edit distance of strings of up to three characters, ignoring case.</summary>
    public static int Distance(ReadOnlySpan<char> read, ReadOnlySpan<char> printed)
    {
        Span<int> row = stackalloc int[EditKey.Longest + 1];
        for (int j = 0; j <= printed.Length; j++) row[j] = j;
        for (int i = 1; i <= read.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= printed.Length; j++)
            {
                int both = diagonal + (Letters.SameIgnoringCase(read[i - 1], printed[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(both, Math.Min(diagonal, row[j - 1]) + 1);
            }
        }
        return row[printed.Length];
    }

    private static int CommonHead(ReadOnlySpan<char> read, ReadOnlySpan<char> printed)
    {
        int head = 0;
        while (head < read.Length && head < printed.Length && Letters.SameIgnoringCase(read[head], printed[head])) head++;
        return head;
    }

    private static int CommonTail(ReadOnlySpan<char> read, ReadOnlySpan<char> printed)
    {
        int tail = 0;
        while (tail < read.Length && tail < printed.Length && Letters.SameIgnoringCase(read[^(tail + 1)], printed[^(tail + 1)])) tail++;
        return tail;
    }
}
