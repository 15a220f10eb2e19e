using System.Runtime.InteropServices;
using OcrFrench.Models.Ready;

namespace OcrFrench.Rules;

/// <summary>An automaton as a precomputed table: the classes of chars as runs, then the arrays unchanged.</summary>
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

    /// <exception cref="InvalidDataException">A state or a class refers to something that does not exist.</exception>
    public static Automaton Read(ref TableReader reader, int sequences)
    {
        int[] runs = reader.Ints();
        var classOf = new ushort[char.MaxValue + 1];
        int classes = 1;
        for (int i = 0; i + 1 < runs.Length; i += 2)
        {
            int start = runs[i], end = i + 2 < runs.Length ? runs[i + 2] : classOf.Length, @class = runs[i + 1];
            if (start < 0 || end < start || end > classOf.Length || (uint)@class >= RuleLimits.CharClasses) throw Damaged();
            classOf.AsSpan(start, end - start).Fill((ushort)@class);
            classes = Math.Max(classes, @class + 1);
        }

        int[] row = reader.Ints();
        Automaton.Entry[] entries = MemoryMarshal.Cast<int, Automaton.Entry>(reader.Ints()).ToArray();
        int[] acceptsFrom = reader.Ints(), accepts = reader.Ints();
        Check(row, entries, classes, acceptsFrom, accepts, sequences);
        return new Automaton(classOf, row, entries, acceptsFrom, accepts);
    }

    /// <summary>Checks that every transition leads to a state, and that what ends in a state are sequences.</summary>
    private static void Check(int[] row, Automaton.Entry[] entries, int classes, int[] acceptsFrom, int[] accepts, int sequences)
    {
        int last = entries.Length - classes, highest = -1;
        foreach (int at in row)
        {
            if (at < 0 || at > last) throw Damaged();
            highest = Math.Max(highest, at);
        }

        if (row.Length == 0 || row[0] != Automaton.Start || acceptsFrom.Length != row.Length + 1 || acceptsFrom[0] != 0
            || acceptsFrom[^1] != accepts.Length)
        {
            throw Damaged();
        }
        foreach (Automaton.Entry entry in entries)
            if (entry.Owner >= 0 && (entry.Target < 0 || (entry.Target & ~Automaton.Accepting) > highest)) throw Damaged();
        for (int i = 1; i < acceptsFrom.Length; i++)
            if (acceptsFrom[i] < acceptsFrom[i - 1]) throw Damaged();
        foreach (int sequence in accepts)
            if ((uint)sequence >= (uint)sequences) throw Damaged();
    }

    private static InvalidDataException Damaged() => new("The automaton of the ready-made rules is damaged.");
}
