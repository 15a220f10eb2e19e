namespace OcrFrench.Tool.Collections;

/// <summary>The last words of a run.</summary>
internal static class CollectionSummary
{
    /// <summary>Reports the outcome of a run, and returns its exit code.</summary>
    public static int Write(CollectionTotals totals, string output, bool isQuiet, Terminal terminal)
    {
        if (!isQuiet)
        {
            terminal.Error.WriteLine(Messages.CollectionDone(
                output, totals.Files - totals.LeftAlone.Values.Sum() - totals.Problems, totals.Pages, totals.Corrections));
            if (totals.Left.All > 0) terminal.Error.WriteLine(Messages.AllLeft(totals.Left.Words));
            if (totals.LeftAlone.Count > 0) terminal.Error.WriteLine(Messages.LeftAlone(
                totals.LeftAlone.Values.Sum(), string.Join(", ", totals.LeftAlone.Select(static kind => $"{kind.Key} {kind.Value}"))));
            // Images are usually found beside the text read from them.
            foreach (string kind in totals.LeftAlone.Keys.Where(static kind => kind != "image"))
                if (Messages.Advice(kind) is { } advice) terminal.Error.WriteLine($"  {kind}: {advice}");
        }

        if (totals.Problems > 0) terminal.Error.WriteLine(Messages.ProblemsLeft(totals.Problems));
        return totals.Problems > 0 ? ExitCode.InputFailed : ExitCode.Ok;
    }
}
