namespace OcrFrench.Tests.Steps.Marks;

public class PageEndsTests
{
    /// <summary>Enough damage to show that the text was read by an engine.</summary>
    private const string Damaged = "\nLes jounaux du soir ont pnblié cette nonvelle qu’il a démentie dans la soirèe.";

    private const string Repaired = "\nLes journaux du soir ont publié cette nouvelle qu’il a démentie dans la soirée.";

    [Theory]
    [InlineData("Elle voulait ca-\n.\ncher son chagrin.", "Elle voulait cacher\nson chagrin.")]
    [InlineData("Elle voulait ca-\n.\nL.\ncher, ce matin, son chagrin.", "Elle voulait cacher,\nce matin, son chagrin.")]
    [InlineData("Il fallait quit-\n(e\nter la ville.", "Il fallait quitter\nla ville.")]
    public void Specks_between_pages_do_not_part_a_word(string read, string printed) =>
        Assert.Equal(printed + Repaired, OcrCleaner.Default.Clean(read + Damaged));

    [Theory]
    [InlineData("Il fallait quit-\n12\nter la ville.", "quit-\n12\nter la ville.")]
    [InlineData("Il fallait quit-\n7\nter la ville.", "quit-\n7\nter la ville.")]
    [InlineData("C’est un vieux monsieur de Saint-\nB.\nque la ville connaît.", "Saint-\nB.\nque")]
    [InlineData("Il entra aussi-\ntôt\ndans la maison de son père.", "dans la maison")]
    public void Short_lines_of_the_text_stay(string text, string left) =>
        Assert.Contains(left, OcrCleaner.Default.Clean(text + Damaged), StringComparison.Ordinal);

    [Fact]
    public void Who_keeps_line_ends_keeps_these_too()
    {
        const string Text = "Elle voulait ca-\n.\ncher son chagrin.\n« C’est à vous-\n« mêmes, mes amis.";
        var keeping = OcrCleaner.Create(new OcrCleanerOptions { LineEnds = LineEndHyphens.Keep });
        Assert.Equal(Text + Repaired, keeping.Clean(Text + Damaged));
    }
}
