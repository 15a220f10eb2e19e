using System.Globalization;
using System.Text;
using OcrFrench.ModelBuilder.Ranking;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Recognition;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.ModelBuilder.Evidence;

/// <summary>Fits how much weight the engine's own doubts get beside the ranker.</summary>
internal sealed class EvidenceTraining
{
    /// <summary>With fewer examples of a kind of place (words cut at a line's end are rare), the ranker decides alone. By hand.</summary>
    private const int LeastExamples = 300;

    private readonly EngineModels _models;
    private readonly WordTest _words;
    private readonly Ranker _ranker;

    public EvidenceTraining(EngineModels models, ConfusableWords confusable, Ranker ranker)
    {
        _models = models;
        _words = new WordTest(models.Graph, [], confusable);
        _ranker = ranker;
    }

    /// <summary>The proposals for a page that the engine has evidence about, judged by the truth.</summary>
    public List<Example> Collect(EvidencePage page, int number)
    {
        var recognition = new RecognizedText();
        recognition.Start(page.Text, page.Words);
        var suspects = new List<Suspect>();
        var counts = default(ScanCounts);
        DamageProfile profile = DamageProfile.Of(page.Text) with { HasOtherReadings = recognition.HasReadings };
        new TextScanner(_words).Scan(page.Text, 0, page.Text.Length, lineEnds: true, profile.Fingerprint, suspects, ref counts);
        profile = profile.With(counts.Words, counts.Unknown, OldSpelling.IsOld(SpellingPeriod.Detect, counts, profile.Fingerprint));
        var session = new DecodingSession(_models, _words, _ranker, keepFeatures: true) { Recognition = recognition };
        session.Run(page.Text, suspects, profile);
        PageTruth truth = PageTruth.Of(page.Text, page.Printed);
        var examples = new List<Example>();
        for (int i = 0; i < session.Proposals.Count; i++)
        {
            Proposal proposal = session.Proposals[i];
            (float probability, EngineEvidence? engine) = session.KeptEvidence[i];
            if (engine is not { } evidence || truth.PrintedFor(proposal.Start, proposal.End) is not { } printed) continue;
            var features = new float[EvidenceRanker.Names.Length];
            EvidenceRanker.Write(probability, evidence, features);
            float label = RankerTraining.Label(
                page.Text[proposal.Start..proposal.End], session.TextOf(proposal).ToString(), TrimMarks(printed));
            examples.Add(new Example(features[..^1], label, number, EvidenceRanker.SectionOf(proposal.Section, evidence)));
        }

        return examples;
    }

    /// <summary>What was printed, without punctuation around it: whether a period was read is a separate question.</summary>
    private static string TrimMarks(string printed)
    {
        string trimmed = printed.Trim(' ', '.', ',', ';', ':', '!', '?', '«', '»', '(', ')', '-', '\'', '"');
        return trimmed.Length == 0 ? printed : trimmed;
    }

    /// <summary>Fits the weights of all sections.</summary>
    public static double[][] Fit(IReadOnlyList<Example> examples)
    {
        var weights = new double[EvidenceRanker.Sections.Length][];
        Parallel.For(0, weights.Length, s =>
        {
            Example[] own = [.. examples.Where(e => e.Section == s)];
            weights[s] = own.Length >= LeastExamples ? LogisticTrainer.Fit(own) : [1, .. new double[EvidenceRanker.Names.Length - 1]];
        });
        return weights;
    }

    public static string Write(double[][] weights, int examples, int pages)
    {
        var text = new StringBuilder();
        text.Append("# How much the doubts of an OCR engine weigh beside the ranker: a logistic model. Learnt, not written by hand.\n");
        text.Append(CultureInfo.InvariantCulture,
            $"# Fitted on {examples} proposals for {pages} pages that Tesseract read with its French model, and on their truth.\n");
        for (int s = 0; s < weights.Length; s++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[{EvidenceRanker.Sections[s]}]\n");
            for (int i = 0; i < EvidenceRanker.Names.Length; i++)
                text.Append(CultureInfo.InvariantCulture, $"{EvidenceRanker.Names[i]}\t{weights[s][i]:F4}\n");
        }

        return text.ToString();
    }
}
