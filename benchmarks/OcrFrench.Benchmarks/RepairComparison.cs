using OcrFrench.Documents;

namespace OcrFrench.Benchmarks;

/// <summary>What each cleaner makes of the pages of testdata, word by word against their truth: speed says little without it.</summary>
internal static class RepairComparison
{
    public static void Print(TextWriter output)
    {
        var naive = new NaiveCleaners();
        output.WriteLine(
            "| Read by | Cleaner | Words | Damaged | Repaired | Nearer | Wrong | Sound words broken | Character errors left |");
        output.WriteLine(
            "|-------- |-------- |------:|--------:|---------:|-------:|------:|-------------------:|----------------------:|");
        foreach ((string file, string model) in new[] { ("ocr-eng", "English model"), ("ocr-fra", "French model") })
        {
            Print(output, file, model, "OcrFrench", OcrCleaner.Default.Clean);
            Print(output, file, model, "RegexReplace", naive.RegexReplace);
            Print(output, file, model, "EditDistanceOne", naive.EditDistanceOne);
        }
    }

    private static void Print(TextWriter output, string file, string model, string name, Func<string, string> clean)
    {
        string[] truths = BenchmarkTexts.Pages("truth"), read = BenchmarkTexts.Pages(file);
        EvaluationResult sum = EvaluationResult.Empty;
        for (int i = 0; i < truths.Length; i++) sum = sum.Add(Evaluator.Compare(truths[i], read[i], clean(read[i])));
        long damaged = sum.Fixed + sum.Missed + sum.Nearer + sum.Wrong;
        double left = (double)sum.CharacterErrorsAfter / sum.CharacterErrorsBefore;
        output.WriteLine(FormattableString.Invariant(
            $"| {model} | {name} | {sum.Words} | {damaged} | {sum.Fixed} | {sum.Nearer} | {sum.Wrong} | {sum.Broken} | {100 * left:F0} % |"));
    }
}
