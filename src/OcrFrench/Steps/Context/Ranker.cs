using OcrFrench.Models;
using OcrFrench.Models.Ready;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>Turns the evidence for a repair into the probability that it is right: a logistic model for each kind of place, whose weights are a readable file.</summary>
internal sealed class Ranker
{
    /// <summary>The sections of the file, one for each kind of place.</summary>
    public static readonly string[] Sections = ["unknown", "real-word", "real-word-accent", "cut"];

    private const string FileName = "ranker.tsv", ReadyName = "ranker.bin";

    private readonly float[][] _weights;

    private Ranker(float[][] weights) => _weights = weights;

    /// <summary>The section that judges a repair.</summary>
    public static int SectionOf(SuspectKind kind, bool accentsOnly) => kind switch
    {
        SuspectKind.Unknown => 0,
        SuspectKind.RealWord or SuspectKind.Unlikely => accentsOnly ? 2 : 1,
        _ => 3,
    };

    /// <summary>The probability, from 0 to 1.</summary>
    public float Probability(int section, ReadOnlySpan<float> features)
    {
        float[] weights = _weights[section];
        float sum = weights[^1];
        for (int i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return 1 / (1 + Portable.Exp(-sum));
    }

    /// <summary>The weights that come with the library.</summary>
    public static Ranker Load() =>
        ReadyTable.TryOpen(ReadyName, ReadyTable.StampOf(FileName), out TableReader ready) ? Read(ref ready) : Parse(FileName, EmbeddedData.ReadText(FileName));

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

        return new Ranker(weights);
    }

    /// <exception cref="InvalidDataException">A line is malformed, or a feature has no weight or two.</exception>
    public static Ranker Parse(string name, string text) => new(WeightFile.Parse(name, text, Sections, [.. Features.Names, "bias"]));
}
