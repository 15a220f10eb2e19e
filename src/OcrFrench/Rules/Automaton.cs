using System.Runtime.CompilerServices;

namespace OcrFrench.Rules;

/// <summary>All rules as one deterministic automaton: a step costs two lookups, however many rules there are.</summary>
/// <remarks>
/// It is restarted at each place of a text, beginning with the character before that place, so that what must precede, what is
/// replaced and what must follow are one sequence. Its depth is bounded by <see cref="RuleLimits.PatternLength"/>.
/// Rows overlap in one array (row displacement); a state is the position of its row, and an entry names the state that owns it.
/// States in which a sequence ends have an extra bit.
/// </remarks>
internal sealed class Automaton
{
    public const int Start = 0;
    public const int Dead = -1;

    /// <summary>Marks states in which a sequence ends.</summary>
    public const int Accepting = 1 << 30;

    private readonly ushort[] _classOf;
    private readonly int[] _row;
    private readonly Entry[] _entries;
    private readonly int[] _acceptsAt;
    private readonly int[] _acceptsFrom;
    private readonly int[] _accepts;

    /// <summary>Creates an automaton from its tables.</summary>
    /// <param name="classOf">The class of each char.</param>
    /// <param name="row">The position of the row of each state, by number; that of the first is <see cref="Start"/>.</param>
    /// <param name="entries">The rows, which contain positions of rows.</param>
    /// <param name="acceptsFrom">Where the sequences that end in each state start in <paramref name="accepts"/>, by number.</param>
    /// <param name="accepts">Those sequences.</param>
    public Automaton(ushort[] classOf, int[] row, Entry[] entries, int[] acceptsFrom, int[] accepts)
    {
        _classOf = classOf;
        _row = row;
        _entries = entries;
        _acceptsFrom = acceptsFrom;
        _accepts = accepts;
        int last = -1;
        foreach (int at in row) last = Math.Max(last, at);
        _acceptsAt = new int[last + 1];
        for (int state = 0; state < row.Length; state++) _acceptsAt[row[state]] = state;
    }

    /// <summary>The class of each char.</summary>
    public ReadOnlySpan<ushort> ClassOf => _classOf;

    /// <summary>Where the row of each state starts among the entries: the states, by number.</summary>
    public ReadOnlySpan<int> Rows => _row;

    public ReadOnlySpan<Entry> Entries => _entries;

    /// <summary>
    /// Where the sequences that end in each state start in <see cref="Accepted"/>; after the last state, the number of them.
    /// </summary>
    public ReadOnlySpan<int> AcceptsFrom => _acceptsFrom;

    public ReadOnlySpan<int> Accepted => _accepts;

    public int StateCount => _row.Length;

    /// <summary>The size of the tables in memory, in bytes.</summary>
    public int Size =>
        (_classOf.Length * 2) + ((_row.Length + _acceptsAt.Length) * 4) + (_entries.Length * 8) + (_acceptsFrom.Length * 4)
        + (_accepts.Length * 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int state, char c) => NextByClass(state, _classOf[c]);

    public int NextAtEdge(int state) => NextByClass(state, Alphabet.Edge);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextByClass(int state, int @class)
    {
        state &= ~Accepting;
        Entry entry = _entries[state + @class];
        return entry.Owner == state ? entry.Target : Dead;
    }

    public static bool HasAccepts(int state) => (state & Accepting) != 0;

    /// <summary>The sequences that end in a state: those that replace most first, then in file order.</summary>
    public ReadOnlySpan<int> Accepts(int state)
    {
        if (!HasAccepts(state)) return [];
        int number = _acceptsAt[state & ~Accepting], from = _acceptsFrom[number];
        return _accepts.AsSpan(from, _acceptsFrom[number + 1] - from);
    }

    internal readonly record struct Entry(int Owner, int Target);
}
