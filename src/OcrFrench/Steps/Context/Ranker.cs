using OcrFrench.Models;
using OcrFrench.Models.Ready;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Turns the evidence for a repair into the probability that it is right: a logistic model for each kind of place, whose weights are a
/// readable file, and decision trees that say where it is mistaken. Their sum is the logit.
/// </summary>
internal sealed class Ranker
{
    /// <summary>The sections of the file, one for each kind of place.</summary>
    public static readonly string[] Sections = ["unknown", "real-word", "real-word-accent", "cut", "line-end"];

    private const string FileName = "ranker.tsv", ReadyName = "ranker.bin", TreesName = "ranker-trees.bin";

    private readonly float[][] _weights;
    private readonly TreeSum? _trees;

    private Ranker(float[][] weights, TreeSum? trees)
    {
        if (trees is not null && trees.FeatureCount != Features.BasicCount)
            throw new InvalidDataException("The trees of the ranker are for other features.");
        _weights = weights;
        _trees = trees;
    }

    /// <summary>The trees over the weights.</summary>
    /// <exception cref="InvalidOperationException">These weights were read without trees.</exception>
    public TreeSum Trees => _trees ?? throw new InvalidOperationException("There are no trees over these weights.");

    /// <summary>The section that judges a repair.</summary>
    public static int SectionOf(SuspectKind kind, bool accentsOnly) => kind switch
    {
        SuspectKind.Unknown => 0,
        SuspectKind.RealWord or SuspectKind.Unlikely => accentsOnly ? 2 : 1,
        SuspectKind.LineEnd => 4,
        _ => 3,
    };

    /// <summary>The probability, from 0 to 1.</summary>
    public float Probability(int section, ReadOnlySpan<float> features) => Probability(section, features, 0);

    /// <summary>The same, or 0 if it is less than another: that takes a fraction of the time.</summary>
    public float Probability(int section, ReadOnlySpan<float> features, float least)
    {
        float sum = Linear(section, features);
        if (_trees is not null)
        {
            double needed = least > 0 ? Portable.Log(least / (1 - least)) - sum : double.NegativeInfinity;
            sum += (float)_trees.Sum(features[..Features.BasicCount], needed);
        }

        return float.IsNegativeInfinity(sum) ? 0 : 1 / (1 + Portable.Exp(-sum));
    }

    /// <summary>The logit as the logistic model alone has it: where the trees start from.</summary>
    public float Linear(int section, ReadOnlySpan<float> features)
    {
        float[] weights = _weights[section];
        float sum = weights[^1];
        for (int i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return sum;
    }

    /// <summary>The same weights with trees over them.</summary>
    public Ranker With(TreeSum trees) => new(_weights, trees);

    /// <summary>The weights that come with the library.</summary>
    /// <exception cref="InvalidDataException">They are damaged, or for other features.</exception>
    public static Ranker Load()
    {
        Ranker linear = ReadyTable.TryOpen(ReadyName, ReadyTable.StampOf(FileName), out TableReader ready)
            ? Read(ref ready)
            : Parse(FileName, EmbeddedData.ReadText(FileName));
        // The stamp of the trees is that of the features' names, which a test compares: here it would cost time.
        _ = ReadyTable.TryOpen(TreesName, 0, out TableReader trees);
        return linear.With(TreeSum.Read(ref trees));
    }

    /// <summary>Writes the weights as <see cref="Read"/> takes them.</summary>
    public void Write(TableWriter writer)
    {
        foreach (float[] section in _weights) writer.Floats(section);
    }

    /// <exception cref="InvalidDataException">There are more or fewer weights than features.</exception>
    public static Ranker Read(ref TableReader reader)
    {
        var weights = new float[Sections.Length][];
        for (int s = 0; s < weights.Length; s++)
        {
            weights[s] = reader.Floats();
            if (weights[s].Length != Features.Count + 1) throw new InvalidDataException("The ready-made weights are for other features.");
        }

        return new Ranker(weights, null);
    }

    /// <exception cref="InvalidDataException">A line is malformed, or a feature has no weight or two.</exception>
    public static Ranker Parse(string name, string text) => new(WeightFile.Parse(name, text, Sections, [.. Features.Names, "bias"]), null);
}
