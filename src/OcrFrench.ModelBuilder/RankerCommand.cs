using System.CommandLine;
using System.Globalization;
using OcrFrench.Characters;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.ModelBuilder.Ranking;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder;

/// <summary><c>ranker</c>: lists the words that damage makes of others, and fits the weights that judge a repair.</summary>
internal static class RankerCommand
{
    private static readonly Option<FileInfo?> Language = new("--language")
    {
        Description = "A language model that has not counted the pages (see language --held-out); without it, one is trained.",
    };

    public static Command Create()
    {
        var command = new Command("ranker", "Lists confusable words and fits the ranker.") { DataOptions.Corpora, DataOptions.Output, Language };
        command.SetAction(static parsed =>
        {
            FileInfo? language = parsed.GetValue(Language);
            Build(parsed.Training(), parsed.Data(), language is null ? null : File.ReadAllBytes(language.FullName), Console.Out);
        });
        return command;
    }

    public static void Build(TrainingFolder material, DataFolder data, byte[]? heldOutLanguage, TextWriter log)
    {
        WordGraph graph = data.OpenLexicon();
        heldOutLanguage ??= LanguageCommand.Train(material, material.Pairs, data, LanguageTraining.Shipped, log).Words;
        var models = new EngineModels(graph, NgramModel.Open(heldOutLanguage, graph), CharacterModel.Open(data.Read(DataFolder.Letters)), data.OpenChannels());
        List<PagePair> all = [.. PagePair.Load(material.Pairs)];
        var truths = new PageTruth[all.Count];
        Parallel.For(0, all.Count, i => truths[i] = PageTruth.Of(all[i].Read, all[i].Printed));
        var confusable = new ConfusableBuilder(graph);
        for (int i = 0; i < all.Count; i++) confusable.Add(truths[i], all[i].Engine == "fra" ? 'F' : 'E');
        string list = confusable.Build();
        data.Write(DataFolder.Confusable, list, [material.PairSource, .. data.Sources(DataFolder.Lexicon)]);

        var training = new RankerTraining(models, ConfusableWords.Parse(DataFolder.Confusable, list, graph));
        // What a document shows of its damage is known in the decision pass only, and the evidence pass takes a ranker.
        List<Example> atFirst = Collect(training, all, truths, null);
        var evidenceRanker = Ranker.Parse(DataFolder.Ranker, RankerTraining.Write(Fit(atFirst), atFirst.Count));
        List<Example> atSecond = Collect(training, all, truths, evidenceRanker);
        ReportReliability(atSecond, log);
        List<Example> examples = [.. atSecond, .. atFirst.Where(static example => example.Page % 3 == 0)];
        double[][] weights = Fit(examples);
        data.Write(
            DataFolder.Ranker,
            RankerTraining.Write(weights, examples.Count),
            [
                material.PairSource,
                .. material.Sources,
                .. data.Sources([DataFolder.Lexicon, DataFolder.Letters, DataFolder.Confusable, .. ChannelModels.Files]),
            ]);
    }

    /// <summary>The proposals on all pages, in the order of the pages.</summary>
    private static List<Example> Collect(RankerTraining training, List<PagePair> all, PageTruth[] truths, Ranker? evidenceRanker)
    {
        var collected = new List<Example>[all.Count];
        Parallel.For(0, all.Count, i =>
        {
            collected[i] = training.Collect(truths[i], i, evidenceRanker);
            // Every third page also gives its truth as sound text: all that is proposed there is wrong.
            if (i % 3 == 0) collected[i].AddRange(training.Collect(PageTruth.Of(all[i].Printed, all[i].Printed), i, evidenceRanker));
            // Some stand for texts too short to have a fingerprint, and some for an engine that writes no accents.
            if (i % 3 == 1) collected[i].AddRange(training.Collect(truths[i], i, evidenceRanker, Fingerprint.General));
            if (i % 6 == 2) collected[i].AddRange(training.Collect(PageTruth.Of(all[i].Printed, all[i].Printed), i, evidenceRanker, Fingerprint.General));
            if (i % 2 == 0 && all[i].Engine == "eng") collected[i].AddRange(training.Collect(truths[i].With(WithoutAccents(all[i].Read)), i, evidenceRanker));
        });
        return [.. collected.SelectMany(static x => x)];
    }

    private static string WithoutAccents(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < to.Length; i++) to[i] = Letters.IsUpper(from[i]) ? Letters.ToUpper(Accents.BaseOf(Letters.ToLower(from[i]))) : Accents.BaseOf(from[i]);
    });

    private static double[][] Fit(List<Example> examples)
    {
        var weights = new double[Ranker.Sections.Length][];
        Parallel.For(0, weights.Length, s => weights[s] = LogisticTrainer.Fit([.. examples.Where(e => e.Section == s)]));
        return weights;
    }

    /// <summary>How often the ranker is right when it says so: fitted on four pages in five, tried on the fifth.</summary>
    private static void ReportReliability(List<Example> examples, TextWriter log)
    {
        double[][] weights = Fit([.. examples.Where(static e => e.Page % 5 != 0)]);
        var tried = examples.Where(static e => e.Page % 5 == 0).Select(e => (P: LogisticTrainer.Probability(e, weights[e.Section]), e.Label)).ToList();
        log.WriteLine(FormattableString.Invariant($"{examples.Count} proposals, {examples.Average(static e => e.Label):P1} right; on {tried.Count} kept aside:"));
        double[] borders = [0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0001];
        float all = tried.Sum(static t => t.Label);
        for (int i = 0; i + 1 < borders.Length; i++)
        {
            var bin = tried.Where(t => t.P >= borders[i] && t.P < borders[i + 1]).ToList();
            var above = tried.Where(t => t.P >= borders[i]).ToList();
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  p {borders[i]:F2}-{Math.Min(1, borders[i + 1]):F2}: {bin.Count,6} proposals, said {(bin.Count == 0 ? 0 : bin.Average(static t => t.P)):P1}, right {(bin.Count == 0 ? 0 : bin.Average(static t => t.Label)):P1}; from here up: precision {(above.Count == 0 ? 0 : above.Average(static t => t.Label)):P1}, keeps {above.Sum(static t => t.Label) / all:P1}"));
        }
        foreach (string fingerprint in (string[])["english", "french", "no-accents", "general"])
            ReportThresholds(fingerprint, [.. examples.Where(e => e.Page % 5 == 0 && e.Features[Features.IndexOf(fingerprint)] > 0)], weights, log);
    }

    /// <summary>What each threshold would keep and how much of it is right, for the texts of one fingerprint.</summary>
    private static void ReportThresholds(string fingerprint, List<Example> examples, double[][] weights, TextWriter log)
    {
        foreach (bool known in (bool[])[false, true])
        {
            var judged = examples.Where(e => e.Section is 1 or 2 == known).Select(e => (P: LogisticTrainer.Probability(e, weights[e.Section]), e.Label)).ToList();
            if (judged.Count == 0) continue;
            log.Write(string.Create(CultureInfo.InvariantCulture, $"  {fingerprint}, {(known ? "French words" : "other places")}:"));
            for (double threshold = 0.5; threshold < 0.99; threshold += 0.05)
            {
                var kept = judged.Where(j => j.P >= threshold).ToList();
                log.Write(string.Create(CultureInfo.InvariantCulture, $" {threshold:F2} {(kept.Count == 0 ? 0 : kept.Average(static j => j.Label)):P1} of {kept.Sum(static j => j.Label):F0};"));
            }

            log.WriteLine();
        }
    }
}
