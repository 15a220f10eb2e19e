namespace OcrFrench.Documents.Tests;

/// <summary>The diff of a text in stretches is that of the whole.</summary>
public class UnifiedDiffTests
{
    [Fact]
    public void Stretches_show_what_the_whole_shows()
    {
        var random = new Random(5);
        for (int i = 0; i < 300; i++)
        {
            // Every line is of its own, so that there is but one way to tell the two texts apart.
            var old = Enumerable.Range(0, random.Next(1, 60)).Select(static n => $"ligne {n}\n").ToList();
            if (random.Next(3) == 0) old[^1] = old[^1].TrimEnd();
            List<string> now = [.. old.Select((line, n) => random.Next(8) == 0 ? "x" + line : line)];
            var diff = new UnifiedDiff("a", "b");
            string shown = "";
            for (int from = 0, to; from < old.Count; from = to)
            {
                to = Math.Min(old.Count, from + random.Next(1, 20));
                shown += diff.Add(Stretch(string.Concat(old.Take(to).Skip(from)), string.Concat(now.Take(to).Skip(from))));
            }

            Assert.Equal(TextDiff.Unified("a", "b", string.Concat(old), string.Concat(now)), shown + diff.Finish());
        }
    }

    [Fact]
    public void A_line_goes_on_in_the_next_stretch()
    {
        var diff = new UnifiedDiff("a", "b");
        string shown = diff.Add(Stretch("un\nde", "un\nde")) + diff.Add(Stretch("ux\ntr", "ux\ntr"))
            + diff.Add(Stretch("ois", "OIS"), null, "\n");
        const string None = "\n\\ No newline at end of file\n";
        Assert.Equal("--- a\n+++ b\n@@ -1,4 +1,4 @@\n un\n deux\n tr\n-ois" + None + "+OIS" + None, shown + diff.Finish());
    }

    [Fact]
    public void What_is_said_of_a_group_is_asked_of_its_stretch()
    {
        var diff = new UnifiedDiff("a", "b");
        string shown = diff.Add(Stretch("un\n", "1\n"), static at => $"A{at}"), between = string.Concat(Enumerable.Repeat("m\n", 9));
        shown += diff.Add(Stretch(between + "neuf\n", between + "9\n"), static at => $"B{at}");
        shown += diff.Finish();
        Assert.Contains("@@ -1,4 +1,4 @@ A0\n-un\n+1\n m\n", shown, StringComparison.Ordinal);
        Assert.Contains("@@ -8,4 +8,4 @@ B18\n", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("un\ndeux", "un\n2", "trois", "trois", "\n", "A3")]
    [InlineData("un\nde", "un\nDE", "ux\ntrois", "ux\ntrois", "", "A3")]
    [InlineData("un\nde", "un\nde", "ux\ntrois", "UX\ntrois", "", "B0")]
    [InlineData("un\nde", "un\nDE", "ux", "ux", "", "A3")]
    [InlineData("un", "un", "deux\ntrois", "deux\n3", "\n", "B5")]
    public void For_a_line_in_two_stretches_the_one_that_changes_it_is_asked(
        string first, string cleaned, string second, string alsoCleaned, string separator, string place)
    {
        var diff = new UnifiedDiff("a", "b");
        string shown = diff.Add(Stretch(first, cleaned), static at => $"A{at}");
        shown += diff.Add(Stretch(second, alsoCleaned), static at => $"B{at}", separator);
        shown += diff.Finish();
        Assert.Contains($" @@ {place}\n", shown, StringComparison.Ordinal);
    }

    private static CleaningResult Stretch(string old, string now) => old == now ? Results.Of(old) : Results.Of(old, (0, old, now));
}
