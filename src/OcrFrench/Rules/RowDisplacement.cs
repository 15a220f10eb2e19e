namespace OcrFrench.Rules;

/// <summary>Lays the sparse rows of a table over each other in one array.</summary>
internal static class RowDisplacement
{
    /// <summary>After so many tries to fit a row between others it goes to the end.</summary>
    private const int Patience = 32;

    /// <summary>Packs the rows, in their order.</summary>
    /// <param name="rows">For each state its moves, by ascending class.</param>
    /// <param name="width">The number of classes.</param>
    public static (int[] Row, Automaton.Entry[] Entries) Compress(List<(int Class, int Target)[]> rows, int width)
    {
        var row = new int[rows.Count];
        var entries = new Automaton.Entry[Math.Max(1024, width * 2)];
        entries.AsSpan().Fill(new Automaton.Entry(-1, -1));
        int end = 0;
        int free = 0;
        for (int state = 0; state < row.Length; state++)
        {
            (int Class, int Target)[] moves = rows[state];
            if (moves.Length == 0) continue;
            while (free < end && entries[free].Owner >= 0) free++;
            int at = Place(moves, entries, Math.Max(0, free - moves[0].Class), end);
            int needed = at + width;
            if (needed > entries.Length)
            {
                int old = entries.Length;
                Array.Resize(ref entries, Math.Max(needed, old * 2));
                entries.AsSpan(old).Fill(new Automaton.Entry(-1, -1));
            }

            row[state] = at;
            foreach ((int @class, int target) in moves) entries[at + @class] = new Automaton.Entry(state, target);
            end = Math.Max(end, at + moves[^1].Class + 1);
        }

        // A row without moves, and the tail of the last rows, read entries too: those belong to others or to nobody.
        int size = Math.Max(width, row.Length == 0 ? 0 : row.Max() + width);
        Array.Resize(ref entries, size);
        return (row, entries);
    }

    private static int Place((int Class, int Target)[] moves, Automaton.Entry[] entries, int from, int end)
    {
        for (int at = from, tries = 0; at < end && tries < Patience; at++, tries++)
        {
            if (Fits(moves, entries, at)) return at;
        }

        return Math.Max(0, end - moves[0].Class);
    }

    private static bool Fits((int Class, int Target)[] moves, Automaton.Entry[] entries, int at)
    {
        foreach ((int @class, _) in moves)
        {
            int index = at + @class;
            if (index < entries.Length && entries[index].Owner >= 0) return false;
        }

        return true;
    }
}
