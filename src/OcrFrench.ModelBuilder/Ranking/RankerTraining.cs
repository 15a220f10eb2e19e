using System.Globalization;
using System.Text;
using OcrFrench.Documents.Evaluation;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>Collects what the decoder proposes on the training pages, tells right from wrong by their truth, and fits the ranker.</summary>
internal sealed class RankerTraining
{
    /// <summary>What a proposal counts that came nearer to the truth without reaching it.</summary>
    private const float NearerLabel = 0.5f;

    private readonly EngineModels _models;
    private readonly WordTest _words;

    public RankerTraining(EngineModels models, ConfusableWords confusable)
    {
        _models = models;
        _words = new WordTest(models.Graph, [], confusable);
    }

    /// <summary>The proposals for a page, judged by its truth; with what the page shows when there is a ranker for the evidence pass.</summary>
    public List<Example> Collect(PageTruth page, int number, Ranker? evidenceRanker, Fingerprint? fingerprint = null)
    {
        var examples = new List<Example>();
        var suspects = new List<Suspect>();
        var counts = default(ScanCounts);
        DamageProfile profile = DamageProfile.Of(page.Read);
        if (fingerprint is { } given) profile = profile with { Fingerprint = given };
        new TextScanner(_words).Scan(page.Read, 0, page.Read.Length, lineEnds: true, profile.Fingerprint, suspects, ref counts);
        profile = profile.With(counts.Words, counts.Unknown, OldSpelling.IsOld(SpellingPeriod.Detect, counts, profile.Fingerprint));
        var session = new DecodingSession(_models, _words, evidenceRanker, keepFeatures: true) { HasEvidencePass = evidenceRanker is not null };
        session.Run(page.Read, suspects, profile);
        foreach (Proposal proposal in session.Proposals)
        {
            if (page.PrintedFor(proposal.Start, proposal.End) is not { } printed) continue;
            float[] features = [.. session.KeptFeatures.GetRange(proposal.FeaturesAt, Features.Count)];
            examples.Add(new Example(features, Label(page.Read[proposal.Start..proposal.End], session.TextOf(proposal).ToString(), printed), number, proposal.Section));
        }

        return examples;
    }

    public static string Write(double[][] weights, int examples)
    {
        var text = new StringBuilder();
        text.Append("# Weights of the ranker: a logistic model of whether a repair is right. Learnt, not written by hand.\n");
        text.Append(CultureInfo.InvariantCulture, $"# Fitted on {examples} proposals for the training pages and for their truth.\n");
        for (int s = 0; s < weights.Length; s++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[{Ranker.Sections[s]}]\n");
            for (int i = 0; i < Features.Count; i++) text.Append(CultureInfo.InvariantCulture, $"{Features.Names[i]}\t{weights[s][i]:F4}\n");
            text.Append(CultureInfo.InvariantCulture, $"bias\t{weights[s][^1]:F4}\n");
        }

        return text.ToString();
    }

    public static float Label(string read, string result, string printed)
    {
        string from = PageTruth.Fold(read), to = PageTruth.Fold(result), truth = PageTruth.Fold(printed);
        if (to == truth) return 1;
        return EditDistance.Between(to, truth) < EditDistance.Between(from, truth) ? NearerLabel : 0;
    }
}
