using System.Globalization;
using OcrFrench.Models;
using OcrFrench.Ready;
using OcrFrench.Text;

namespace OcrFrench.Language;

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

    /// <summary>Reads weights: sections in brackets, in each a name and a number on each line.</summary>
    /// <exception cref="InvalidDataException">A line is malformed, or a feature has no weight or two.</exception>
    public static Ranker Parse(string name, string text)
    {
        var weights = new float[Sections.Length][];
        for (int s = 0; s < weights.Length; s++)
        {
            weights[s] = new float[Features.Count + 1];
            Array.Fill(weights[s], float.NaN);
        }

        int number = 0, section = -1, expected = -1;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#') continue;
            if (line[0] == '[')
            {
                section = Array.IndexOf(Sections, line.Trim("[]").ToString());
                expected = -1;
                if (section < 0) throw new InvalidDataException($"{name}, line {number}: {line} is no section; there are {string.Join(", ", Sections)}.");
                continue;
            }

            int tab = line.IndexOf('\t');
            if (section < 0 || tab < 0 || !float.TryParse(line[(tab + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out float weight))
                throw new InvalidDataException($"{name}, line {number}: expected, in a section, a feature, a tab and a weight.");
            // The lines stand in the order of the features, as a rule.
            int index = ++expected < Features.Count && line[..tab].SequenceEqual(Features.Names[expected]) ? expected
                : line[..tab] is "bias" ? Features.Count
                : Features.IndexOf(line[..tab]);
            expected = index;
            if (index < 0 || !float.IsNaN(weights[section][index])) throw new InvalidDataException($"{name}, line {number}: {line[..tab]} is no feature, or has a weight already.");
            weights[section][index] = weight;
        }

        for (int s = 0; s < weights.Length; s++)
        {
            int missing = Array.FindIndex(weights[s], float.IsNaN);
            if (missing >= 0) throw new InvalidDataException($"{name}: section {Sections[s]} has no weight for {(missing == Features.Count ? "bias" : Features.Names[missing])}.");
        }

        return new Ranker(weights);
    }
}
