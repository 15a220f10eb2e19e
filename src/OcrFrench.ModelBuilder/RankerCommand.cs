using System.CommandLine;
using System.Diagnostics;
using OcrFrench.ModelBuilder.Channel;
using OcrFrench.ModelBuilder.Ranking;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder;

/// <summary><c>ranker</c>: lists the words that damage makes of others, and fits the weights and the trees that judge a repair.</summary>
internal static class RankerCommand
{
    /// <summary>
    /// The number of trees. By hand: few enough for a small file and fast sums; <see cref="TreeTrainer"/> has what others gave.
    /// </summary>
    private const int Rounds = 600;

    /// <summary>By hand: far below any threshold.</summary>
    private const float PlainlyWrong = 0.02f;

    /// <summary>The weight of pages made here. By hand: they are few, and the only ones whose truth is exactly what was printed.</summary>
    private const float MadeWeight = 3;

    public static Command Create()
    {
        var command = new Command("ranker", "Lists confusable words and fits the ranker.")
        {
            DataOptions.Corpora, DataOptions.Output, HeldOutModels.Language,
        };
        command.SetAction(static parsed => Build(
            parsed.Training(), parsed.Data(), Console.Out, parsed.GetValue(HeldOutModels.Language)));
        return command;
    }

    public static void Build(TrainingFolder material, DataFolder data, TextWriter log, FileInfo? heldOutLanguage = null)
    {
        long started = Stopwatch.GetTimestamp();
        List<JudgedText> others = JudgedTexts.Load(material);
        string[] judged = JudgedTexts.Printed(material, others);
        EngineModels models = HeldOutModels.Train(material, data, judged, log, heldOutLanguage);
        WordGraph graph = models.Graph;
        List<PagePair> made = [.. PagePair.Load(material.Pairs)];
        string list = ListConfusable(material, made, others, graph);
        data.Write(
            DataFolder.Confusable,
            list,
            [material.PairSource, .. material.JudgedSources(CommercialPages.Files), .. data.Sources(DataFolder.Lexicon)]);

        using var training = new RankerTraining(models, ConfusableWords.Parse(DataFolder.Confusable, list, graph));
        var texts = new RankerExamples(training, made, others);
        log.WriteLine($"{made.Count} made pages, {others.Count} other texts; {Elapsed()}");
        // The evidence pass, which finds out what damage a document shows, needs a ranker itself: it is fitted without this knowledge.
        List<Example> atFirst = Weigh(texts.Collect(null, every: 6), null);
        Ranker evidenceRanker = FitLinear(atFirst, out _);
        log.WriteLine($"{atFirst.Count} proposals without evidence; {Elapsed()}");
        List<Example> atSecond = texts.Collect(evidenceRanker, every: 1);
        List<Example> examples = Weigh([.. atSecond, .. atFirst.Where(static example => example.Page % 3 == 0)], evidenceRanker);
        log.WriteLine($"{examples.Count} proposals; {Elapsed()}");
        Ranker? tried = null;
        Ranker fitted = null!;
        TreeSum trees = null!;
        string weights = "";
        Parallel.Invoke(
            () => tried = Fit([.. examples.Where(static e => e.Part != 0)], out _, out _),
            () => fitted = Fit(examples, out weights, out trees));
        RankerReport.Write([.. atSecond.Where(static e => e.Part == 0)], tried!, log);
        log.WriteLine(Elapsed());
        ManifestSource[] sources =
        [
            material.PairSource,
            .. material.JudgedSources(),
            .. material.Sources,
            .. data.Sources([DataFolder.Lexicon, DataFolder.Letters, DataFolder.Confusable, .. ChannelModels.Files]),
        ];
        data.Write(DataFolder.Ranker, weights, sources);
        var writer = new OcrFrench.Models.Ready.TableWriter();
        trees.Write(writer);
        data.Write(DataFolder.RankerTrees, writer.ToFile(Features.Stamp()), [.. sources, .. data.Sources(DataFolder.Ranker)]);

        string Elapsed() => FormattableString.Invariant($"{Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s");
    }

    private static string ListConfusable(
        TrainingFolder material, List<PagePair> made, List<JudgedText> others, WordGraph graph)
    {
        var confusable = new ConfusableBuilder(graph);
        foreach (PagePair page in made) confusable.Add(PageTruth.Of(page.Read, page.Printed), page.Engine == "fra" ? 'F' : 'E');
        // Like Tesseract's French model, other engines know all accents.
        PageTruth[] read = others.Where(static text => text.Kind is "gallica" or "drafts" or "residue" or "press").AsParallel().AsOrdered()
            .Select(static text => PageTruth.Of(text.Read, text.Printed)).ToArray();
        foreach (PageTruth page in read) confusable.Add(page, 'F');
        // What correctors overlook is rare, so all corrected pages are needed to count it.
        IEnumerable<PageTruth> corrected = new[] { "drafts", "residue" }
            .SelectMany(kind => material.Files($"pairs-{kind}.jsonl.gz")).SelectMany(PagePair.Load).AsParallel().AsOrdered()
            .Select(static pair => PageTruth.Of(pair.Read, pair.Printed));
        foreach (PageTruth page in corrected) confusable.Add(page, ConfusableBuilder.Corrected);
        return confusable.Build();
    }

    /// <summary>Sets the weights of examples. To save time, every fourth of the plainly wrong ones stands for four (by hand).</summary>
    private static List<Example> Weigh(List<Example> examples, Ranker? evidenceRanker)
    {
        var kept = new List<Example>(examples.Count / 2);
        int easy = 0;
        foreach (Example example in examples)
        {
            float weight = example.Kind.Contains(RankerTraining.Made, StringComparison.Ordinal) ? MadeWeight : 1;
            if (evidenceRanker is null || example.Label > 0 || evidenceRanker.Probability(
                example.Section, example.Features) >= PlainlyWrong) kept.Add(example with { Weight = weight });
            else if (easy++ % 4 == 0) kept.Add(example with { Weight = weight * 4 });
        }

        return kept;
    }

    private static Ranker Fit(List<Example> examples, out string weights, out TreeSum trees)
    {
        Ranker linear = FitLinear(examples, out weights);
        trees = TreeTrainer.Fit(examples, linear, Rounds);
        return linear.With(trees);
    }

    private static Ranker FitLinear(List<Example> examples, out string weights)
    {
        var fitted = new double[Ranker.Sections.Length][];
        Parallel.For(0, fitted.Length, s => fitted[s] = LogisticTrainer.Fit([.. examples.Where(e => e.Section == s)]));
        weights = RankerTraining.Write(fitted, examples.Count);
        return Ranker.Parse(DataFolder.Ranker, weights);
    }
}
