namespace OcrFrench.Tests.Steps.Marks;

public class QuotedCompoundsTests
{
    [Theory]
    [InlineData(
        "“Venez, nous dit-\n“il d’un ton fort doux,\n“et suivez cette route.",
        "“Venez, nous dit-il\n“d’un ton fort doux,\n“et suivez cette route.")]
    [InlineData("« C’est à vous-\n« mêmes, mes amis,\n« que je parle.", "« C’est à vous-mêmes,\n« mes amis,\n« que je parle.")]
    public void The_quotation_mark_of_the_next_line_does_not_part_a_compound(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Il partit, dit-\nil d’un ton fort doux,\net suivit cette route.")]
    [InlineData("Le temps sera peut-\n    être plus doux demain,\net le vent aussi.")]
    [InlineData("La route du Havre-\n“la plus longue – est belle.")]
    public void Other_lines_stay(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
