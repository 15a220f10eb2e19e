using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Cleaning;

namespace OcrFrench.Tests.Cleaning;

public class TextWindowsTests
{
    [Theory]
    [InlineData("un.\n\ndeux.\ntrois quatre cinq six sept", 16, "un.\n\ndeux.\n")]
    [InlineData("un deux.\n\ntrois.\nquatre cinq six sept", 19, "un deux.\n\n")]
    [InlineData("un deux.\n \t\r\ntrois.\nquatre cinq six", 20, "un deux.\n \t\r\n")]
    [InlineData("un deux trois.\n\fquatre.\ncinq six sept huit", 26, "un deux trois.\n\f")]
    [InlineData("un deux trois qua-\n\ntre cinq six sept huit", 24, "un deux trois qua-\n\ntre ")]
    [InlineData("un deux trois quatre cinq six sept", 12, "un deux ")]
    [InlineData("undeuxtroisquatre", 6, "undeux")]
    [InlineData("undeu\r\ntroisquatre", 6, "undeu")]
    [InlineData("undeu\ud83d\ude00troisquatre", 6, "undeu")]
    [InlineData("court", 6, "court")]
    [InlineData("", 6, "")]
    public void A_window_ends_where_nothing_is_divided(string text, int size, string first)
    {
        Assert.Equal(first, new TextWindows(new StringReader(text), size).Next().ToString());
    }

    [Fact]
    public void The_windows_are_the_text_and_none_is_too_long() =>
        Prop.ForAll<string?, int>((any, seed) =>
        {
            string text = string.Concat(Enumerable.Repeat((any ?? "") + "a b\n\nc-\nd\f", 1 + (Math.Abs(seed) % 7)));
            int size = 2 + (Math.Abs(seed) % 40);
            var windows = new TextWindows(new StringReader(text), size);
            string joined = "";
            while (windows.Next() is { IsEmpty: false } window)
            {
                if (window.Length > size && joined.Length + window.Length < text.Length) return false;
                joined += window.ToString();
            }

            return joined == text && windows.Next().IsEmpty;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public async Task Asking_and_waiting_give_the_same_windows()
    {
        string text = string.Concat(Enumerable.Range(0, 50).Select(i => $"ligne {i}\n{(i % 3 == 0 ? "\n" : "")}"));
        TextWindows one = new(new StringReader(text), 64), other = new(new StringReader(text), 64);
        for (int i = 0; i < 12; i++) Assert.Equal(one.Next().ToString(), (await other.NextAsync()).ToString());
    }

    /// <summary>What is sure whatever the context is repaired alike in windows and in the whole.</summary>
    [Fact]
    public async Task Window_after_window_and_whole_give_the_same_where_no_evidence_is_weighed()
    {
        string page = "La mise en ceuvre des résolutions.\nVu par 1’Assemblée générale.\nLa salle se leva sans bruit, et les délé-\ngués "
            + "sortirent.\n\n";
        string text = string.Concat(Enumerable.Repeat(page, 60)), cleaned = await InWindows(text, page.Length * 7);
        Assert.Equal(OcrCleaner.Default.Clean(text), cleaned);
        Assert.DoesNotContain("ceuvre", cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain("délé-", cleaned, StringComparison.Ordinal);
    }

    /// <summary>Evidence is weighed window by window: each comes out as if it were a text of its own.</summary>
    [Fact]
    public async Task A_window_is_cleaned_for_itself()
    {
        string page = Pages.Read("resolution", "ocr-eng"), text = string.Concat(Enumerable.Repeat(page.TrimEnd() + "\n\n", 6)),
            expected = "";
        var windows = new TextWindows(new StringReader(text), page.Length * 2);
        while (windows.Next() is { IsEmpty: false } window) expected += OcrCleaner.Default.Clean(window.ToString());
        Assert.Equal(expected, await InWindows(text, page.Length * 2));
        Assert.NotEqual(text, expected);
    }

    private static async Task<string> InWindows(string text, int size)
    {
        using var cleaned = new StringWriter();
        await OcrCleaner.Default.CleanAsync(new TextWindows(new StringReader(text), size), cleaned, CancellationToken.None);
        return cleaned.ToString();
    }

    [Fact]
    public async Task A_text_goes_from_reader_to_writer_until_it_is_called_off()
    {
        using var cleaned = new StringWriter();
        await OcrCleaner.Default.CleanAsync(new StringReader("La mise en ceuvre des résolutions.\r\n"), cleaned);
        Assert.Equal("La mise en œuvre des résolutions.\r\n", cleaned.ToString());
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => OcrCleaner.Default.CleanAsync(new StringReader("Le chat."), cleaned, source.Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => OcrCleaner.Default.CleanAsync(null!, cleaned));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextWindows(TextReader.Null, 1));
    }

    /// <summary>Told window by window or written at once: the same text.</summary>
    [Fact]
    public async Task Windows_tell_what_is_changed_in_them()
    {
        string page = Pages.Read("resolution", "ocr-eng"), text = string.Concat(Enumerable.Repeat(page.TrimEnd() + "\n\n", 6)), source = "",
            cleaned = "";
        int windows = 0;
        await foreach (CleaningResult result in OcrCleaner.Default.AnalyzeAsync(
            new TextWindows(new StringReader(text), page.Length * 2), CancellationToken.None))
        {
            windows++;
            source += result.Source;
            cleaned += result.Text;
            Assert.NotEmpty(result.Corrections);
        }

        Assert.True(windows > 2);
        Assert.Equal((text, await InWindows(text, page.Length * 2)), (source, cleaned));
        Assert.Equal(OcrCleaner.Default.Clean(page),
            Assert.Single(OcrCleaner.Default.AnalyzeAsync(new StringReader(page)).ToBlockingEnumerable()).Text);
        Assert.Empty(OcrCleaner.Default.AnalyzeAsync(TextReader.Null).ToBlockingEnumerable());
        Assert.Throws<ArgumentNullException>(() => OcrCleaner.Default.AnalyzeAsync(null!));
    }

    [Fact]
    public void A_cleaning_can_be_kept_in_part()
    {
        CleaningResult result = OcrCleaner.Default.Analyze("La mise en ceuvre des résolutions.\nVu par 1’Assemblée générale.\n");
        Assert.Equal(2, result.Corrections.Count);
        Assert.Same(result, result.Keep(_ => true));
        Assert.Same(result.Source, result.Keep(_ => false).Text);
        CleaningResult second = result.Keep(c => c.Original != "ce");
        Correction only = Assert.Single(second.Corrections);
        Assert.Equal("La mise en ceuvre des résolutions.\nVu par l’Assemblée générale.\n", second.Text);
        Assert.Equal("l", second.Text.Substring(only.OutputStart, only.Replacement.Length));
        Assert.Equal(only.Start, second.Map.ToSource(only.OutputStart));
    }
}
