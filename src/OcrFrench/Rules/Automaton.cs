using System.Runtime.CompilerServices;

namespace OcrFrench.Rules;

/// <summary>All rules as one deterministic automaton: a step costs two look-ups, however many rules there are.</summary>
/// <remarks>
/// It is started afresh at each place of a text, with the character before that place first, so that what must stand before,
/// what is replaced and what must follow are one sequence. Its depth is bounded by <see cref="RuleLimits.PatternLength"/>.
/// Rows are laid over each other in one array (row displacement); an entry names the state that owns it.
/// </remarks>
internal sealed class Automaton
{
    public const int Start = 0;
    public const int Dead = -1;

    private readonly ushort[] _classOf;
    private readonly int[] _row;
    private readonly Entry[] _entries;
    private readonly int[] _acceptsFrom;
    private readonly int[] _accepts;

    public Automaton(ReadOnlySpan<ushort> classOf, int[] row, Entry[] entries, int[] acceptsFrom, int[] accepts)
    {
        _classOf = classOf.ToArray();
        _row = row;
        _entries = entries;
        _acceptsFrom = acceptsFrom;
        _accepts = accepts;
    }

    public int StateCount => _row.Length;

    /// <summary>The memory of the tables, in bytes.</summary>
    public int Size => (_classOf.Length * 2) + (_row.Length * 4) + (_entries.Length * 8) + (_acceptsFrom.Length * 4) + (_accepts.Length * 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int state, char c) => NextByClass(state, _classOf[c]);

    public int NextAtEdge(int state) => NextByClass(state, Alphabet.Edge);

    public int NextByClass(int state, int @class)
    {
        Entry entry = _entries[_row[state] + @class];
        return entry.Owner == state ? entry.Target : Dead;
    }

    public bool HasAccepts(int state) => _acceptsFrom[state] != _acceptsFrom[state + 1];

    /// <summary>The sequences that end in a state, those that replace most first, then in the order of the files.</summary>
    public ReadOnlySpan<int> Accepts(int state)
    {
        int from = _acceptsFrom[state];
        return _accepts.AsSpan(from, _acceptsFrom[state + 1] - from);
    }

    internal readonly record struct Entry(int Owner, int Target);
}
