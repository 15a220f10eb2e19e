namespace OcrFrench.Tests;

/// <summary>
/// Texts that nobody prints: the work for them has to grow with their length and no faster, else these tests would not end.
/// </summary>
public class HostileTextTests
{
    private const int Long = 1 << 20;

    private static readonly OcrCleaner s_reader = OcrCleaner.Create(new OcrCleanerOptions
    {
        Furniture = PageFurniture.Drop,
        Footnotes = Footnotes.Markdown,
        Layout = TextLayout.Paragraphs,
        Typography = Typography.Search,
    });

    [Theory]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData("'")]
    [InlineData("’")]
    [InlineData("[")]
    [InlineData("é&")]
    [InlineData("a'")]
    [InlineData("a-\n")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("e\u0301")]
    [Trait("Speed", "Slow")]
    public void A_megabyte_of_the_same(string unit) => Repeat(unit, Long);

    // Each of these is a token or a suspect of its own, and so costs more.
    [Theory]
    [InlineData("1.")]
    [InlineData("x/.")]
    [InlineData("a@b.")]
    [InlineData("-a")]
    [InlineData("' ")]
    [InlineData("1 ")]
    [InlineData("zq ")]
    [InlineData("l’ ")]
    [InlineData("](")]
    [InlineData("!’")]
    [InlineData("\"1")]
    [InlineData("mére ")]
    [InlineData("mé- ")]
    [Trait("Speed", "Slow")]
    public void Many_places_of_the_same_kind(string unit) => Repeat(unit, Long / 16);

    /// <summary>The same with all that makes a text to be read.</summary>
    [Theory]
    [InlineData("12\n")]
    [InlineData("LE RETOUR 12\n")]
    [InlineData("LE RETOUR\n\f")]
    [InlineData("12\n\f")]
    [InlineData("1 Note\n")]
    [InlineData("mots1 \n1 Note\n")]
    [InlineData("[^1] ")]
    [InlineData("\u00A0")]
    [InlineData("« ")]
    [InlineData("œ")]
    [InlineData("\uD800\f")]
    [InlineData("²\n")]
    [Trait("Speed", "Slow")]
    public void Pages_of_the_same(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Long / 16 / unit.Length));
        string cleaned = s_reader.Clean(text);
        Assert.Equal(cleaned, s_reader.Clean(cleaned));
    }

    [Fact]
    public void Control_characters_and_halves_of_pairs_stay()
    {
        const string Text = "\0\u0001la\u0007 maison\uDC00\uD83D et\u001B\uFFFF l’eau\uFFFE";
        Assert.Equal(Text.Count(static c => c > '\uD7FF'), OcrCleaner.Default.Clean(Text).Count(static c => c > '\uD7FF'));
        Invariants.Check(OcrCleaner.Default, Text);
    }

    private static void Repeat(string unit, int length)
    {
        string text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        string cleaned = OcrCleaner.Default.Clean(text);
        Assert.InRange(cleaned.Length, text.Length / 8, text.Length * 2);
    }

    /// <summary>
    /// The quick way reads 64 characters at a time: words of any length may end with the text wherever such a block does.
    /// </summary>
    [Fact]
    public void Words_that_end_with_the_text_are_cleaned_at_every_place()
    {
        const string Before = "Elle regarda la maison, et le chien traverse la grande route de la plaine. ";
        for (int skip = 0; skip < Before.Length; skip++)
        {
            for (int length = 1; length <= 40; length++)
            {
                string text = Before[skip..] + Before + Before + new string('z', length);
                Assert.EndsWith("z", OcrCleaner.Default.Clean(text), StringComparison.Ordinal);
            }
        }
    }
}
