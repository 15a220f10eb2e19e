using System.Globalization;
using OcrFrench.Models;
using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>Fits boosted trees with LightGBM, which correct the logistic model, and converts them to the engine’s format.</summary>
internal static class TreeTrainer
{
    /// <summary>
    /// Small trees, but deep enough to tell kinds of text apart before judging their places; each uses half of the features. Measured by
    /// the ranker command on the part kept aside, in nats per proposal: 400 trees at a rate of 0.06 with all features 0.1013; with half of
    /// the features 700 trees 0.1007, 1000 trees 0.0999, 1600 trees 0.0997; 400 at 0.15 with all features 0.1000. 24 leaves or a rate of
    /// 0.2 are worse. 600 at 0.1 lie between these and take little more than half the time of 1000. The rest is by hand. One thread and
    /// fixed seeds give the same trees everywhere.
    /// </summary>
    private const string Settings =
        "objective=cross_entropy num_leaves=40 max_depth=9 learning_rate=0.1 feature_fraction=0.5 min_data_in_leaf=60 lambda_l2=5 "
        + "min_gain_to_split=0.1 max_bin=127 use_missing=false feature_pre_filter=false seed=17 deterministic=true force_row_wise=true "
        + "num_threads=1 verbosity=-1";

    /// <summary>Fits trees whose sum is added to the logit of a logistic model.</summary>
    public static TreeSum Fit(IReadOnlyList<Example> examples, Ranker linear, int rounds)
    {
        int columns = Features.BasicCount;
        var values = new float[examples.Count * columns];
        var labels = new float[examples.Count];
        var weights = new float[examples.Count];
        var start = new double[examples.Count];
        for (int i = 0; i < examples.Count; i++)
        {
            Example example = examples[i];
            example.Features.AsSpan(0, columns).CopyTo(values.AsSpan(i * columns));
            (labels[i], weights[i], start[i]) = (example.Label, example.Weight, linear.Linear(example.Section, example.Features));
        }

        using var trainer = new LightGbm(values, columns, labels, weights, start, Settings);
        return TreeSum.Of([.. Read(trainer.Fit(rounds))], columns, 0);
    }

    /// <summary>Reads the trees of a model as LightGBM writes them: names and values, tree by tree.</summary>
    private static IEnumerable<DecisionTree> Read(string model)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in model.Split('\n'))
        {
            if (line.StartsWith("Tree=", StringComparison.Ordinal)) fields.Clear();
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0) fields[line[..equals]] = line[(equals + 1)..];
            // The last field of each tree.
            if (line.StartsWith("shrinkage=", StringComparison.Ordinal)) yield return Tree(fields);
        }
    }

    private static DecisionTree Tree(Dictionary<string, string> fields)
    {
        if (fields["num_leaves"] == "1") return new DecisionTree([], [], [], [], Numbers("leaf_value", static text => (float)Number(text)));
        return new DecisionTree(
            Numbers("split_feature", Whole), Numbers("threshold", static text => NotAbove(Number(text))), Numbers("left_child", Whole),
            Numbers("right_child", Whole),
            Numbers("leaf_value", static text => (float)Number(text)));

        T[] Numbers<T>(string name, Func<string, T> parse) =>
            [.. fields[name].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(parse)];
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The largest float not above a number. Features are floats, and the same ones must be below it.</summary>
    private static float NotAbove(double number)
    {
        float nearest = (float)number;
        return nearest > number ? MathF.BitDecrement(nearest) : nearest;
    }
}
