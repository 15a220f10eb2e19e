using System.Runtime.CompilerServices;

namespace OcrFrench.Rules;

/// <summary>All rules as one deterministic automaton: a step costs two look-ups, however many rules there are.</summary>
/// <remarks>
/// It is started afresh at each place of a text, with the character before that place first, so that what must stand before,
/// what is replaced and what must follow are one sequence. Its depth is bounded by <see cref="RuleLimits.PatternLength"/>.
/// Rows are laid over each other in one array (row displacement); a state is the place of its row, and an entry names the state that
/// owns it. States in which a sequence ends have one bit more.
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

    /// <summary>Takes tables that belong together.</summary>
    /// <param name="classOf">The class of each char.</param>
    /// <param name="row">The place of the row of each state, by number; that of the first one is <see cref="Start"/>.</param>
    /// <param name="entries">The rows, with the places of rows in them.</param>
    /// <param name="acceptsFrom">Where the sequences that end in a state start in the list of them, by number.</param>
    /// <param name="accepts">These sequences.</param>
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

    /// <summary>Where the row of each state begins among the entries: the states, by number.</summary>
    public ReadOnlySpan<int> Rows => _row;

    public ReadOnlySpan<Entry> Entries => _entries;

    /// <summary>
    /// Where the sequences that end in each state begin among <see cref="Accepted"/>, and behind the last state their number.
    /// </summary>
    public ReadOnlySpan<int> AcceptsFrom => _acceptsFrom;

    public ReadOnlySpan<int> Accepted => _accepts;

    public int StateCount => _row.Length;

    /// <summary>The memory of the tables, in bytes.</summary>
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

    /// <summary>The sequences that end in a state, those that replace most first, then in the order of the files.</summary>
    public ReadOnlySpan<int> Accepts(int state)
    {
        if (!HasAccepts(state)) return [];
        int number = _acceptsAt[state & ~Accepting], from = _acceptsFrom[number];
        return _accepts.AsSpan(from, _acceptsFrom[number + 1] - from);
    }

    internal readonly record struct Entry(int Owner, int Target);
}
