namespace OcrFrench.Rules;

/// <summary>Overlaps the sparse rows of a table in one array.</summary>
internal static class RowDisplacement
{
    /// <summary>By hand: after this many attempts to fit a row between others, it is appended.</summary>
    private const int Patience = 32;

    private static readonly Automaton.Entry s_free = new(-1, -1);

    /// <summary>
    /// Packs the rows so that consecutive states are close together. No two get the same position, and the first row gets the first.
    /// </summary>
    /// <param name="rows">For each state its moves, by ascending class.</param>
    /// <param name="width">The number of classes.</param>
    /// <param name="isAccepting">Whether a sequence ends in a state.</param>
    public static (int[] Row, Automaton.Entry[] Entries) Compress(List<(int Class, int Target)[]> rows, int width, Func<int,
        bool> isAccepting)
    {
        var row = new int[rows.Count];
        var taken = new HashSet<int>(rows.Count);
        var entries = new Automaton.Entry[Math.Max(1024, width * 2)];
        entries.AsSpan().Fill(s_free);
        int end = 0, free = 0, last = 0;
        foreach (int state in Order(rows))
        {
            (int Class, int Target)[] moves = rows[state];
            while (free < end && entries[free].Owner >= 0) free++;
            int from = Math.Max(0, free - (moves.Length > 0 ? moves[0].Class : 0));
            int at = Place(moves, entries, taken, from, end);
            int needed = at + width;
            if (needed > entries.Length)
            {
                int old = entries.Length;
                Array.Resize(ref entries, Math.Max(needed, old * 2));
                entries.AsSpan(old).Fill(s_free);
            }

            row[state] = at;
            taken.Add(at);
            foreach ((int @class, int target) in moves) entries[at + @class] = new Automaton.Entry(at, target);
            if (moves.Length > 0) end = Math.Max(end, at + moves[^1].Class + 1);
            last = Math.Max(last, at);
        }

        // Lookups in the last rows may go past their ends: the entries there belong to other rows or to none.
        Array.Resize(ref entries, last + width);
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Owner < 0) continue;
            int target = entries[i].Target;
            entries[i] = new Automaton.Entry(entries[i].Owner, row[target] | (isAccepting(target) ? Automaton.Accepting : 0));
        }

        return (row, entries);
    }

    /// <summary>
    /// The states in order of creation, except that a state with a single successor directly precedes it: they are visited together.
    /// </summary>
    private static IEnumerable<int> Order(List<(int Class, int Target)[]> rows)
    {
        var seen = new bool[rows.Count];
        for (int first = 0; first < rows.Count; first++)
        {
            for (int state = first; !seen[state]; state = rows[state].Length == 1 ? rows[state][0].Target : state)
            {
                seen[state] = true;
                yield return state;
            }
        }
    }

    private static int Place((int Class, int Target)[] moves, Automaton.Entry[] entries, HashSet<int> taken, int from, int end)
    {
        for (int at = from, tries = 0; at < end && tries < Patience; at++, tries++)
        {
            if (!taken.Contains(at) && Fits(moves, entries, at)) return at;
        }

        int behind = Math.Max(0, end - (moves.Length > 0 ? moves[0].Class : 0));
        while (taken.Contains(behind)) behind++;
        return behind;
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
