using System.Text;

namespace OcrFrench.Documents.Tests;

/// <summary>Cleaning results made by hand, so that what is written about them does not depend on what the engine finds.</summary>
internal static class Results
{
    public static CleaningResult Page { get; } = Of(
        "Mise en ceuvre\npar 1’Assemblée,\nqui peut per-\nmettre\nla fin\n",
        (8, "ce", "œ"),
        (19, "1", "l"),
        (41, "per-\nmettre\n", "permettre\n"));

    public static CleaningResult Of(string source, params (int Start, string Original, string Replacement)[] changes)
    {
        var text = new StringBuilder();
        var corrections = new List<Correction>();
        int at = 0;
        foreach ((int start, string original, string replacement) in changes)
        {
            Assert.Equal(original, source.Substring(start, original.Length));
            text.Append(source, at, start - at);
            corrections.Add(new Correction
            {
                Start = start,
                OutputStart = text.Length,
                Original = original,
                Replacement = replacement,
                Kind = CorrectionKind.Ligature,
                Rule = "ligature.ce",
                Confidence = 0.99,
                RunnersUp = [original],
            });
            text.Append(replacement);
            at = start + original.Length;
        }

        text.Append(source, at, source.Length - at);
        return new CleaningResult(
            source, changes.Length == 0 ? source : text.ToString(), corrections, [], static () => OcrCleaner.Default.Analyze("").Profile);
    }
}
