using System.Text.RegularExpressions;

namespace OcrFrench.Tests.Repository;

/// <summary>The README's table of damage: each example, in a sentence, comes out as it says.</summary>
public partial class ReadmeTableTests
{
    /// <summary>Examples that need a sentence around them; the others stand by themselves.</summary>
    private static readonly Dictionary<string, string> s_sentences = new(StringComparer.Ordinal)
    {
        ["revét"] = "Voilà l’intérêt que {0} sa mise en œuvre à l’échelle nationale.",
        ["métres"] = "Le fonds est conservé à moins de dix {0} au-dessus du sol.",
        ["a leur droit"] = "Ils agissent conformément {0}.",
        ["I’ Assemblée"] = "Il parle devant {0} générale.",
    };

    [Fact]
    public void Each_example_is_repaired_as_the_readme_says()
    {
        string[][] rows = [
            .. File.ReadAllLines(House.Path("README.md")).SkipWhile(static line => line != "| damage | read | printed |").Skip(2)
            .TakeWhile(static line => line.StartsWith('|')).Select(static line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])];
        Assert.True(rows.Length >= 10);
        foreach (string[] row in rows)
        {
            string[] read = Codes(row[1]), printed = Codes(row[2]);
            // Marks of footnotes need a page with notes: FootnoteMarksTests has them.
            if (row[0].StartsWith("marks of footnotes", StringComparison.Ordinal)) continue;
            // One word over two lines.
            if (row[1].Contains("` / `", StringComparison.Ordinal)) read = [string.Join('\n', read)];
            // Where more was read than printed, the first two were read for the same.
            for (int i = 0; i < read.Length; i++) Check(read[i], printed[Math.Max(0, i - (read.Length - printed.Length))]);
        }
    }

    private static void Check(string read, string printed)
    {
        string sentence = s_sentences.GetValueOrDefault(read, "{0}");
        Assert.Equal(sentence.Replace("{0}", printed, StringComparison.Ordinal),
            OcrCleaner.Default.Clean(sentence.Replace("{0}", read, StringComparison.Ordinal)).TrimEnd('\n'));
    }

    private static string[] Codes(string cell) => [.. CodePattern().Matches(cell).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodePattern();
}
