using System.Globalization;
using OcrFrench.Documents;

namespace OcrFrench.ModelBuilder.Evidence;

/// <summary>
/// Cleans pages without the engine's evidence, with the confidences of its words only, and with all its evidence, and compares the results.
/// </summary>
internal static class EvidenceMeasure
{
    private static readonly (string Name, Func<EvidencePage, IReadOnlyList<RecognizedWord>> Words)[] s_kinds =
    [
        ("text alone", static _ => []),
        ("words", static page => page.WithoutSymbols().Words),
        ("symbols", static page => page.Words),
    ];

    /// <summary>Pages with a greater share of misread words are reported separately. By hand.</summary>
    private const double Worn = 0.1;

    public static void Report(IReadOnlyList<EvidencePage> pages, bool listsMistakes, TextWriter log)
    {
        Report("up to one word in ten misread", [.. pages.Where(static page => page.ShareDamaged() <= Worn)], listsMistakes, log);
        Report("more words misread", [.. pages.Where(static page => page.ShareDamaged() > Worn)], listsMistakes, log);
        Report("all of them", pages, listsMistakes: false, log);
    }

    private static void Report(string title, IReadOnlyList<EvidencePage> pages, bool listsMistakes, TextWriter log)
    {
        if (pages.Count == 0) return;
        log.WriteLine($"{pages.Count} pages, {title}");
        log.WriteLine("evidence    CER before  after    reduction  fixed  missed  nearer  wrong  broken  edit precision");
        foreach ((string name, Func<EvidencePage, IReadOnlyList<RecognizedWord>> words) in s_kinds)
        {
            var results = new EvaluationResult[pages.Count];
            var outcomes = new IReadOnlyList<WordOutcome>[pages.Count];
            Parallel.For(0, pages.Count, i =>
            {
                string cleaned = OcrCleaner.Default.Analyze(pages[i].Text, words(pages[i])).Text;
                results[i] = Evaluator.Compare(pages[i].Printed, pages[i].Text, cleaned, out outcomes[i]);
            });
            EvaluationResult all = results.Aggregate(EvaluationResult.Empty, static (sum, one) => sum.Add(one));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-11} {all.CharacterErrorRateBefore,10:F4} {all.CharacterErrorRateAfter,6:F4} {all.CharacterErrorReduction,11:P1} "
                    + $"{all.Fixed,6} {all.Missed,7} {all.Nearer,7} {all.Wrong,6} {all.Broken,7} {all.EditPrecision,15:P1}"));
            if (listsMistakes && words(pages[0]).Count > 0 && words(pages[0])[0].Symbols.Count > 0) List(outcomes, log);
        }
    }

    private static void List(IReadOnlyList<WordOutcome>[] outcomes, TextWriter log)
    {
        foreach (WordOutcome word in outcomes.SelectMany(static page => page)
            .Where(static word => word.Verdict is WordVerdict.Missed or WordVerdict.Wrong or WordVerdict.Broken))
            log.WriteLine($"{word.Verdict,-7} {word.Truth}: read {word.Read}, written {word.Written}");
    }
}
