using System.Globalization;
using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>The tables of a quality run: repair, the measure of HIPE-OCRepair for newspapers, and harm to sound text.</summary>
internal static class QualityReport
{
    public static IReadOnlyList<Table> Tables(
        IReadOnlyList<SetFinding> findings, IReadOnlyList<SaidAndRight> said, IReadOnlyList<CaseFinding> cases)
    {
        var repair = new Table(
            "Repair",
            "set", "pages", "words", "damaged", "fixed", "missed", "nearer", "wrong", "broken", "CER before", "CER after", "reduction",
            "recall", "precision", "WER before", "WER after", "unstable", "faulty");
        var hipe = new Table("HIPE-OCRepair", "set", "units", "cMER before", "cMER after", "better", "worse", "preference");
        var hyphens = new Table(
            "Hyphens of joined lines", "set", "line ends", "joined", "left", "recall", "compounds", "kept", "lost", "precision");
        var letters = new Table("Letters", "set", "pages", "words", "damaged", "fixed", "missed", "nearer", "wrong", "broken", "recall",
            "precision", "nothing read");
        var harm = new Table("Harm on sound text", "text", "words", "changes", "one in", "per 20 000 words", "joins", "unstable", "faulty");
        foreach (SetFinding finding in findings)
        {
            if (finding.Set.Sound)
            {
                AddHarm(harm, finding);
                continue;
            }

            AddLetters(letters, finding);
            AddRepair(repair, finding);
            if (finding.Set.Hipe) AddHipe(hipe, finding);
            if (finding.Hyphens.Joined + finding.Hyphens.Left > 0) AddHyphens(hyphens, finding);
        }

        return new[] { letters, SaidAndRight.Table(said), repair, hipe, hyphens, harm,
            Cases(cases) }.Where(static table => table.Count > 0).ToArray();
    }

    public static string Markdown(IReadOnlyList<Table> tables, CleaningLevel level)
    {
        var text = new StringBuilder("# Quality\n\n");
        text.Append("Written by `dotnet run -c Release --project src/OcrFrench.ModelBuilder -- quality --report`, level ")
            .Append(level.ToString()).Append(".\n")
            .Append("CER and WER: errors per character and word of the truth. Recall: damaged words repaired. Precision: changed words "
                + "that reached the truth or\n")
            .Append("came nearer to it. Unstable: documents that a second cleaning changes. Faulty: documents whose corrections do not "
                + "give the cleaned text.\n")
            .Append("Letters: the words whose letters were damaged or changed, accents counting as letters; punctuation, case, cut words "
                + "and words that nothing was\n")
            .Append("read for are left out. Precision there: changed words right or nearer. Joins: joined line ends, soft hyphens dropped "
                + "and spaces behind an\n")
            .Append("elision closed in sound text; they are not among its changes. One in: sound words for each that was changed.\n");
        foreach (Table table in tables) text.Append('\n').Append(table.ToMarkdown());
        return text.ToString();
    }

    private static Table Cases(IReadOnlyList<CaseFinding> cases)
    {
        var table = new Table("Single faults", "inputs", "count", "as expected", "left", "otherwise");
        if (cases.Count == 0) return table;
        foreach ((string name, CaseFinding[] some) in new[] {
            ("sound", cases.Where(static one => one.IsSound).ToArray()), ("damaged", cases.Where(static one => !one.IsSound).ToArray()) })
        {
            int right = some.Count(static one => one.IsRight), left = some.Count(static one => one.IsLeft && !one.IsRight);
            table.Add(name, Count(some.Length), Count(right), Count(left), Count(some.Length - right - left));
        }

        return table;
    }

    private static void AddLetters(Table table, SetFinding finding)
    {
        LetterScore s = finding.Letters;
        table.Add(
            finding.Set.Name, Count(finding.Pages.Count), Count(s.Words), Count(s.Damaged), Count(s.Fixed), Count(s.Missed),
            Count(s.Nearer), Count(s.Wrong), Count(s.Broken),
            Percent(s.Recall, 1), Percent(s.Precision, 1), Count(s.None));
    }

    private static void AddRepair(Table table, SetFinding finding)
    {
        EvaluationResult s = finding.Score;
        table.Add(
            finding.Set.Name, Count(finding.Pages.Count), Count(s.Words), Count(s.Damaged), Count(s.Fixed), Count(s.Missed),
            Count(s.Nearer), Count(s.Wrong), Count(s.Broken),
            Percent(s.CharacterErrorRateBefore, 2), Percent(s.CharacterErrorRateAfter, 2), Percent(s.CharacterErrorReduction, 1),
            Percent(s.Recall, 1), Percent(s.EditPrecision, 1), Percent(s.WordErrorRateBefore, 2), Percent(s.WordErrorRateAfter, 2),
            Count(finding.Pages.Count(static page => page.Unstable)), Count(finding.Pages.Count(static page => page.Inconsistent)));
    }

    private static void AddHipe(Table table, SetFinding finding)
    {
        HipeResult h = finding.Hipe;
        table.Add(finding.Set.Name, Count(h.Units), Number(h.RateBefore, "F4"), Number(h.RateAfter, "F4"), Count(h.Better), Count(h.Worse),
            Number(h.Preference, "+0.00;-0.00;0.00"));
    }

    private static void AddHyphens(Table table, SetFinding finding)
    {
        HyphenCounts h = finding.Hyphens;
        table.Add(
            finding.Set.Name, Count(h.Joined + h.Left), Count(h.Joined), Count(h.Left),
            Percent((double)h.Joined / Math.Max(1, h.Joined + h.Left), 1),
            Count(h.Kept + h.Lost), Count(h.Kept), Count(h.Lost), Percent((double)h.Joined / Math.Max(1, h.Joined + h.Lost), 1));
    }

    private static void AddHarm(Table table, SetFinding finding)
    {
        foreach (PageFinding page in finding.Pages) AddHarm(table, "  " + page.Page.Id, [page]);
        AddHarm(table, finding.Set.Name, finding.Pages);
    }

    private static void AddHarm(Table table, string name, IReadOnlyList<PageFinding> pages)
    {
        long words = pages.Sum(static page => page.Words), changes = pages.Sum(static page => page.Changes.Count),
            all = pages.Sum(static page => page.Cleaned.Corrections.Count);
        table.Add(
            name, Count(words), Count(changes), changes == 0 ? "none" : Count(words / changes),
            Number(20_000.0 * changes / Math.Max(1, words), "F2"), Count(all - changes),
            Count(pages.Count(static page => page.Unstable)), Count(pages.Count(static page => page.Inconsistent)));
    }

    private static string Count(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Percent(double value, int digits) =>
        (100 * value).ToString("F" + Count(digits), CultureInfo.InvariantCulture) + "%";
}
