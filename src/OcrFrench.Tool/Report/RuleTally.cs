namespace OcrFrench.Tool.Report;

/// <summary>What a rule did, with a few of its corrections.</summary>
internal sealed class RuleSum(string kind, string rule)
{
    /// <summary>By hand: enough to see what a rule does.</summary>
    private const int Examples = 3;

    private readonly BestOf<Example> _examples = new(Examples, Example.ByLot, static example => example.Reading);

    /// <summary>The kind, as the log names it.</summary>
    public string Kind { get; } = kind;

    /// <summary>The rule; empty for all rules that are too many to be told apart.</summary>
    public string Rule { get; } = rule;

    public long Count { get; private set; }

    public double Confidence { get; private set; }

    public IReadOnlyList<Example> Some => _examples.Items;

    public void Add(Example example)
    {
        Count++;
        Confidence += example.Change.Confidence;
        _examples.Add(example);
    }
}

/// <summary>Counts corrections by kind and rule, and by how sure they are.</summary>
internal sealed class RuleTally(int capacity = 500)
{
    /// <summary>By hand: how many corrections someone short of time looks through.</summary>
    private const int Doubts = 100;

    /// <summary>The least confidence of each class, the surest last (by hand).</summary>
    private static readonly double[] s_classes = [0, 0.8, 0.9, 0.95, 0.99];

    private readonly Dictionary<(string Kind, string Rule), RuleSum> _rules = [];
    private readonly BestOf<Example> _doubts = new(Doubts, Example.ByDoubt, static example => example.Reading);
    private readonly long[] _byConfidence = new long[s_classes.Length];

    public static IReadOnlyList<double> Classes => s_classes;

    public long Count { get; private set; }

    /// <summary>How many corrections fall into each of <see cref="Classes"/>.</summary>
    public IReadOnlyList<long> ByConfidence => _byConfidence;

    /// <summary>The least certain corrections, of those that are alike the least certain.</summary>
    public IReadOnlyList<Example> LeastCertain => _doubts.Items;

    /// <summary>Kinds with their rules, those that did most first.</summary>
    public IReadOnlyList<(string Kind, long Count, IReadOnlyList<RuleSum> Rules)> Kinds =>
        [.. _rules.Values.GroupBy(static rule => rule.Kind, StringComparer.Ordinal)
            .Select(static kind => (Kind: kind.Key, Count: kind.Sum(static rule => rule.Count), Rules: (IReadOnlyList<RuleSum>)[
                .. kind.OrderByDescending(static rule => rule.Count).ThenBy(static rule => rule.Rule, StringComparer.Ordinal)]))
            .OrderByDescending(static kind => kind.Count).ThenBy(static kind => kind.Kind, StringComparer.Ordinal)];

    public void Add(Example example)
    {
        Count++;
        _byConfidence[Class(example.Change.Confidence)]++;
        Of(example.Change.Kind, example.Change.Rule).Add(example);
        _doubts.Add(example);
    }

    private RuleSum Of(string kind, string rule)
    {
        // A log can name anything: names beyond the limit are counted together.
        if (!Enum.TryParse(kind, out CorrectionKind _)) kind = "";
        if (!_rules.ContainsKey((kind, rule)) && _rules.Count >= capacity) rule = "";
        if (_rules.TryGetValue((kind, rule), out RuleSum? sum)) return sum;
        return _rules[(kind, rule)] = new RuleSum(kind, rule);
    }

    private static int Class(double confidence)
    {
        int found = 0;
        for (int i = 1; i < s_classes.Length; i++) if (confidence >= s_classes[i]) found = i;
        return found;
    }
}
