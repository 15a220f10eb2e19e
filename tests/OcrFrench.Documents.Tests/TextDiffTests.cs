using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Documents.Tests;

public class TextDiffTests
{
    [Fact]
    public void Unified_shows_changed_lines_in_their_context()
    {
        const string before = "1\n2\n3\n4\nceuvre\n6\n7\n8\n9\n10\n11\n12\n13";
        string after = before.Replace("ceuvre", "œuvre", StringComparison.Ordinal).Replace("13", "treize", StringComparison.Ordinal);
        Assert.Equal(
            "--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-ceuvre\n+œuvre\n 6\n 7\n 8\n"
            + "@@ -10,4 +10,4 @@\n 10\n 11\n 12\n-13\n\\ No newline at end of file\n+treize\n\\ No newline at end of file\n",
            TextDiff.Unified("a", "b", before, after));
    }

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a\r\n", "a\n", "@@ -1 +1 @@\n-a\r\n+a\n")]
    public void Unified_counts_ranges_as_patch_does(string before, string after, string hunk) =>
        Assert.Equal("--- a\n+++ b\n" + hunk, TextDiff.Unified("a", "b", before, after));

    [Fact]
    public void The_same_text_gives_nothing()
    {
        Assert.Equal("", TextDiff.Unified("a", "b", "x\ny", "x\ny"));
        Assert.Equal("", TextDiff.Inline(Results.Of("x\ny")));
    }

    [Fact]
    public void Applying_the_difference_gives_the_second_text()
    {
        Gen<string> text = Gen.Elements("a\n", "b\n", "c\r\n").ArrayOf().SelectMany(_ => Gen.Elements("", "d"),
            (lines, end) => string.Concat(lines) + end);
        Prop.ForAll(
            text.Zip(text).ToArbitrary(), pair => Patch(pair.Item1, TextDiff.Unified("a", "b", pair.Item1, pair.Item2, 1)) == pair.Item2)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Inline_marks_each_change_in_its_line() =>
        Assert.Equal(
            "Mise en [-ce-]{+œ+}uvre\npar [-1-]{+l+}’Assemblée,\nqui peut [-per-\nmettre\n-]{+permettre\n+}la fin\n",
            TextDiff.Inline(Results.Page));

    [Fact]
    public void Inline_leaves_out_lines_without_changes() =>
        Assert.Equal("{+x+}[-b-]c\ng[-h-]\n", TextDiff.Inline(Results.Of("bc\nd\nef\ngh", (0, "", "x"), (0, "b", ""), (9, "h", ""))));

    private static string Patch(string text, string diff)
    {
        if (diff.Length == 0) return text;
        List<string> source = Lines(text), result = [];
        int at = 0;
        string last = "";
        foreach (string line in Lines(diff).Skip(2))
        {
            if (line.StartsWith("@@", StringComparison.Ordinal))
            {
                string[] range = line.Split(' ')[1][1..].Split(',');
                int start = int.Parse(range[0], System.Globalization.CultureInfo.InvariantCulture) - (
                    range.Length > 1 && range[1] == "0" ? 0 : 1);
                while (at < start) result.Add(source[at++]);
            }
            else if (line[0] == '\\')
            {
                if (last[0] != '-') result[^1] = result[^1][..^1];
            }
            else
            {
                if (line[0] != '+') at++;
                if (line[0] != '-') result.Add(line[1..]);
                last = line;
            }
        }

        while (at < source.Count) result.Add(source[at++]);
        return string.Concat(result);
    }

    private static List<string> Lines(string text)
    {
        var lines = text.Split('\n').Select(line => line + "\n").ToList();
        lines[^1] = lines[^1][..^1];
        if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
