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

/// <summary>Collects what the decoder proposes for texts, and labels it by their truth.</summary>
internal sealed class RankerTraining : IDisposable
{
    /// <summary>The label of a proposal that only comes nearer to the truth. By hand.</summary>
    private const float NearerLabel = 0.5f;

    /// <summary>The kind of pages printed and read here, whose truth is exactly what was printed.</summary>
    public const string Made = "made";

    private readonly ThreadLocal<Dictionary<object, (DecodingSession Session, TextSurvey Survey, SourceFacts Facts)>> _sessions = new(
        static () => []);
    private readonly EngineModels _models;
    private readonly WordTest _words;

    public RankerTraining(EngineModels models, ConfusableWords confusable)
    {
        _models = models;
        _words = new WordTest(models.Graph, [], confusable);
    }

    /// <summary>
    /// The proposals for a text, labelled by its truth. With a ranker for the evidence pass, they include what the document shows about its
    /// damage.
    /// </summary>
    /// <remarks>As in the engine, nothing is proposed where the survey finds another language, or no prose.</remarks>
    public List<Example> Collect(PageTruth page, JudgedText text, int number, Ranker? evidenceRanker, Fingerprint? fingerprint = null)
    {
        var examples = new List<Example>();
        (DecodingSession session, TextSurvey survey, SourceFacts facts) = SessionFor(evidenceRanker);
        facts.Start();
        survey.Look(page.Read, facts, goesOn: false);
        DamageProfile profile = fingerprint is { } given ? facts.Judged with { Fingerprint = given } : facts.Judged;
        session.Run(page.Read, facts.Suspects, profile, facts.Closed.All, facts.Scanner);
        foreach (Proposal proposal in session.Proposals)
        {
            if (page.PrintedFor(proposal.Start, proposal.End) is not { } printed) continue;
            string read = page.Read[proposal.Start..proposal.End], result = session.TextOf(proposal).ToString();
            if (!text.Kind.Contains(Made, StringComparison.Ordinal) && !LabelNoise.IsTelling(read, result, printed)) continue;
            if (text.HasUnsureTruth && proposal.Kind == SuspectKind.Unknown && LabelNoise.IsMisreadTruth(
                read, result, printed, text.Kind == "calamari18")) continue;
            float[] features = [.. session.KeptFeatures.GetRange(proposal.FeaturesAt, Features.Count)];
            examples.Add(new Example(features, Label(read, result, printed), number, proposal.Section)
            {
                Kind = text.Kind,
                Part = text.Part,
                IsOld = profile.IsOld
            });
        }

        return examples;
    }

    public static string Write(double[][] weights, int examples)
    {
        var text = new StringBuilder();
        text.Append("# Weights of the ranker: a logistic model of whether a repair is right. Learnt, not written by hand.\n");
        text.Append(
            CultureInfo.InvariantCulture, $"# Fitted on {examples} proposals for training texts of all kinds and for their truth.\n");
        for (int s = 0; s < weights.Length; s++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[{Ranker.Sections[s]}]\n");
            for (int i = 0; i < Features.Count; i++)
                text.Append(CultureInfo.InvariantCulture, $"{Features.Names[i]}\t{weights[s][i]:F4}\n");
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

    public void Dispose() => _sessions.Dispose();

    /// <summary>One session per thread and ranker; texts leave no state in it.</summary>
    private (DecodingSession Session, TextSurvey Survey, SourceFacts Facts) SessionFor(Ranker? evidenceRanker)
    {
        Dictionary<object, (DecodingSession, TextSurvey, SourceFacts)> sessions = _sessions.Value!;
        object key = (object?)evidenceRanker ?? this;
        if (sessions.TryGetValue(key, out (DecodingSession, TextSurvey, SourceFacts) found)) return found;
        var survey = new TextSurvey(SpellingPeriod.Detect, TextContent.Detect, _models, _words, [], writtenNotes: null);
        return sessions[key] = (new DecodingSession(_models, _words, evidenceRanker, keepFeatures: true)
        {
            HasEvidencePass = evidenceRanker is not null,
            KeepsReadings = false
        }, survey, survey.NewFacts());
    }
}
