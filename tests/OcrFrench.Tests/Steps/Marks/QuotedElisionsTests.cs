namespace OcrFrench.Tests.Steps.Marks;

public class QuotedElisionsTests
{
    [Theory]
    [InlineData("On parle d’ « effet » ici, et de l’ « ordre » des choses.", "On parle d’« effet » ici, et de l’« ordre » des choses.")]
    [InlineData("Il dit qu’ « une règle » suffit.", "Il dit qu’« une règle » suffit.")]
    public void An_elided_word_stands_beside_its_quotation(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Fact]
    public void A_printer_may_set_a_space_there()
    {
        string text = string.Concat(Enumerable.Repeat("On parle d’ « effet » ici. ", 6));
        Assert.Equal(text, OcrCleaner.Default.Clean(text));
    }
}
