using System.Globalization;
using OcrFrench.Models;

namespace OcrFrench.Recognition;

/// <summary>What an engine says of a place, beside a repair of it.</summary>
/// <param name="HasSymbols">Whether it lists other readings of symbols there.</param>
/// <param name="Nearest">What the cheapest other reading of one of its symbols costs, in nats: see <see cref="SymbolEvidence"/>.</param>
/// <param name="Best">What the repair costs in the eyes of the engine.</param>
/// <param name="Confidence">How sure it was of the word beside the others, as <see cref="WordDoubts"/> has it; NaN where it does not say.</param>
/// <param name="IsListed">Whether the repair is among its own readings of the word.</param>
/// <param name="UnknownShare">The share of unknown words in the text.</param>
internal readonly record struct EngineEvidence(bool HasSymbols, float Nearest, float Best, float Confidence, bool IsListed, float UnknownShare);

/// <summary>Weighs the probability that the ranker finds against what the engine says: a logistic model, whose weights are a readable file.</summary>
internal sealed class EvidenceRanker
{
    public const int Count = 10;

    private const string FileName = "evidence.tsv";
    private static readonly Lazy<EvidenceRanker> s_shipped = new(static () => Parse(FileName, EmbeddedData.ReadText(FileName)));
    private readonly float[][] _weights;

    private EvidenceRanker(float[][] weights) => _weights = weights;

    /// <summary>The weights that come with the library, read when an engine first says something.</summary>
    public static EvidenceRanker Shipped => s_shipped.Value;

    public static string[] Names { get; } = ["ranker", "ranker-above-0", "nearest", "best", "best-above-0", "confidence", "confidence-unknown", "listed", "unknown-share", "bias"];

    /// <summary>The sections: those of the ranker for places of whose symbols the engine lists other readings, and again for the others.</summary>
    public static string[] Sections { get; } = [.. Language.Ranker.Sections.Select(static s => s + ", symbols"), .. Language.Ranker.Sections.Select(static s => s + ", words")];

    public static int SectionOf(int section, in EngineEvidence evidence) => evidence.HasSymbols ? section : section + Language.Ranker.Sections.Length;

    /// <summary>Writes the evidence as numbers of about the same size, in the order of <see cref="Names"/>.</summary>
    public static void Write(float probability, in EngineEvidence evidence, Span<float> to)
    {
        float logit = Math.Clamp(Logit(probability), -8, 8);
        to[0] = logit;
        to[1] = MathF.Max(0, logit);
        to[2] = Math.Clamp(evidence.Nearest / 3, -2, 2);
        to[3] = Math.Clamp(evidence.Best / 3, -4, 4);
        to[4] = Math.Clamp(evidence.Best / 3, 0, 4);
        to[5] = float.IsNaN(evidence.Confidence) ? 0 : WordDoubts.Logit(evidence.Confidence) / 2;
        to[6] = float.IsNaN(evidence.Confidence) ? 1 : 0;
        to[7] = evidence.IsListed ? 1 : 0;
        to[8] = Math.Clamp(Portable.Log(evidence.UnknownShare / 0.05f), -2, 2);
        to[9] = 1;
    }

    /// <summary>The probability that a repair is right.</summary>
    public float Probability(int section, float probability, in EngineEvidence evidence)
    {
        Span<float> features = stackalloc float[Count];
        Write(probability, evidence, features);
        float[] weights = _weights[SectionOf(section, evidence)];
        float sum = 0;
        for (int i = 0; i < Count; i++) sum += weights[i] * features[i];
        return 1 / (1 + Portable.Exp(-sum));
    }

    /// <summary>Reads weights: sections in brackets, in each a name and a number on each line.</summary>
    /// <exception cref="InvalidDataException">A line is malformed, or a weight is missing.</exception>
    public static EvidenceRanker Parse(string name, string text)
    {
        var weights = new float[Sections.Length][];
        for (int s = 0; s < weights.Length; s++)
        {
            weights[s] = new float[Count];
            Array.Fill(weights[s], float.NaN);
        }

        int number = 0, section = -1;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#') continue;
            if (line[0] == '[')
            {
                section = Array.IndexOf(Sections, line.Trim("[]").ToString());
                if (section < 0) throw new InvalidDataException($"{name}, line {number}: {line} is no section; there are {string.Join("; ", Sections)}.");
                continue;
            }

            int tab = line.IndexOf('\t');
            int index = tab < 0 ? -1 : Array.IndexOf(Names, line[..tab].ToString());
            if (section < 0 || index < 0 || !float.TryParse(line[(tab + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out float weight))
                throw new InvalidDataException($"{name}, line {number}: expected, in a section, one of {string.Join(", ", Names)}, a tab and a weight.");
            weights[section][index] = weight;
        }

        for (int s = 0; s < weights.Length; s++)
        {
            int missing = Array.FindIndex(weights[s], float.IsNaN);
            if (missing >= 0) throw new InvalidDataException($"{name}: section {Sections[s]} has no weight for {Names[missing]}.");
        }

        return new EvidenceRanker(weights);
    }

    private static float Logit(float p) => Portable.Log(MathF.Max(p, 1e-6f) / MathF.Max(1 - p, 1e-6f));
}
