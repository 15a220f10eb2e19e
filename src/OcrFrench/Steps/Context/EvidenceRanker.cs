using OcrFrench.Models;
using OcrFrench.Models.Ready;
using OcrFrench.Survey.Recognition;

namespace OcrFrench.Steps.Context;

/// <summary>What an engine says of a place, beside a repair of it.</summary>
/// <param name="HasSymbols">Whether it lists other readings of symbols there.</param>
/// <param name="Nearest">What the cheapest other reading of one of its symbols costs, in nats: see <see cref="SymbolEvidence"/>.</param>
/// <param name="Best">What the repair costs in the eyes of the engine.</param>
/// <param name="Confidence">
/// How sure it was of the word compared with the others, as <see cref="WordDoubts"/> has it; NaN where it does not say.
/// </param>
/// <param name="IsListed">Whether the repair is among its own readings of the word.</param>
/// <param name="UnknownShare">The share of unknown words in the text.</param>
internal readonly record struct EngineEvidence(
    bool HasSymbols, float Nearest, float Best, float Confidence, bool IsListed, float UnknownShare);

/// <summary>
/// Weighs the probability that the ranker finds against what the engine says: a logistic model, whose weights are a readable file.
/// </summary>
internal sealed class EvidenceRanker
{
    private const string FileName = "evidence.tsv";
    private static readonly Lazy<EvidenceRanker> s_shipped = new(static () => Parse(FileName, EmbeddedData.ReadText(FileName)));
    private const int Kinds = 4;

    private readonly float[][] _weights;

    private EvidenceRanker(float[][] weights) => _weights = weights;

    /// <summary>The weights that come with the library, read when an engine first says something.</summary>
    public static EvidenceRanker Shipped => s_shipped.Value;

    /// <summary>The names of the features, in the order of their values.</summary>
    public static string[] Names { get; } = Named();

    /// <summary>
    /// The sections: those of the ranker twice, first for places where the engine lists other readings of symbols, then for the others.
    /// </summary>
    /// <remarks>Engines say too little of divided words to learn from: these are judged with those that a space has cut.</remarks>
    public static string[] Sections { get; } = [
        .. Ranker.Sections[..Kinds].Select(static s => s + ", symbols"), .. Ranker.Sections[..Kinds].Select(static s => s + ", words")];

    public static int SectionOf(int section, in EngineEvidence evidence) =>
        Math.Min(section, Kinds - 1) + (evidence.HasSymbols ? 0 : Kinds);

    /// <summary>Writes the evidence as numbers of about the same size, in the order of <see cref="Names"/>.</summary>
    public static void Write(float probability, in EngineEvidence evidence, Span<float> to)
    {
        var writer = new FeatureWriter(to);
        Write(probability, evidence, ref writer);
    }

    private static void Write(float probability, in EngineEvidence evidence, ref FeatureWriter to)
    {
        float logit = Math.Clamp(Logit(probability), -8, 8);
        to.Add("ranker", logit);
        to.Add("ranker-above-0", MathF.Max(0, logit));
        to.Add("nearest", Math.Clamp(evidence.Nearest / 3, -2, 2));
        to.Add("best", Math.Clamp(evidence.Best / 3, -4, 4));
        to.Add("best-above-0", Math.Clamp(evidence.Best / 3, 0, 4));
        to.Add("confidence", float.IsNaN(evidence.Confidence) ? 0 : WordDoubts.Logit(evidence.Confidence) / 2);
        to.Add("confidence-unknown", float.IsNaN(evidence.Confidence));
        to.Add("listed", evidence.IsListed);
        to.Add("unknown-share", Math.Clamp(Portable.Log(evidence.UnknownShare / 0.05f), -2, 2));
        to.Add("bias", 1);
    }

    /// <summary>The probability that a repair is right.</summary>
    public float Probability(int section, float probability, in EngineEvidence evidence)
    {
        Span<float> features = stackalloc float[Names.Length];
        Write(probability, evidence, features);
        float[] weights = _weights[SectionOf(section, evidence)];
        float sum = 0;
        for (int i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return 1 / (1 + Portable.Exp(-sum));
    }

    /// <exception cref="InvalidDataException">A line is malformed, or a weight is missing.</exception>
    public static EvidenceRanker Parse(string name, string text) => new(WeightFile.Parse(name, text, Sections, Names));

    /// <summary>The names listed beside the values.</summary>
    private static string[] Named()
    {
        var names = new List<string>();
        var writer = new FeatureWriter(names);
        Write(0.5f, default, ref writer);
        return [.. names];
    }

    private static float Logit(float p) => Portable.Log(MathF.Max(p, 1e-6f) / MathF.Max(1 - p, 1e-6f));
}
