using System.Globalization;
using OcrFrench.Documents;
using OcrFrench.Tests;

namespace OcrFrench.Fuzz.Tests.Running;

/// <summary>Checks the invariants on real pages that are not in the repository, and counts which rules act.</summary>
internal static class InvariantsOnTexts
{
    private static readonly (string Name, OcrCleanerOptions Options)[] s_ways =
    [
        ("balanced", new()),
        ("conservative", new() { Level = CleaningLevel.Conservative }),
        ("thorough", new() { Level = CleaningLevel.Thorough }),
        ("reading text", new() { Layout = TextLayout.Paragraphs, Furniture = PageFurniture.Drop, Footnotes = Footnotes.Markdown,
            Typography = Typography.French }),
        ("for search", new() { Typography = Typography.Search }),
    ];

    /// <param name="shared">The folder of the measuring sets: every text of every <c>corpora/measure/*.jsonl</c>.</param>
    /// <returns>0 when all of them hold.</returns>
    public static int Run(string shared)
    {
        string[] texts = [.. Directory.EnumerateFiles(Path.Combine(shared, "corpora", "measure"),
            "*.jsonl").Order(StringComparer.Ordinal).SelectMany(Texts).Distinct(StringComparer.Ordinal)];
        var acted = new Dictionary<string, int>(StringComparer.Ordinal);
        int failed = 0;
        foreach ((string name, OcrCleanerOptions options) in s_ways)
        {
            OcrCleaner cleaner = OcrCleaner.Create(options);
            int again = 0, broken = 0;
            foreach (string text in texts)
            {
                try
                {
                    CleaningResult result = Invariants.Check(cleaner, text);
                    if (cleaner.Clean(result.Text) != result.Text) again++;
                    if (name == "balanced") foreach (Correction correction in result.Corrections) acted[
                        correction.Rule] = acted.GetValueOrDefault(correction.Rule) + 1;
                }
                catch (Exception error) when (error is not OutOfMemoryException)
                {
                    broken++;
                    Console.WriteLine($"{name}: {error.Message}\n  in: {text[..Math.Min(80, text.Length)]}");
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {texts.Length} texts, {broken} break an invariant, {again} change when they are cleaned again"));
            failed += broken;
        }

        foreach ((string rule, int count) in acted.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key,
            StringComparer.Ordinal)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,7} {rule}"));
        return failed == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Texts(string file)
    {
        using FileStream stream = File.OpenRead(file);
        foreach (JsonLine line in JsonLines.Read(stream, file))
        {
            if (line.IsBlank) continue;
            foreach (string member in (string[])["ocr", "truth", "text"])
                if (line.Has(member)) yield return line.GetString(member);
        }
    }
}
