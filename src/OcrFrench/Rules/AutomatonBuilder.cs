using System.Runtime.InteropServices;

namespace OcrFrench.Rules;

/// <summary>Makes the automaton: a state is a set of sequences that agree with what was read so far.</summary>
internal sealed class AutomatonBuilder
{
    private readonly IReadOnlyList<Sequence> _sequences;
    private readonly int[][] _setsOf;
    private readonly Alphabet _alphabet;
    private readonly RulePlace _place;
    private readonly List<(int Depth, int[] Alive)> _states = [];
    private readonly List<(int Class, int Target)[]> _rows = [];
    private readonly List<int> _acceptsFrom = [0];
    private readonly List<int> _accepts = [];
    private readonly Dictionary<(int Depth, int[] Alive), int> _known = new(new SameState());
    private readonly List<int>[] _alive;
    private readonly Dictionary<int, List<int>> _bySet = [];
    private int _steps;

    private AutomatonBuilder(IReadOnlyList<Sequence> sequences, int[][] setsOf, Alphabet alphabet, RulePlace place)
    {
        _sequences = sequences;
        _setsOf = setsOf;
        _alphabet = alphabet;
        _place = place;
        _alive = new List<int>[alphabet.Count];
    }

    /// <summary>Builds the automaton of some sequences.</summary>
    /// <param name="sequences">The sequences, in order of priority.</param>
    /// <param name="place">What to blame when a limit is exceeded.</param>
    public static Automaton Build(IReadOnlyList<Sequence> sequences, RulePlace place)
    {
        var sets = new List<CharSet>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var setsOf = new int[sequences.Count][];
        for (int i = 0; i < setsOf.Length; i++) setsOf[i] = Array.ConvertAll(sequences[i].Sets, Number);
        if (sets.Count > RuleLimits.CharSets) throw place.Error($"The rules use more than {RuleLimits.CharSets} different classes.", "Use the same classes again.");
        Alphabet alphabet = Alphabet.Build(sets, place);
        return new AutomatonBuilder(sequences, setsOf, alphabet, place).Build();

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
            _rows.Add(Row(depth, alive));
        }

        (int[] row, Automaton.Entry[] entries) = RowDisplacement.Compress(_rows, _alphabet.Count, state => _acceptsFrom[state] != _acceptsFrom[state + 1]);
        return new Automaton([.. _alphabet.ClassOf], row, entries, [.. _acceptsFrom], [.. _accepts]);
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
            int first = _sequences[_accepts[from]].Rule + 1;
            throw _place.Error($"More than {RuleLimits.Rivals} patterns end at the same place of the same text, that of rule number {first} among them.", "Give the rules more context, so that they differ in what they find.");
        }

        CollectionsMarshal.AsSpan(_accepts)[from..].Sort(Compare);
        _acceptsFrom.Add(_accepts.Count);
    }

    private int Compare(int a, int b)
    {
        int byLength = _sequences[b].CoreLength.CompareTo(_sequences[a].CoreLength);
        return byLength != 0 ? byLength : a.CompareTo(b);
    }

    /// <summary>The moves out of a state. Sequences that wait for the same set move together, and so do classes in the same sets.</summary>
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
                Step(1);
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
                target = StateOf(depth + 1, Union(sets.Item2));
                together.Add(sets, target);
            }

            moves[i] = (@class, target);
        }

        return moves;
    }

    private int[] Union(int[] sets)
    {
        if (sets.Length == 1)
        {
            Step(_bySet[sets[0]].Count);
            return [.. _bySet[sets[0]]];
        }

        var all = new List<int>();
        foreach (int set in sets) all.AddRange(_bySet[set]);
        Step(all.Count);
        all.Sort();
        return [.. all];
    }

    private int StateOf(int depth, int[] alive)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (depth, alive), out bool exists);
        if (exists) return number;
        number = _states.Count;
        if (number >= RuleLimits.States) throw TooLarge();
        _states.Add((depth, alive));
        return number;
    }

    private void Step(int count)
    {
        _steps += count;
        if (_steps > RuleLimits.BuildSteps) throw TooLarge();
    }

    private RuleFormatException TooLarge() =>
        _place.Error("Together the rules overlap so much that their automaton grows too large.", "Use narrower classes and fewer optional parts, above all at the start of patterns.");

    private sealed class SameState : IEqualityComparer<(int Depth, int[] Alive)>
    {
        public bool Equals((int Depth, int[] Alive) x, (int Depth, int[] Alive) y) => x.Depth == y.Depth && x.Alive.AsSpan().SequenceEqual(y.Alive);

        public int GetHashCode((int Depth, int[] Alive) obj)
        {
            ulong hash = (ulong)obj.Depth;
            foreach (int item in obj.Alive) hash = (hash ^ (uint)item) * 0x9E3779B97F4A7C15UL;
            return (int)(hash >> 32);
        }
    }
}
