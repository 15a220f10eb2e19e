using OcrFrench.Ready;

namespace OcrFrench.Rules;

/// <summary>An automaton as a ready-made table: the classes of chars as runs, then the arrays as they are.</summary>
internal static class AutomatonFormat
{
    public static void Write(Automaton automaton, TableWriter writer)
    {
        ReadOnlySpan<ushort> classes = automaton.ClassOf;
        var runs = new List<int>();
        for (int c = 0; c < classes.Length; c++)
        {
            if (c > 0 && classes[c] == classes[c - 1]) continue;
            runs.Add(c);
            runs.Add(classes[c]);
        }

        writer.Ints([.. runs]);
        writer.Ints(automaton.Rows);
        var entries = new List<int>();
        foreach (Automaton.Entry entry in automaton.Entries) entries.AddRange([entry.Owner, entry.Target]);
        writer.Ints([.. entries]);
        writer.Ints(automaton.AcceptsFrom);
        writer.Ints(automaton.Accepted);
    }

    public static Automaton Read(ref TableReader reader)
    {
        int[] runs = reader.Ints();
        var classOf = new ushort[char.MaxValue + 1];
        for (int i = 0; i < runs.Length; i += 2)
        {
            int end = i + 2 < runs.Length ? runs[i + 2] : classOf.Length;
            for (int c = runs[i]; c < end; c++) classOf[c] = (ushort)runs[i + 1];
        }

        int[] row = reader.Ints();
        int[] pairs = reader.Ints();
        var entries = new Automaton.Entry[pairs.Length / 2];
        for (int i = 0; i < entries.Length; i++) entries[i] = new Automaton.Entry(pairs[2 * i], pairs[(2 * i) + 1]);
        return new Automaton(classOf, row, entries, reader.Ints(), reader.Ints());
    }
}
