using System.CommandLine;
using System.Globalization;
using OcrFrench.Characters;
using OcrFrench.Documents;
using OcrFrench.Evidence;
using OcrFrench.Models;
using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder;

/// <summary>
/// <c>estimate</c>: fits the weights of <see cref="DamageEstimate"/> and prints how far its estimates are from the truth.
/// </summary>
internal static class EstimateCommand
{
    /// <summary>Takes the place of the engine's name for a page that is its own truth.</summary>
    private const string Sound = "sound";

    public static Command Create()
    {
        var command = new Command("estimate", "Fits the estimate of the share of damaged words.")
        {
            DataOptions.Corpora, HeldOutModels.Language,
        };
        command.SetAction(static parsed => Run(parsed.Training(), HeldOutModels.Open(parsed), Console.Out));
        return command;
    }

    private sealed record Page(
        int Number, string Engine, bool LosesAccents, double Unknown, double Corrections, double Damage, int Words, bool IsLeft = false)
    {
        public double Estimate((double Unknown, double Corrections) weights) =>
            Math.Clamp((weights.Unknown * Unknown) + (weights.Corrections * Corrections), 0, 1);
    }

    private static void Run(TrainingFolder material, EngineModels models, TextWriter log)
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions(), models, Ranker.Load());
        PagePair[] pairs = [.. PagePair.Load(material.Pairs)];
        var pages = new Page[pairs.Length * 4];
        Parallel.For(0, pairs.Length, i =>
        {
            (pages[4 * i], pages[(4 * i) + 1]) = Measure(cleaner, i, pairs[i].Engine, pairs[i].Read, pairs[i].Printed);
            (pages[(4 * i) + 2], pages[(4 * i) + 3]) = Measure(cleaner, i, Sound, pairs[i].Printed, pairs[i].Printed);
        });
        Report([.. pages.Where(static page => !page.IsLeft)], log);
        log.WriteLine("left after cleaning:");
        Report([.. pages.Where(static page => page.IsLeft)], log);
    }

    private static void Report(Page[] pages, TextWriter log)
    {
        foreach (bool loses in new[] { false, true })
        {
            Page[] group = [.. pages.Where(page => page.LosesAccents == loses)];
            (double Unknown, double Corrections) weights = Fit(group.Where(static page => page.Number % 5 != 0 && page.Engine != Sound));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(loses ? "accents lost" : "all accents")}: {weights.Unknown:F3} × unknown + "
                + $"{weights.Corrections:F3} × corrections ({group.Length} pages)"));
            foreach (var engine in group.Where(static page => page.Number % 5 == 0).GroupBy(static page => page.Engine)
                .OrderBy(static e => e.Key, StringComparer.Ordinal))
                Report(engine.Key, [.. engine], weights, log);
        }
    }

    /// <summary>The page before and after cleaning.</summary>
    private static (Page Before, Page After) Measure(OcrCleaner cleaner, int number, string engine, string read, string printed)
    {
        CleaningResult result = cleaner.Analyze(read);
        EvaluationResult truth = Evaluator.Compare(Words(printed), Words(read), Words(result.Text));
        DocumentProfile profile = result.Profile;
        double corrections = (double)result.Corrections.Count(static c => DamageEstimate.Counts(c.Kind)) / Math.Max(1, profile.Words);
        bool loses = profile.Fingerprint is OcrFingerprint.AcuteOnly or OcrFingerprint.NoAccents;
        long left = truth.Damaged - truth.Fixed + truth.Broken;
        var before = new Page(
            number, engine, loses, profile.UnknownShare, corrections, (double)truth.Damaged / Math.Max(1, truth.Words), (int)truth.Words);
        return (before, before with
        {
            Unknown = cleaner.Analyze(result.Text).Profile.UnknownShare,
            Damage = (double)left / Math.Max(1, truth.Words),
            IsLeft = true
        });
    }

    /// <summary>The text without punctuation: whether a comma was lost cannot be told without the truth.</summary>
    private static string Words(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < to.Length; i++) to[i] = Chars.ClassOf(from[i]) == CharClass.Punctuation ? ' ' : from[i];
    });

    /// <summary>The weights with the least squared error.</summary>
    private static (double Unknown, double Corrections) Fit(IEnumerable<Page> pages)
    {
        double uu = 0, uc = 0, cc = 0, ud = 0, cd = 0;
        foreach (Page page in pages)
        {
            uu += page.Unknown * page.Unknown;
            uc += page.Unknown * page.Corrections;
            cc += page.Corrections * page.Corrections;
            ud += page.Unknown * page.Damage;
            cd += page.Corrections * page.Damage;
        }

        double determinant = (uu * cc) - (uc * uc);
        return (((ud * cc) - (cd * uc)) / determinant, ((cd * uu) - (ud * uc)) / determinant);
    }

    private static void Report(string engine, Page[] pages, (double Unknown, double Corrections) weights, TextWriter log)
    {
        double words = pages.Sum(static page => page.Words);
        double[] errors = [.. pages.Select(page => Math.Abs(page.Estimate(weights) - page.Damage)).Order()];
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {engine,-6} {pages.Length,4} pages kept aside: damaged {pages.Sum(static p => p.Damage * p.Words) / words:P2}, estimated "
                + $"{pages.Sum(p => p.Estimate(weights) * p.Words) / words:P2}; a page's error {errors.Average():P2} on average, "
                + $"{errors[errors.Length / 2]:P2} in the middle, {errors[errors.Length * 9 / 10]:P2} at nine in ten"));
    }
}
