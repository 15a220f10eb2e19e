namespace OcrFrench.Rules;

/// <summary>Groups chars that no rule distinguishes into classes, so that the tables of the automaton stay small.</summary>
internal sealed class Alphabet
{
    /// <summary>The class of what is beyond the ends of the text.</summary>
    public const int Edge = 0;

    private readonly ushort[] _classOf = new ushort[char.MaxValue + 1];
    private readonly int[][] _classesOfSet;

    private Alphabet(int count, int[][] classesOfSet)
    {
        Count = count;
        _classesOfSet = classesOfSet;
    }

    public int Count { get; }

    /// <summary>The class of each char.</summary>
    public ReadOnlySpan<ushort> ClassOf => _classOf;

    /// <summary>The classes that make up a set, ascending.</summary>
    public ReadOnlySpan<int> ClassesOf(int set) => _classesOfSet[set];

    /// <summary>Cuts the chars at the start and end of every range, and splits the classes of the pieces by each set in turn.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="placeOf">The line where a set is first used, for the message when a limit is exceeded.</param>
    public static Alphabet Build(List<CharSet> sets, Func<int, RulePlace> placeOf)
    {
        int[] starts = Cuts(sets);
        var classOfPiece = new int[starts.Length];
        Array.Fill(classOfPiece, 1);
        var sizes = new List<int> { 0, starts.Length };
        var inside = new Dictionary<int, int>();
        var moved = new Dictionary<int, int>();
        int steps = 0;
        for (int number = 0; number < sets.Count; number++)
        {
            CharSet set = sets[number];
            inside.Clear();
            moved.Clear();
            foreach (int piece in Pieces(set, starts))
            {
                inside[classOfPiece[piece]] = inside.GetValueOrDefault(classOfPiece[piece]) + 1;
                if (++steps > RuleLimits.BuildSteps)
                {
                    throw placeOf(number).Error($"Telling the characters of the rules apart takes more than {RuleLimits.BuildSteps} steps.",
                        "Use fewer and narrower classes.");
                }
            }

            foreach (int piece in Pieces(set, starts))
            {
                int old = classOfPiece[piece];
                if (inside.GetValueOrDefault(old, -1) == sizes[old] && !moved.ContainsKey(old)) continue;
                if (!moved.TryGetValue(old, out int fresh))
                {
                    fresh = sizes.Count;
                    moved.Add(old, fresh);
                    sizes.Add(0);
                    if (sizes.Count > RuleLimits.CharClasses)
                    {
                        throw placeOf(number).Error($"The rules tell more than {RuleLimits.CharClasses} kinds of characters apart.",
                            "Use fewer different characters.");
                    }
                }

                classOfPiece[piece] = fresh;
                sizes[fresh]++;
            }

            foreach ((int old, int fresh) in moved) sizes[old] -= sizes[fresh];
        }

        var classesOfSet = new int[sets.Count][];
        for (int i = 0; i < sets.Count; i++)
        {
            var classes = new SortedSet<int>(Pieces(sets[i], starts).Select(piece => classOfPiece[piece]));
            if (sets[i].HasEdge) classes.Add(Edge);
            classesOfSet[i] = [.. classes];
        }

        var alphabet = new Alphabet(sizes.Count, classesOfSet);
        for (int piece = 0; piece < starts.Length; piece++)
        {
            int end = piece + 1 < starts.Length ? starts[piece + 1] : alphabet._classOf.Length;
            alphabet._classOf.AsSpan(starts[piece], end - starts[piece]).Fill((ushort)classOfPiece[piece]);
        }

        return alphabet;
    }

    private static int[] Cuts(List<CharSet> sets)
    {
        var cuts = new SortedSet<int> { 0 };
        foreach (CharSet set in sets)
        {
            for (int i = 0; i < set.RangeCount; i++)
            {
                (char first, char last) = set.Range(i);
                cuts.Add(first);
                if (last < char.MaxValue) cuts.Add(last + 1);
            }
        }

        return [.. cuts];
    }

    private static IEnumerable<int> Pieces(CharSet set, int[] starts)
    {
        for (int i = 0; i < set.RangeCount; i++)
        {
            (char first, char last) = set.Range(i);
            for (int piece = Array.BinarySearch(starts, first); piece < starts.Length && starts[piece] <= last; piece++) yield return piece;
        }
    }
}
