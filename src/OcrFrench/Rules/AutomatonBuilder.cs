using System.Runtime.InteropServices;

namespace OcrFrench.Rules;

/// <summary>Builds the automaton: a state is the set of sequences that match what was read so far.</summary>
internal sealed class AutomatonBuilder
{
    private readonly IReadOnlyList<Sequence> _sequences;
    private readonly int[][] _setsOf;
    private readonly Alphabet _alphabet;
    private readonly Func<int, RulePlace> _placeOf;
    private readonly List<(int Depth, int[] Alive)> _states = [];
    private readonly List<(int Class, int Target)[]> _rows = [];
    private readonly List<int> _acceptsFrom = [0];
    private readonly List<int> _accepts = [];
    private readonly Dictionary<(int Depth, int[] Alive), int> _known = new(new SameState());
    private readonly List<int>[] _alive;

    /// <summary>How many sequences end on the way to a state, at most.</summary>
    private readonly List<int> _ended = [];
    private readonly Dictionary<int, List<int>> _bySet = [];
    private int _steps;

    private AutomatonBuilder(IReadOnlyList<Sequence> sequences, int[][] setsOf, Alphabet alphabet, Func<int, RulePlace> placeOf)
    {
        _sequences = sequences;
        _setsOf = setsOf;
        _alphabet = alphabet;
        _placeOf = placeOf;
        _alive = new List<int>[alphabet.Count];
    }

    /// <summary>Builds the automaton of some sequences.</summary>
    /// <param name="sequences">The sequences, in order of priority.</param>
    /// <param name="placeOf">The line of a sequence, for the message when a limit is exceeded.</param>
    public static Automaton Build(IReadOnlyList<Sequence> sequences, Func<int, RulePlace> placeOf)
    {
        var sets = new List<CharSet>();
        var firstOf = new List<int>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var setsOf = new int[sequences.Count][];
        for (int i = 0; i < setsOf.Length; i++)
        {
            setsOf[i] = Array.ConvertAll(sequences[i].Sets, Number);
            while (firstOf.Count < sets.Count) firstOf.Add(i);
            if (sets.Count > RuleLimits.CharSets)
            {
                throw placeOf(i).Error($"The rules use more than {RuleLimits.CharSets} different classes.", "Use the same classes again.");
            }
        }

        Alphabet alphabet = Alphabet.Build(sets, set => placeOf(firstOf[set]));
        return new AutomatonBuilder(sequences, setsOf, alphabet, placeOf).Build();

        int Number(CharSet set)
        {
            if (!numbers.TryGetValue(set.Key, out int number))
            {
                number = sets.Count;
                numbers.Add(set.Key, number);
                sets.Add(set);
            }

            return number;
        }
    }

    private Automaton Build()
    {
        StateOf(0, [.. Enumerable.Range(0, _sequences.Count)]);
        for (int state = 0; state < _states.Count; state++)
        {
            (int depth, int[] alive) = _states[state];
            AddAccepts(depth, alive);
            int ended = _ended[state] += _accepts.Count - _acceptsFrom[state];
            if (ended > RuleLimits.Contenders)
            {
                throw _placeOf(alive[^1]).Error($"More than {RuleLimits.Contenders} patterns begin at the same place of the same text.",
                    "Give the rules more context, so that they differ in how they begin.");
            }
            (int Class, int Target)[] row = Row(depth, alive);
            foreach ((_, int target) in row) _ended[target] = Math.Max(_ended[target], ended);
            _rows.Add(row);
        }

        (int[] rows, Automaton.Entry[] entries) =
            RowDisplacement.Compress(_rows, _alphabet.Count, state => _acceptsFrom[state] != _acceptsFrom[state + 1]);
        return new Automaton([.. _alphabet.ClassOf], rows, entries, [.. _acceptsFrom], [.. _accepts]);
    }

    private void AddAccepts(int depth, int[] alive)
    {
        int from = _accepts.Count;
        foreach (int sequence in alive)
        {
            if (_setsOf[sequence].Length == depth) _accepts.Add(sequence);
        }

        int count = _accepts.Count - from;
        if (count > RuleLimits.Rivals)
        {
            throw _placeOf(_accepts[^1])
                .Error($"More than {RuleLimits.Rivals} patterns end at the same place of the same text as this one.",
                    "Give the rules more context, so that they differ in what they find.");
        }

        CollectionsMarshal.AsSpan(_accepts)[from..].Sort(Compare);
        _acceptsFrom.Add(_accepts.Count);
    }

    private int Compare(int a, int b)
    {
        int byLength = _sequences[b].CoreLength.CompareTo(_sequences[a].CoreLength);
        return byLength != 0 ? byLength : a.CompareTo(b);
    }

    /// <summary>The transitions of a state. Sequences that expect the same set move together, as do classes in the same sets.</summary>
    private (int Class, int Target)[] Row(int depth, int[] alive)
    {
        _bySet.Clear();
        foreach (int sequence in alive)
        {
            int[] sets = _setsOf[sequence];
            if (sets.Length == depth) continue;
            ref List<int>? waiting = ref CollectionsMarshal.GetValueRefOrAddDefault(_bySet, sets[depth], out _);
            (waiting ??= []).Add(sequence);
        }

        if (_bySet.Count == 0) return [];
        var touched = new List<int>();
        foreach (int set in _bySet.Keys.Order())
        {
            foreach (int @class in _alphabet.ClassesOf(set))
            {
                ref List<int> sets = ref _alive[@class]!;
                if (sets is null || sets.Count == 0)
                {
                    sets ??= [];
                    touched.Add(@class);
                }

                sets.Add(set);
                Step(1, alive);
            }
        }

        touched.Sort();
        var moves = new (int, int)[touched.Count];
        var together = new Dictionary<(int, int[]), int>(new SameState());
        for (int i = 0; i < moves.Length; i++)
        {
            int @class = touched[i];
            (int, int[]) sets = (0, [.. _alive[@class]]);
            _alive[@class].Clear();
            if (!together.TryGetValue(sets, out int target))
            {
                target = StateOf(depth + 1, Union(sets.Item2, alive));
                together.Add(sets, target);
            }

            moves[i] = (@class, target);
        }

        return moves;
    }

    private int[] Union(int[] sets, int[] alive)
    {
        if (sets.Length == 1)
        {
            Step(_bySet[sets[0]].Count, alive);
            return [.. _bySet[sets[0]]];
        }

        var all = new List<int>();
        foreach (int set in sets) all.AddRange(_bySet[set]);
        Step(all.Count, alive);
        all.Sort();
        return [.. all];
    }

    private int StateOf(int depth, int[] alive)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (depth, alive), out bool exists);
        if (exists) return number;
        number = _states.Count;
        if (number >= RuleLimits.States) throw TooLarge(alive, $"{RuleLimits.States} states");
        _states.Add((depth, alive));
        _ended.Add(0);
        return number;
    }

    private void Step(int count, int[] alive)
    {
        _steps += count;
        if (_steps > RuleLimits.BuildSteps) throw TooLarge(alive, $"{RuleLimits.BuildSteps} steps");
    }

    private RuleFormatException TooLarge(int[] alive, string limit) =>
        _placeOf(alive[^1]).Error($"Together the rules overlap so much that their automaton grows too large: it takes more than {limit}.",
            "Use narrower classes and fewer optional parts, above all at the start of patterns.");

    private sealed class SameState : IEqualityComparer<(int Depth, int[] Alive)>
    {
        public bool Equals((int Depth, int[] Alive) x, (int Depth, int[] Alive) y) =>
            x.Depth == y.Depth && x.Alive.AsSpan().SequenceEqual(y.Alive);

        public int GetHashCode((int Depth, int[] Alive) obj)
        {
            ulong hash = (ulong)obj.Depth;
            foreach (int item in obj.Alive) hash = (hash ^ (uint)item) * 0x9E3779B97F4A7C15UL;
            return (int)(hash >> 32);
        }
    }
}
