using System.Globalization;
using System.Text;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Tests;

/// <summary>
/// Every correction of every page of <c>testdata</c>, at every level: place, rule, confidence, and what was read and written.
/// </summary>
public class PageCorrectionsTests
{
    public static TheoryData<string, string, CleaningLevel> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, CleaningLevel>();
            foreach (string name in Pages.Names)
                foreach (string file in new[] { "ocr-eng", "ocr-fra", "truth" })
                    foreach (CleaningLevel level in Enum.GetValues<CleaningLevel>()) cases.Add(name, file, level);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Corrections_are_those_that_are_written_down(string name, string file, CleaningLevel level)
    {
        CleaningResult result = OcrCleaner.Create(new OcrCleanerOptions { Level = level }).Analyze(Pages.Read(name, file));
        var lines = new StringBuilder("start\tread\twritten\tkind\trule\tconfidence\trunners-up\n");
        foreach (Correction c in result.Corrections)
        {
            lines.Append(CultureInfo.InvariantCulture,
                $"{c.Start}\t{Shown(c.Original)}\t{Shown(c.Replacement)}\t{c.Kind}\t{c.Rule}\t{c.Confidence:F4}\t");
            lines.AppendJoin(", ", c.RunnersUp.Select(Shown)).Append('\n');
        }

        Golden.AssertIs(House.Path("tests", "OcrFrench.Tests", "Golden", $"{name}.{file}.{level}.tsv"), lines.ToString());
    }

    private static string Shown(string text) =>
        text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal);
}
