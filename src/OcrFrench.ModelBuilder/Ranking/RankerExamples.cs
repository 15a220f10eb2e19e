using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>
/// The proposals for all training texts: pages made here, some also as other engines would read them, and texts of all other kinds.
/// </summary>
internal sealed class RankerExamples(RankerTraining training, IReadOnlyList<PagePair> made, IReadOnlyList<JudgedText> others)
{
    /// <summary>The lengths of a sentence and a short paragraph, in characters. By hand, as are the shares of pages below.</summary>
    private const int Sentence = 60, Paragraph = 160;

    private readonly PageTruth[] _truths = made.AsParallel().AsOrdered().Select(static page => PageTruth.Of(page.Read, page.Printed))
        .ToArray();

    /// <summary>The pages made here, aligned with what was printed.</summary>
    public IReadOnlyList<PageTruth> Truths => _truths;

    /// <summary>
    /// All proposals, in the order of the texts. With a ranker for the evidence pass, they include what each document shows about its
    /// damage.
    /// </summary>
    /// <param name="evidenceRanker">The ranker for the evidence pass.</param>
    /// <param name="every">One in this many of the other texts is taken.</param>
    public List<Example> Collect(Ranker? evidenceRanker, int every)
    {
        var collected = new List<Example>[made.Count + others.Count];
        Parallel.For(0, collected.Length,
            i => collected[i] = i < made.Count ? OfMade(i, evidenceRanker) : OfOther(i - made.Count, evidenceRanker, every));
        return [.. collected.SelectMany(static x => x)];
    }

    private List<Example> OfMade(int i, Ranker? evidenceRanker)
    {
        PagePair page = made[i];
        string work = page.Id[(page.Id.IndexOf('-', StringComparison.Ordinal) + 1)..page.Id.LastIndexOf('-')];
        var text = new JudgedText("made-" + page.Engine, work, page.Read, page.Printed);
        List<Example> examples = training.Collect(_truths[i], text, i, evidenceRanker);
        // For every third page the truth is used as sound text too: all proposals there are wrong.
        if (i % 3 == 0) examples.AddRange(
            training.Collect(PageTruth.Of(page.Printed, page.Printed), text with { Kind = "truth-made" }, i, evidenceRanker));
        // Some represent texts too short to have a fingerprint, others an engine that writes no accents.
        if (i % 3 == 1)
            examples.AddRange(training.Collect(_truths[i], text with { Kind = "made-general" }, i, evidenceRanker, Fingerprint.General));
        if (i % 6 == 2) examples.AddRange(training.Collect(
            PageTruth.Of(page.Printed, page.Printed), text with { Kind = "truth-made-general" }, i, evidenceRanker, Fingerprint.General));
        foreach (PageTruth piece in _truths[i].Pieces(i % 2 == 0 ? Sentence : Paragraph))
        {
            examples.AddRange(training.Collect(piece, text with { Kind = "made-short-" + page.Engine }, i, evidenceRanker));
        }

        if (i % 2 == 0 && page.Engine == "eng") examples.AddRange(
            training.Collect(_truths[i].With(WithoutAccents(page.Read)), text with { Kind = "made-noaccents" }, i, evidenceRanker));
        return examples;
    }

    private List<Example> OfOther(int i, Ranker? evidenceRanker, int every)
    {
        if (i % every != 0) return [];
        JudgedText text = others[i];
        var truth = PageTruth.Of(text.Read, text.Printed);
        List<Example> examples = training.Collect(truth, text, i, evidenceRanker);
        // Some sound text represents an engine that only loses à.
        if (text.Kind == "sound-novel" && i % 2 == 0)
            examples.AddRange(training.Collect(
                truth.With(text.Read.Replace('à', 'a').Replace('À', 'A')), text with { Kind = "lost-grave" }, i, evidenceRanker));
        // The pairs contain too few words cut by a space to learn from.
        if (i % 3 == 0 && text.IsOfCommercialEngine)
        {
            string cut = InsertedSpaces.In(text.Read);
            examples.AddRange(
                training.Collect(PageTruth.Of(cut, text.Printed), text with { Kind = "cut-" + text.Kind }, i, evidenceRanker));
        }

        return examples;
    }

    private static string WithoutAccents(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < to.Length; i++)
            to[i] = Letters.IsUpper(from[i]) ? Letters.ToUpper(Accents.BaseOf(Letters.ToLower(from[i]))) : Accents.BaseOf(from[i]);
    });
}
