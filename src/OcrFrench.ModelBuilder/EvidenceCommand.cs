using System.CommandLine;
using OcrFrench.ModelBuilder.Evidence;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.ModelBuilder.Ranking;
using OcrFrench.Models;
using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder;

/// <summary><c>evidence</c>: fits how much weight the engine's own doubts get.</summary>
internal static class EvidenceCommand
{
    /// <summary>Pages with a greater share of misread words are left out, as they can't be aligned with the truth. By hand.</summary>
    private const double MostDamaged = 0.4;

    private static readonly Option<bool> Measure = new("--measure")
    {
        Description = "Fit nothing; clean the pages with and without what the engine says, and compare."
    };

    private static readonly Option<bool> Mistakes = new("--mistakes")
    {
        Description = "With --measure: list the words that are wrong after cleaning with all evidence."
    };

    private static readonly Option<DirectoryInfo> Pages = new("--pages")
    {
        Description = "The folder of pages made by pages.py.",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command("evidence", "Fits how much the doubts of the OCR engine weigh.")
        {
            DataOptions.Corpora, DataOptions.Output, HeldOutModels.Language, Pages, Measure, Mistakes,
        };
        command.SetAction(static parsed =>
        {
            string pages = parsed.GetRequiredValue(Pages).FullName;
            if (parsed.GetValue(Measure))
            {
                EvidenceMeasure.Report(EvidencePage.Load(pages), parsed.GetValue(Mistakes), Console.Out);
                return;
            }

            TrainingFolder material = parsed.Training();
            DataFolder data = parsed.Data();
            EngineModels models = HeldOutModels.Train(material, data, [.. LanguageBuild.Truths(material.Pairs)], Console.Out,
                parsed.GetValue(HeldOutModels.Language));
            Build(material, data, models, [.. EvidencePage.Load(pages).Where(static page => page.ShareDamaged() <= MostDamaged)],
                Console.Out);
        });
        return command;
    }

    private static void Build(
        TrainingFolder material, DataFolder data, EngineModels models, IReadOnlyList<EvidencePage> pages, TextWriter log)
    {
        var training = new EvidenceTraining(models, ConfusableWords.Load(models.Graph), Ranker.Load());
        var collected = new List<Example>[pages.Count];
        Parallel.For(
            0, pages.Count, i => collected[i] = [.. training.Collect(pages[i], i), .. training.Collect(pages[i].WithoutSymbols(), i)]);
        List<Example> examples = [.. collected.SelectMany(static page => page)];
        Report(examples, log);
        data.Write(DataFolder.Evidence, EvidenceTraining.Write(EvidenceTraining.Fit(examples), examples.Count, pages.Count),
            [material.PairSource, .. data.Sources(DataFolder.Lexicon, DataFolder.Ranker)]);
    }

    /// <summary>Fits on four fifths of the pages and reports on the rest, at precisions around the thresholds of the levels.</summary>
    private static void Report(List<Example> examples, TextWriter log)
    {
        double[][] weights = EvidenceTraining.Fit([.. examples.Where(static e => e.Page % 5 != 0)]);
        for (int s = 0; s < weights.Length; s++)
        {
            var tried = examples.Where(e => e.Page % 5 == 0 && e.Section == s)
                .Select(e => (P: LogisticTrainer.Probability(e, weights[s]), Old: 1 / (1 + Math.Exp(-e.Features[0])), e.Label)).ToList();
            if (tried.Count < 50) continue;
            log.Write($"{EvidenceRanker.Sections[s]}: {tried.Count} proposals, right {tried.Sum(t => t.Label):F0};");
            foreach (double p in (double[])[0.92, 0.94, 0.96, 0.97])
            {
                log.Write(
                    $" at {p:P0}: {Keeps(tried.Select(t => (t.Old, t.Label)), p):F0} -> {Keeps(tried.Select(t => (t.P, t.Label)), p):F0};");
            }

            log.WriteLine();
        }
    }

    /// <summary>The number of right repairs above the lowest threshold at which the given share is right.</summary>
    private static double Keeps(IEnumerable<(double P, float Label)> judged, double precision)
    {
        double right = 0, best = 0;
        int count = 0;
        foreach ((double _, float label) in judged.OrderByDescending(static j => j.P))
        {
            right += label;
            count++;
            if (right >= precision * count) best = right;
        }

        return best;
    }
}
