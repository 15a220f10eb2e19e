using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Characters;

namespace OcrFrench.Tests.Characters;

public class SmallWordTableTests
{
    [Fact]
    public void A_word_has_the_bits_of_all_lists_that_it_is_in()
    {
        var table = new SmallWordTable(5, ignoresCase: true);
        table.Add("le il Être", 1);
        table.Add("il der", 4);
        Assert.Equal((1, 5, 1, 4, 0), (table["le"], table["IL"], table["être"], table["Der"], table["ill"]));
        Assert.Equal(0, table[""]);
        Assert.Equal(0, table[new string('i', 100_000)]);
    }

    [Fact]
    public void Case_counts_unless_it_is_told_not_to()
    {
        var table = SmallWordTable.Of("MM éd");
        Assert.True(table.Contains("MM") && table.Contains("éd"));
        Assert.False(table.Contains("mm") || table.Contains("Éd") || table.Contains("MMM"));
    }

    [Fact]
    public void It_finds_what_a_set_finds() =>
        Prop.ForAll<NonEmptyString[], NonEmptyString>(static (made, asked) =>
        {
            string[] words = [.. made.Select(static word => word.Get.Replace(' ', '_'))];
            if (words.Length == 0) return;
            var table = SmallWordTable.Of(string.Join(' ', words), ignoresCase: true);
            var set = new HashSet<string>(words, StringComparer.OrdinalIgnoreCase);
            foreach (string word in (string[])[.. words, .. words.Select(static word => word.ToUpperInvariant()), asked.Get])
                Assert.Equal(set.Contains(word), table.Contains(word));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
